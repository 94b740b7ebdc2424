/** Strings of Settings, Automatic payments. */
export const automaticPayments = {
  open: {
    title: "While the window is open",
    text: "Each minute this window looks what is due, by the day in UTC, and pays it from the Advance Pay balance, then by the default payment method. An invoice is paid automatically at most once a day from each source, also while other windows or the timer run.",
    missed: "Days on which the computer was off are made up for in their order, the next time the window or the timer runs.",
    simulated: "This ledger's date is simulated: what falls due is paid when you move the date forward.",
  },
  closed: {
    title: "While the window is closed",
    description: "A timer of your system runs once a day, shortly after midnight in UTC, for you alone and without the rights of an administrator.",
    system: "Your system",
    systems: { linux: "Linux", macos: "macOS", windows: "Windows" },
    install: "Install the timer",
    installText: { linux: "Run this in a terminal:", macos: "Run this in the Terminal:", windows: "Run this in PowerShell:" },
    status: "See whether it is installed, and when it runs next",
    remove: "Remove it again",
    notes: {
      linux: "It is a timer of systemd's user manager. It runs while you are signed in; after the command loginctl enable-linger also while you are not.",
      macos: "It is an agent of launchd. It runs while you are signed in, and makes up for a run that was missed while the computer slept.",
      windows: "It is a task of the Task Scheduler. It runs while you are signed in, and makes up for a run that was missed.",
    },
    needs: "The commands are those of advance-pay, the command line of this program. There is one timer; installing it again for another ledger replaces it.",
    sample: "Sample data needs no timer. Open your own ledger, and the commands for it show here.",
    copy: { install: "command that installs the timer", status: "command that shows the timer", remove: "command that removes the timer" },
  },
};
