import type { Sentences } from "../sentences";

/** The backend's sentences in Simplified Chinese. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} 自 {due}起即已到期} other {{number} 于 {due}到期}}，因此于 {on}从 {seller} 的 <balance>Advance Pay 余额</balance>中支付了 {amount}，支付后余额为 {left}{rest, select, none {} other {；发票当时仍有 {rest} 未付}}。",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} 自 {due}起即已到期} other {{number} 于 {due}到期}}，而贷项通知单优先用于支付：已于 {on}用 {source} 中的 {amount} 核销，核销后其剩余 {left}{rest, select, none {} other {；发票当时仍有 {rest} 未付}}。",
  APPLIED_BY_HAND:
    "您于 {on}用 {source} 中的 {amount} 核销了 {number}，核销后该来源剩余 {left}{rest, select, none {} other {；发票当时仍有 {rest} 未付}}。",
  CHARGED_BY_HAND: "您于 {on}为 {number} 从 {source} 扣费 {amount}{rest, select, none {} other {；发票当时仍有 {rest} 未付}}。",
  CHARGED:
    "{late, select, yes {{number} 自 {due}起即已到期} other {{number} 于 {due}到期}}；已于 {on}从 {source} 扣费 {amount}，因为{why, select, NOT_REGISTERED {账户当时未注册 Advance Pay} NOT_ELIGIBLE { Marketplace 费用不能由 Advance Pay 支付} DEFICIT {从 Advance Pay 自动付款当时因欠额而暂停} PAID_TODAY { Advance Pay 当天已为其支付过一部分} USED_UP { <balance>Advance Pay 余额</balance>不足以支付} other {此发票由该付款方式支付}}。",
  CHARGE_EXPECTED: "预计银行不晚于 {by}答复。",
  CHARGE_WENT_THROUGH: "该笔扣费已{on, select, none {} other {于 {on}}}完成。",
  CHARGE_REFUSED: "该笔扣费{on, select, none {} other {于 {on}}}被拒绝，因此该金额重新变为未付。",
  UNPAID:
    "{number} 已于 {due}到期，其中 {amount} 未付，因为{gap, select, NOT_REGISTERED {账户未注册 Advance Pay} NOT_ELIGIBLE { Marketplace 费用不能由 Advance Pay 支付} DEFICIT {一笔充值被退回，使 {seller} 的 <balance>Advance Pay 余额</balance>变为 {deficit}，从该余额付款因而暂停} PAID_TODAY { Advance Pay 今天已为其支付过一部分，每张发票每天只支付一次} other { {seller} 的 <balance>Advance Pay 余额</balance>已用完}}，{method, select, UNUSABLE {且没有可扣费的付款方式：{why}} BALANCE_NEXT_DAY {且余额明天能够支付的部分不会从付款方式扣费} other {且付款方式扣费已于 {refused}被拒绝}}。",
  WILL_NOT_BE_PAID:
    "{number} 将于 {due}到期。按目前情况，{open} 中有 {amount} 无法支付，因为{gap, select, NOT_REGISTERED {账户未注册 Advance Pay} NOT_ELIGIBLE { Marketplace 费用不能由 Advance Pay 支付} DEFICIT {一笔充值被退回，使 {seller} 的 <balance>Advance Pay 余额</balance>变为 {deficit}，从该余额付款因而暂停} PAID_TODAY { Advance Pay 今天已为其支付过一部分，每张发票每天只支付一次} other { {seller} 的 <balance>Advance Pay 余额</balance>已用完}}，{method, select, UNUSABLE {且没有可扣费的付款方式：{why}} BALANCE_NEXT_DAY {且余额明天能够支付的部分不会从付款方式扣费} other {且付款方式扣费已于 {refused}被拒绝}}。",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} 将于 {due}到期。按目前情况，{open} 中有 {amount} 无法支付。",
  REGISTER_AND_ADD_FUNDS: "请注册 Advance Pay 并添加资金，或将银行账户设为默认付款方式。",
  PAY_BY_ANOTHER_METHOD: "请用其他付款方式手动完成付款，或在控制台之外支付。",
  TRIED_AGAIN_TOMORROW: "其余部分明天会再次尝试支付。",
  ADD_FUNDS_TO_PAY: "请添加资金：资金一到账，就会支付。",
  OR_PAY_BY_HAND: "也可以手动完成付款。",
  WILL_BE_PAID_FROM_ADVANCE_PAY: "{number} 将于 {due}到期。按目前情况，届时将从 {seller} 的 <balance>Advance Pay 余额</balance>中支付 {open}。",
  WILL_BE_CHARGED: "{number} 将于 {due}到期。按目前情况，届时将从 {method} 扣费 {open}。",
  WILL_BE_PAID_BY_BOTH: "{number} 将于 {due}到期。按目前情况，届时 {open} 中 Advance Pay 能够支付的部分由其支付，其余部分从 {method} 扣费。",
  PAID_WHEN_NEXT_SETTLED: "{number} 已于 {due}到期，将在下次结算到期款项时支付。",
  IMPORT_UNDONE: "{number} 的导入已撤消：不再计入。",
  MEMO_USED_UP: "贷项通知单 {number} 已用完。",
  MEMO_LEFT: "贷项通知单 {number} 剩余 {amount}。{seller} 接下来到期的 {currency} 发票会先由它支付，然后才由 Advance Pay 支付。",
  CLOCK_WENT_BACK:
    "自动付款已暂停：时钟显示今天是 {today}，但此前已按 {last}付过款。请校正此计算机的时钟。如果时钟现在正确、当时有误，请在“付款”页面或用 `advance-pay settle --accept-clock` 命令确认。",
  DEFICIT_PAUSES: "一笔充值被退回，使余额变为 {balance}。在您至少添加同等金额的资金之前，从该余额付款会暂停。",
  CHARGE_ANSWER_OVERDUE: "{id}：为 {number} 扣费 {amount}，原预计银行不晚于 {by}答复。扣费是否已完成？",

  // Names
  US_BANK_ACCOUNT: "美国银行账户 ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "电汇",
  EFT: "电子资金转账",
  ELECTRONIC_FUNDS_TRANSFER: "电子资金转账",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "贷项通知单 {number}",
  UNAPPLIED_CASH: "未核销收款 {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "电汇由您自行办理，不能自动扣费",
  CARD_FOR_FUNDS_CLAUSE: "银行卡可以支付发票，但不能添加 Advance Pay 资金",
  MARKED_INVALID_CLAUSE: "{method} 已被其银行标记为无效",
  EXPIRED_CLAUSE: "{method} 的有效期至 {month} 止，现已过期",
  REMOVED_CLAUSE: "{method} 已移除",
  BANK_ELSEWHERE_CLAUSE: "美国银行账户只能以 USD 向 AWS Inc. 付款，不能以 {currency} 向 {seller} 付款",
  WIRE_NOT_CHARGEABLE: "电汇由您自行办理，不能自动扣费。",
  CARD_FOR_FUNDS: "银行卡可以支付发票，但不能添加 Advance Pay 资金。",
  MARKED_INVALID: "{method} 已被其银行标记为无效。",
  EXPIRED: "{method} 的有效期至 {month} 止，现已过期。",
  REMOVED: "{method} 已移除。",
  BANK_ELSEWHERE: "美国银行账户只能以 USD 向 AWS Inc. 付款，不能以 {currency} 向 {seller} 付款。",
  NOT_DEFAULT_MARKED_INVALID: "{method} 已被其银行标记为无效，因此不能设为默认。",
  NOT_DEFAULT_EXPIRED: "{method} 的有效期至 {month} 止，现已过期，因此不能设为默认。",
  NOT_DEFAULT_REMOVED: "{method} 已移除，因此不能设为默认。",
  NOT_DEFAULT: "不能设为默认：{why}。",
  WIRE_ALWAYS_THERE: "电汇始终可用，不能移除。",
  IS_DEFAULT: "{method} 是默认付款方式。请先<methods>将其他付款方式设为默认</methods>。",
  IN_USE: "{method} 正在使用中：{uses}{count, plural, other {正在处理}}。银行答复后即可移除。",
  USE: "{id}（{amount}）",
  MORE_USES: "另外 {count} 笔",
  FUNDINGS_PROCESSING: "{count, plural, other {# 笔充值}}处理中",
  PAYMENTS_PROCESSING: "{count, plural, other {# 笔付款}}处理中",
  MARKETPLACE_INVOICES: "Marketplace 发票",
  FIXED_AT_REGISTRATION: "Marketplace 发票从您注册当日的默认付款方式扣费。",

  // What comes next
  TRANSFER_OVERDUE: "汇款原预计不晚于 {by}到账。如果已到账，请登记到账；如果从未汇出，请汇款或取消此笔充值。",
  SEND_TRANSFER: "请从您的银行汇出 {amount}，并注明参考号。预计不晚于 {by}到账；到账后请登记。",
  TRANSFER_SHORT: "{missing} 尚未到账。请向您的银行查询是否扣除了手续费，或用同一参考号汇出其余金额。",
  DEBIT_OVERDUE: "原预计银行不晚于 {by}答复。请查看银行对账单，然后将此笔充值标记为成功或失败。",
  DEBIT_UNDER_WAY: "扣款正在处理。扣款成功后即可使用资金，预计不晚于 {by}。",
  FUNDS_RECEIVED: "资金已计入您的 <balance>Advance Pay 余额</balance>，并在符合条件的发票到期时用于支付。",
  DEBIT_SUCCEEDED:
    "资金已计入您的 <balance>Advance Pay 余额</balance>，并在符合条件的发票到期时用于支付。{until, select, none {扣款成功后 20 天内} other {截至 {until}}}，您的银行仍可退回扣款。",
  DEBIT_FAILED: "扣款被拒绝，未添加任何资金。请重新添加资金，或使用其他付款方式。",
  FUNDING_RETURNED: "银行收回了款项。如果款项已经用掉，在您添加资金之前，余额会显示欠额。",
  FUNDING_CANCELED: "此笔充值已取消。如果您确已汇款，请要求您的银行撤回汇款。",
  LATE_RETURN:
    "{id} 于 {returned}被退回，晚于 {deadline}，即通常可以退回扣款的最后一天。由于款项已在您的银行，此退回已予登记；请向银行查询为何如此之晚。",
  SHORT_RECEIPT: "{id}：{amount} 中已到账 {received}。请向您的银行查询其余金额。",
  RECEIPT_OVERDUE: "{id}：{amount} 原预计不晚于 {by}到账。是否已到账？",
  DEBIT_ANSWER_OVERDUE: "{id}：对于 {amount} 的扣款，原预计您的银行不晚于 {by}答复。扣款是否已完成？",
  TIE_OR_APPLY: "请将 {amount} 关联到其原本对应的充值，或用于核销 {seller} 的 {currency} 发票。",
  CASH_TAKEN_BACK: "剩余款项已被银行收回，不能再作任何处理。",
  CASH_USED: "{id} 已无剩余金额：{uses}。",
  CASH_WENT_TO: "{amount} 已计入 {funding}",
  CASH_PAID: "{amount} 已用于支付 {number}",
  MARK_TIED_AS_RETURNED: "如果银行收回了款项，请将 {funding} 标记为已退回。",
  SELLER_ASKS_ANEW: "如果银行收回了款项，卖方会用新发票收取：请记录该发票。",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "账户是付款人（管理）账户。",
  REGISTER_WITH_PAYER: "这是成员账户，其账单由付款人账户支付。请用付款人账户注册。",
  CURRENCY_ACCEPTED: "首选币种是 {seller} 可以收取的币种：{currencies}。",
  CHOOSE_CURRENCY: "请在“设置”中选择 {currencies} 作为首选币种。",
  BALANCE_UNUSED:
    "仍有 {amount} 的 <balance>Advance Pay 资金</balance>未使用时，不能更改{what, select, SELLER {登记卖方} CURRENCY {首选币种} other {默认付款方式}}。资金由发票用完后即可更改。",
  BALANCES_UNUSED:
    "仍有 {amounts}的 <balance>Advance Pay 资金</balance>未使用时，不能更改{what, select, SELLER {登记卖方} CURRENCY {首选币种} other {默认付款方式}}。资金由发票用完后即可更改。",
  UNUSED: "{amount}（{seller}）",
};
