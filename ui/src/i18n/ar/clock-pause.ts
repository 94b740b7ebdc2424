import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "الدفع التلقائي متوقف مؤقتًا",
  action: "ساعة الحاسوب صحيحة",
  confirmTitle: "هل ساعة الحاسوب صحيحة؟",
  confirmText: (today: string) =>
    `تقول الساعة إن اليوم هو ${today}. إن صح ذلك فستُهمل الأيام اللاحقة التي سُوّيت بساعة خاطئة، ويُسدَّد الآن ما يُستحق اليوم. وما سُدِّد في تلك الأيام يبقى مسددًا.`,
  wrongText: "إن كانت الساعة خاطئة فألغِ واضبطها: يستأنف الدفع التلقائي عندئذ من تلقاء نفسه.",
  confirm: "الساعة صحيحة",
  done: "استؤنف الدفع التلقائي",
};
