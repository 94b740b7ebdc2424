import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { other: "# 行" });
const matches = (count: number): string => plural(count, { other: "# 项匹配" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "导入对账单",
    text: [
      "从您的银行下载对账单：如有 camt.053（XML）则选它，否则选 CSV。文件留在本计算机上。",
      "账号只保留最后四个字符。再次导入相同的行不会更改任何内容。",
      "导入后，可能是充值的行等待您的决定。选择“立即确认完全匹配”时，毫无疑问的行会立即记录。",
      "如果 CSV 文件的列名不同，请匹配一次：此后首行相同的文件都按此读取。",
    ],
  },
  description: "导入银行对账单的变动。在您看到将发生什么之前不会写入任何内容。",
  drop: "将银行对账单拖放到此处",
  dropText: "银行提供的 camt.053（XML）或 OFX，或带表头的 CSV。",
  formatHelp: "CSV 文件的格式要求",
  formatText:
    "第一行是列名。必需：booked_on, amount, currency。如有则导入：value_on, description, counterparty, reference, bank_reference, account。支出带负号；可用 debit 和 credit 代替 amount。",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "账户",
  period: "入账",
  newCredits: "收入，新行",
  newDebits: "支出，新行",
  refusedNote: "被拒绝的行不会导入。",
  applyExact: "立即确认完全匹配",
  applyExactText: "引用充值参考号且金额与待收金额完全一致的行会立即记录，并支付到期款项。以前导入的完全匹配也会确认。",
  noneNew: "没有新行，因此没有可导入的内容。",
  action: (count: number) => `导入 ${lines(count)}`,
  running: "正在导入各行并与充值比较",
  result: {
    added: (count: number) => `已添加 ${lines(count)}`,
    confirmed: "已确认的匹配",
    waiting: "等待您的决定",
    confirmedTitle: "已立即确认",
    confirmedNone: "没有确认任何匹配，因此未对充值作任何记录。",
    recorded: "已记录",
    effects: { RECEIPT: "汇款已到账", SUCCESS: "扣款已完成", RETURN: "款项被收回" },
    toDecide: (count: number) => `决定 ${matches(count)}`,
    toLines: "查看对账单行",
    tied: "此次导入的一行是充值某一步骤的凭据。",
    undoText: (count: number) => `${lines(count)} 将不再计入，以已撤回状态保留；对它们的建议将被拒绝。同一文件可以再次导入。`,
    undone: (count: number) => `已撤回 ${lines(count)}。`,
  },
};
