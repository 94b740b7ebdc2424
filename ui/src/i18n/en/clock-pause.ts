/** Automatic payment pauses because the clock went back (R18). */
export const clockPause = {
  title: "Automatic payment is paused",
  action: "The computer's clock is right",
  confirmTitle: "Is the computer's clock right?",
  confirmText: (today: string) =>
    `The clock says that today is ${today}. If that is right, the later days that were settled under a wrong clock are disregarded, and what is due today is paid now. What was paid on those days stays paid.`,
  wrongText: "If the clock is wrong, cancel and set it right: automatic payment then goes on by itself.",
  confirm: "The clock is right",
  done: "Automatic payment goes on",
};
