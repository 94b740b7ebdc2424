import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `${invoice} 결제 진행`,
  again: (invoice: string) => `${invoice} 결제 다시 시도`,
  outstanding: (amount: string, invoice: string) => `${invoice}의 미결제 금액: ${amount}`,
  nothing: (invoice: string) => `${invoice}에는 더 이상 미결제 금액이 없습니다.`,
  what: "청구는 처리 중으로 기록됩니다. 은행이 응답하면 성공 또는 실패로 표시하십시오.",
  method: "결제 방법",
  methodHint: "이 방법으로 청구됩니다. 송금은 직접 해야 합니다.",
  choose: "결제 방법 선택",
  missing: "청구할 결제 방법을 선택하십시오.",
  none: "이 인보이스를 청구할 수 있는 결제 방법이 없습니다.",
  isDefault: "기본",
  wire: "송금은 직접 해야 하며 청구할 수 없습니다.",
  bankElsewhere: "미국 은행 계좌로는 AWS Inc.에 미국 달러로만 결제할 수 있습니다.",
  part: "미결제 금액의 전부 또는 일부입니다.",
  wholeSubscription: "구독은 전액만 결제할 수 있으며 일부만 결제할 수 없습니다.",
  wholeMarketplace: "Marketplace 인보이스는 전액만 결제할 수 있으며 일부만 결제할 수 없습니다.",
  wholeBank: "인보이스의 일부는 카드로만 결제할 수 있으며 은행 계좌로는 결제할 수 없습니다.",
  wholeChoose: "일부만 결제하려면 카드를 선택하십시오.",
  action: "결제 진행",
  done: (amount: string, method: string) => `${method}에 ${amount}의 청구를 기록했습니다`,
  already: (payment: string) => `이미 ${payment} 결제로 기록되어 있어 변경된 것이 없습니다`,
};
