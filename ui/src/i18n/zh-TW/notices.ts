import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "通知",
  description: "最近 30 天內自動發生的事項，以及等待您處理的事項。",
  help: {
    title: "通知",
    text: [
      "自動付款、已入帳、失敗或遭退回的儲值、遭拒的收費，以及已逾期的款項和儲值都會顯示在這裡，內容全部來自帳簿本身。",
      "上方列中的數字，是您上次在此電腦開啟此頁面之後的新通知數。",
      "主控台絕不會撤回已入帳的付款。若銀行收回款項，帳簿會在原分錄旁新增一筆沖銷分錄。",
    ],
  },
  loading: "正在載入通知",
  last: "最近 30 天",
  show: "顯示哪些通知",
  shown: { all: "全部", open: "待處理" },
  button: (unread: number) => (unread === 0 ? "通知" : `通知：${String(unread)} 則新通知`),
  isNew: "新",
  isOpen: "待處理",
  empty: "沒有發生任何事項",
  emptyText: "自動付款和銀行的處理結果會顯示在這裡。",
  noneOpen: "沒有等待您處理的事項",
  noneOpenText: "所有事項都已處理。",
  columns: { date: "日期", what: "事項", amount: "金額", link: "前往" },
  links: { payments: "當日的付款", pastDue: "已逾期的發票" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} 已逾期，其中 ${amount} 未付` : `${plural(count, { other: "# 張發票" })}已逾期，其中 ${amount} 未付`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `收費 ${label}（${amount}）遭拒`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `銀行逾期未回覆收費 ${label}（${amount}）`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `銀行從 ${label} 收回了 ${amount}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `${label} 的扣款 ${amount} 遭拒`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${label} 的 ${amount} 現在應該已入帳`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${label} 的 ${amount} 已入帳`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => `${plural(count, { other: "# 筆自動付款" })}，共 ${amount}`,
  },
};
