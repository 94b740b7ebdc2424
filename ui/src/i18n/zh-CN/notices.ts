import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "通知",
  description: "最近 30 天内自动发生的事项，以及等待您处理的事项。",
  help: {
    title: "通知",
    text: [
      "自动付款、已到账、失败或被退回的充值、被拒绝的扣费，以及已逾期的款项和充值都会显示在这里，内容均来自账簿本身。",
      "顶栏中的数字表示自您上次在此计算机上打开此页面以来的新通知数。",
      "控制台绝不会撤回已入账的付款。如果银行收回了款项，账簿中会在原分录旁增加一笔冲销分录。",
    ],
  },
  loading: "正在加载通知",
  last: "最近 30 天",
  show: "显示哪些通知",
  shown: { all: "全部", open: "待处理" },
  button: (unread: number) => (unread === 0 ? "通知" : `通知：${String(unread)} 条新通知`),
  isNew: "新",
  isOpen: "待处理",
  empty: "没有发生任何事项",
  emptyText: "自动付款和银行的处理结果会显示在这里。",
  noneOpen: "没有等待您处理的事项",
  noneOpenText: "所有事项均已处理。",
  columns: { date: "日期", what: "事项", amount: "金额", link: "前往" },
  links: { payments: "当日的付款", pastDue: "已逾期的发票" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} 已逾期，其中 ${amount} 未付` : `${plural(count, { other: "# 张发票" })}已逾期，其中 ${amount} 未付`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `扣费 ${label}（${amount}）被拒绝`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `银行逾期未答复扣费 ${label}（${amount}）`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `银行从 ${label} 收回了 ${amount}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `${label} 的扣款 ${amount} 被拒绝`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${label} 的 ${amount} 本应已到账`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${label} 的 ${amount} 已到账`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => `${plural(count, { other: "# 笔自动付款" })}，共 ${amount}`,
  },
};
