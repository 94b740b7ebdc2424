import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `完成 ${invoice} 的付款`,
  again: (invoice: string) => `重试 ${invoice} 的付款`,
  outstanding: (amount: string, invoice: string) => `${invoice} 有 ${amount} 未付。`,
  nothing: (invoice: string) => `${invoice} 已没有未付金额。`,
  what: "扣费会记录为“处理中”。银行答复后，请将其标记为成功或失败。",
  method: "付款方式",
  methodHint: "将从此方式扣费；电汇则由您自行办理。",
  choose: "选择付款方式",
  missing: "请选择要扣费的付款方式。",
  none: "没有付款方式可用于此发票扣费。",
  isDefault: "默认",
  wire: "电汇由您自行办理，不能扣费。",
  bankElsewhere: "美国银行账户只能以美元向 AWS Inc. 付款。",
  part: "全部未付金额或其中一部分。",
  wholeSubscription: "订阅必须全额支付，不能部分支付。",
  wholeMarketplace: "Marketplace 发票必须全额支付，不能部分支付。",
  wholeBank: "只有银行卡可以部分支付发票，银行账户不可以。",
  wholeChoose: "如需部分支付，请选择银行卡。",
  action: "完成付款",
  done: (amount: string, method: string) => `已从 ${method} 扣费 ${amount}`,
  already: (payment: string) => `此操作之前已记录为 ${payment}；未作任何更改`,
};
