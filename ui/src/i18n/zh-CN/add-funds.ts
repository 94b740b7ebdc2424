import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "添加资金",
    text: [
      "采用电子资金转账时，由您从自己的银行电汇。充值单会说明银行表单的各栏应填写什么内容。",
      "采用美国银行账户时，扣款会先记录为“处理中”，直到您的银行对账单显示扣款已完成。",
      "离开此页面后再返回，您输入的内容会保留。",
    ],
  },
  title: "添加资金",
  description: "资金会在今后的发票到期时自动支付。",
  loading: "正在加载可充值的项目",
  notRegistered: "请先注册 Advance Pay",
  notRegisteredText: "账户注册后即可添加资金。",
  goToRegister: "前往 Advance Pay",
  sections: { amount: "1. 金额", method: "2. 付款方式", review: "3. 核对" },
  change: "更改",
  changeLabel: (section: string) => `更改：${section}`,
  continue: "继续",
  cancel: "取消",
  amount: {
    label: "金额",
    hint: (smallest: string) => `不少于 ${smallest}。`,
    currency: "币种",
    dueSoon: (amount: string, days: number) => `${amount} 已逾期或将在 ${String(days)} 天内到期。`,
    nothingDue: (days: number) => `${String(days)} 天内没有到期款项。`,
    missing: "请输入要添加的金额。",
    checking: "正在检查金额",
    suggestions: "建议金额",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}：即将到期`,
      ALL_OPEN: (amount: string) => `${amount}：所有未付发票`,
      LAST_FUNDING: (amount: string) => `${amount}：与上次相同`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `资金到账前没有款项到期：按工作日计算，最早 ${day}到账。`,
    coveredBefore: (amount: string, day: string) => `资金到账前（最早 ${day}）有 ${amount} 到期，余额足以支付。`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `资金到账前（最早 ${day}）有 ${amount} 到期。其中 ${uncovered} 余额不足以支付，将延迟支付，或从默认付款方式扣费。`,
    cover: "满足常规用量的时长",
    usual: (perMonth: string, months: number) => `最近 ${plural(months, { other: "# 个整月" })}，Advance Pay 平均每月支付 ${perMonth}。`,
    months: (count: number) => plural(count, { other: "# 个月" }),
    take: (amount: string) => `使用 ${amount}`,
    coveredMonths: (months: string) => `余额和在途资金已可满足 ${months}的用量。`,
    unused: (unused: string, months: string) => `所有未付发票付清后，仍有 ${unused} 未使用，约为 ${months}的常规用量。`,
    unusedUnknown: (unused: string) => `所有未付发票付清后，仍有 ${unused} 未使用。目前还没有常规用量可供参考，无法估计能用多久。`,
    moreThanUsed: "此金额超出已知符合条件的费用所需",
    final: "资金不能提取、退款、转账或兑换。资金未用完之前，不能更改卖方、币种和默认付款方式。",
  },
  method: {
    label: "您想如何付款？",
    eft: "电子资金转账",
    eftText: (from: string, to: string) =>
      `您凭充值单从自己的银行电汇。通常 1–2 个工作日到账：${from}至 ${to}。超过银行的电汇截止时间时，请从下一个工作日起算。`,
    bankText: (from: string, to: string) => `系统会记录一笔从您账户的扣款。扣款需要 3–5 个工作日（${from}至 ${to}），并可能被银行退回。`,
    unavailable: (reason: string) => `不可用：${reason}`,
    add: "添加银行账户",
    missing: "请选择付款方式。",
    by: (date: string) => `预计不晚于 ${date}到账`,
    tooLarge: (amount: string) => `此方式的上限为 ${amount}。请选择其他方式，或减少金额。`,
    adding: "添加美国银行账户",
    keptText: "您输入的金额会保留。",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `您将向 ${seller} 的 Advance Pay 余额添加 ${amount}，付款方式：${method}。`,
    eftSentence: (date: string) => `电汇由您自行办理。登记到账后即可使用资金，预计不晚于 ${date}。`,
    bankSentence: (from: string, to: string) => `扣款会记录为“处理中”。扣款完成后即可使用资金，预计在 ${from}至 ${to}。`,
    pays: (seller: string, currency: string) =>
      `资金用于支付 ${seller} 以 ${currency} 开具的符合条件的发票，并在各发票的到期日支付。Marketplace 发票由默认付款方式支付。`,
    final: "资金不能提取、退款、转账或兑换。",
    bankTitle: "收款银行账户",
    correct: "这些信息是否正确？",
    correctText: "请与卖方提供给您的信息核对。如有不符，请拨打您原本就知道的电话号码确认。",
    edit: "更正信息",
    bankMissing: "电汇应汇往何处？",
    bankMissingText: "充值单需要卖方的银行信息。请按卖方提供给您的内容输入，只需输入一次。",
    action: "添加资金",
    needsBank: "请先输入卖方的银行信息。",
    unprintable: "尚无法生成此笔充值的单据",
    unprintableText: "您仍可添加资金。更改该字符后即可生成单据。",
    openAccount: "打开账户设置",
    failed: "未创建充值",
  },
  bank: {
    beneficiaryName: "收款人名称",
    beneficiaryAddress: "收款人地址",
    bankName: "银行名称",
    bankAddress: "银行地址",
    accountNumber: "账号",
    iban: "IBAN",
    routingNumber: "路由号码（ABA）",
    bic: "BIC（SWIFT 代码）",
    remittanceEmail: "汇款通知发送至",
    confirmedAt: (date: string) => `输入或确认于 ${date}`,
  },
  summary: {
    title: "摘要",
    seller: "卖方",
    now: "当前余额",
    waiting: "等待到账",
    after: "添加后余额",
    covers: "可支付发票截至",
    coversAll: "所有未付发票",
    coversAllUntil: (date: string) => `${date}，所有未付发票`,
    coversNone: "没有可全额支付的未付发票",
    afterUnknown: "请输入金额",
  },
  done: {
    eftTitle: (id: string) => `充值 ${id} 已就绪：现在请电汇`,
    bankTitle: (id: string) => `充值 ${id} 正在进行`,
    steps: "接下来要做的事",
    eftSteps: (amount: string, by: string) => [
      "下载充值单，或复制下方各栏内容。",
      `从您的银行电汇，金额必须正好为 ${amount}，并在给收款人的附言栏中填写参考号。预计不晚于 ${by}到账。`,
      "到账后，打开该笔充值并选择“登记到账”。已到期的发票会随即支付。",
    ],
    reference: "参考号",
    referenceText: "请完全按此填写；没有参考号，款项将无法匹配。",
    form: "填写银行表单所需内容",
    amount: "金额",
    download: "下载充值单",
    email: "邮件正文",
    emailText: "供办理电汇的人员使用。",
    copyEmail: "复制邮件正文",
    view: "查看充值",
    another: "继续添加资金",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `从 ${method} 扣款 ${amount} 已记录为“处理中”。`,
      `预计 ${from}至 ${to}有结果。银行对账单显示结果后，请在该笔充值的页面选择“标记为成功”。`,
      "随后资金计入余额，已到期的发票会随即支付。此后银行仍可能退回扣款。",
    ],
    bankNote: "后续流程与时间",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `主题：请电汇 ${parts.amount}，参考号 ${parts.reference}

您好：

请为我方对 ${parts.seller} 的预付款办理电汇（账户 ${parts.account}，充值 ${parts.id}）。

${parts.fields}

参考号必须完全按上述内容填写；没有参考号，款项将无法匹配。
款项应不晚于 ${parts.by}到账。

谢谢！`,
};
