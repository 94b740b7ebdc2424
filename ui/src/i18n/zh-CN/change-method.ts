import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `${invoice} 的扣费方式`,
  open: "更改付款方式",
  change: "更改",
  standing: (method: string) => `到期日由 Advance Pay 支付其可支付的部分，其余从默认付款方式 ${method} 扣费。`,
  marketplace: (method: string) => `Advance Pay 不得支付 Marketplace 费用。到期日将从 ${method} 扣费。`,
  refused: "目前不能更改",
  instead: "您可以改为立即从其他付款方式为此发票扣费。",
  nothing: (invoice: string) => `${invoice} 已没有未付金额。`,
  method: "改从以下方式扣费",
  forAll: "它将成为默认付款方式，适用于 Advance Pay 不支付的所有发票。",
  none: "没有其他付款方式可用于此发票扣费。",
  choose: "请选择付款方式。",
  payNow: "立即用其他方式付款",
  action: "设为默认",
  done: (invoice: string, method: string) => `${invoice} 将从 ${method} 扣费`,
};
