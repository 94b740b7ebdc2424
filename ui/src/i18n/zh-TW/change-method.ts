import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `${invoice} 的收費方式`,
  open: "變更付款方式",
  change: "變更",
  standing: (method: string) => `到期日由 Advance Pay 支付可支付的部分，其餘由預設付款方式 ${method} 收費。`,
  marketplace: (method: string) => `Advance Pay 不得支付 Marketplace 費用。到期日將由 ${method} 收費。`,
  refused: "目前無法變更",
  instead: "您可以改為立即由其他付款方式支付此發票。",
  nothing: (invoice: string) => `${invoice} 已沒有未付金額。`,
  method: "改由下列方式收費",
  forAll: "它會成為預設付款方式，適用於 Advance Pay 不支付的所有發票。",
  none: "沒有其他付款方式可為此發票收費。",
  choose: "請選擇付款方式。",
  payNow: "立即以其他方式付款",
  action: "設為預設",
  done: (invoice: string, method: string) => `${invoice} 將由 ${method} 收費`,
};
