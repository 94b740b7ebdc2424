import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => plural(count, { other: "# 环" });

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "验证账簿",
  description: "重新读取每一行，并检查账簿必须遵守的每条规则。不会作任何更改。",
  run: "验证账簿",
  again: "再次验证",
  running: "正在读取每一行，并检查哈希链的每一环。对于多年的账簿，这需要一些时间。离开此标签页将取消验证。",
  runningLabel: "正在验证账簿",
  canceled: "验证已取消",
  canceledText: "未作任何更改，对账簿的了解也与之前相同。",
  failedToRun: "无法验证账簿",
  passed: "符合每条规则",
  failed: "有规则被违反",
  read: (transactions: number, entries: number) => `已读取 ${plural(transactions, { other: "# 笔交易" })}，共 ${plural(entries, { other: "# 条分录" })}。`,
  sealed: (fields: number | null) =>
    fields === null ? "账号和单据等加密字段未打开，因为账簿的密钥不可用。" : `已打开 ${plural(fields, { other: "# 个加密字段" })}。`,
  table: "各条规则及是否符合",
  number: "编号",
  rule: "规则",
  result: "结果",
  holds: "符合",
  broken: "违反",
  places: (count: number, more: boolean) => (more ? `至少有 ${plural(count, { other: "# 处" })}违反` : `有 ${plural(count, { other: "# 处" })}违反`),
  nothing: "打开此页面后尚未验证",
  nothingText: "请在月末、需要依据其合计数之前以及还原之后验证账簿。",
  head: {
    title: "账簿链头",
    description: "一个涵盖每笔交易和审计日志每条记录的哈希值，每一环都包含前一环。请将其记在别处，例如打印的对账单上，或发给审计师的邮件中：日后可以证明截至目前的内容未被改动。",
    hash: "链头哈希值（SHA-256）",
    copyName: "链头哈希值",
    links: "链中环数",
    noted: "先前记下的链头",
    notedHint: "可选。64 位数字和 a 到 f 的字母，与此页面显示的一致；空格没有影响。“验证账簿”会一并查找它。",
    bad: (count: number) => `链头有 64 位数字和 a 到 f 的字母；您输入了 ${count} 位。`,
    badLetters: "链头只包含数字和 a 到 f 的字母。",
    found: "记下的链头在链中",
    foundText: (link: number, all: number) =>
      link === all
        ? `它是 ${links(all)}中的最后一环：自您记下以来没有新的记录，在此之前的内容也未被改动。`
        : `它是第 ${link} 环，共 ${all} 环：自您记下以来，在此之前的内容未被改动，其后又增加了 ${links(all - link)}。`,
    foundButBroken: (link: number, all: number) => `它是第 ${link} 环，共 ${all} 环，但有规则被违反：请在下方查看链本身是否完整。`,
    missing: "记下的链头不在链中",
    missingText: "请先将输入的内容与您的记录核对。如果无误，则当时已记录的内容被改动过，或者这是另一个账簿。",
  },
  todo: {
    title: "应对措施",
    steps: [
      "不要再在此账簿中记录任何内容，也不要依据其合计数。",
      "复制违反规则的清单，并与文件一同保存。",
      "还原出问题之前的最新备份：备份会在替换此账簿之前经过检查，此账簿也会保留在旁边。",
    ],
    copy: "违反规则的清单",
    copyText: "复制清单",
    restore: "前往“设置”的“备份”",
    log: "在审计日志中查看谁更改了什么",
  },
};
