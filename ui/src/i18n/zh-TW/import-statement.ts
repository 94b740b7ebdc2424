import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { other: "# 列" });
const matches = (count: number): string => plural(count, { other: "# 筆比對" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "匯入對帳單",
    text: [
      "從您的銀行下載對帳單：如有 camt.053（XML）則選它，否則選 CSV。檔案留在本電腦上。",
      "帳號只保留最後四個字元。再次匯入相同的列不會變更任何內容。",
      "匯入後，可能是儲值的列等待您的決定。選擇「立即確認完全相符」時，毫無疑問的列會立即記錄。",
      "如果 CSV 檔案的欄名不同，請對應一次：之後第一列相同的檔案都依此讀取。",
    ],
  },
  description: "匯入銀行對帳單的異動。在您看到將發生什麼之前不會寫入任何內容。",
  drop: "將銀行對帳單拖放到此處",
  dropText: "銀行提供的 camt.053（XML）或 OFX，或有標題列的 CSV。",
  formatHelp: "CSV 檔案的格式要求",
  formatText:
    "第一列是欄名。必要：booked_on, amount, currency。如有則匯入：value_on, description, counterparty, reference, bank_reference, account。支出帶負號；可用 debit 與 credit 代替 amount。",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "帳戶",
  period: "入帳",
  newCredits: "收入，新列",
  newDebits: "支出，新列",
  refusedNote: "被拒絕的列不會匯入。",
  applyExact: "立即確認完全相符",
  applyExactText: "引用儲值參考編號且金額與待收金額完全一致的列會立即記錄，並支付到期款項。先前匯入的完全相符也會確認。",
  noneNew: "沒有新列，因此沒有可匯入的內容。",
  action: (count: number) => `匯入 ${lines(count)}`,
  running: "正在匯入各列並與儲值比較",
  result: {
    added: (count: number) => `已新增 ${lines(count)}`,
    confirmed: "已確認的比對",
    waiting: "等待您的決定",
    confirmedTitle: "已立即確認",
    confirmedNone: "沒有確認任何比對，因此未對儲值做任何記錄。",
    recorded: "已記錄",
    effects: { RECEIPT: "匯款已入帳", SUCCESS: "扣款已完成", RETURN: "款項遭收回" },
    toDecide: (count: number) => `決定 ${matches(count)}`,
    toLines: "檢視對帳單列",
    tied: "此次匯入的一列是儲值某一步驟的憑據。",
    undoText: (count: number) => `${lines(count)} 將不再計入，以已撤回狀態保留；對它們的建議將被拒絕。同一檔案可以再次匯入。`,
    undone: (count: number) => `已撤回 ${lines(count)}。`,
  },
};
