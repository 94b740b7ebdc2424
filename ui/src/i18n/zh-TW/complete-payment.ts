import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `完成 ${invoice} 的付款`,
  again: (invoice: string) => `重試 ${invoice} 的付款`,
  outstanding: (amount: string, invoice: string) => `${invoice} 有 ${amount} 未付。`,
  nothing: (invoice: string) => `${invoice} 已沒有未付金額。`,
  what: "此筆收費會記錄為「處理中」。銀行回覆後，請標示為成功或失敗。",
  method: "付款方式",
  methodHint: "將由此方式收費；電匯則由您自行辦理。",
  choose: "選擇付款方式",
  missing: "請選擇要收費的付款方式。",
  none: "沒有付款方式可為此發票收費。",
  isDefault: "預設",
  wire: "電匯由您自行辦理，無法收費。",
  bankElsewhere: "美國銀行帳戶只能支付 AWS Inc. 的美元款項。",
  part: "全部未付金額，或其中一部分。",
  wholeSubscription: "訂閱必須全額支付，不可部分付款。",
  wholeMarketplace: "Marketplace 發票必須全額支付，不可部分付款。",
  wholeBank: "只有卡片可以支付發票的一部分，銀行帳戶不行。",
  wholeChoose: "若要支付一部分，請選擇卡片。",
  action: "完成付款",
  done: (amount: string, method: string) => `已由 ${method} 收費 ${amount}`,
  already: (payment: string) => `此操作先前已記錄為 ${payment}；未做任何變更`,
};
