import type { Texts } from "../catalogue";

/** Automatic payment pauses because the clock went back (R18). */
export const clockPause: Texts<"clockPause"> = {
  title: "自动付款已暂停",
  action: "计算机时钟正确",
  confirmTitle: "计算机时钟是否正确？",
  confirmText: (today: string) =>
    `时钟显示今天是 ${today}。如果正确，则在错误时钟下结算的较晚日期不予采用，今天到期的款项会立即支付。在那些日期已支付的款项仍为已支付。`,
  wrongText: "如果时钟有误，请取消并校正时钟：自动付款随后会自行恢复。",
  confirm: "时钟正确",
  done: "自动付款已恢复",
};
