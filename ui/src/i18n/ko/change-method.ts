import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `${invoice}의 청구 대상`,
  open: "결제 방법 변경",
  change: "변경",
  standing: (method: string) => `결제 기한에 Advance Pay에서 가능한 만큼 결제하고, 나머지는 기본 결제 방법으로 청구합니다. 기본 결제 방법: ${method}.`,
  marketplace: (method: string) => `Marketplace 요금은 Advance Pay로 결제할 수 없습니다. 결제 기한에 청구할 결제 방법: ${method}.`,
  refused: "지금은 변경할 수 없습니다",
  instead: "대신 지금 이 인보이스를 다른 결제 방법으로 청구할 수 있습니다.",
  nothing: (invoice: string) => `${invoice}에는 더 이상 미결제 금액이 없습니다.`,
  method: "대신 청구할 결제 방법",
  forAll: "Advance Pay로 결제하지 않는 모든 인보이스에 대한 기본 결제 방법이 됩니다.",
  none: "이 인보이스를 청구할 수 있는 다른 결제 방법이 없습니다.",
  choose: "결제 방법을 선택하십시오.",
  payNow: "지금 다른 방법으로 결제",
  action: "기본값으로 설정",
  done: (invoice: string, method: string) => `${invoice}의 청구 대상이 변경되었습니다: ${method}`,
};
