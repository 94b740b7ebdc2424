import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "自動付款已暫停",
  action: "電腦的時鐘正確",
  confirmTitle: "電腦的時鐘是否正確？",
  confirmText: (today: string) =>
    `時鐘顯示今天是 ${today}。若正確，在錯誤時鐘下結算的較晚日期將不予採計，今天到期的款項會立即付款。在那些日期已付的款項仍維持已付。`,
  wrongText: "若時鐘有誤，請取消並校正時鐘：自動付款隨後會自行恢復。",
  confirm: "時鐘正確",
  done: "自動付款已恢復",
};
