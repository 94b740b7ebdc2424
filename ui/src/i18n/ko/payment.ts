import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "결제",
    text: [
      "결제는 한 결제 수단에서 한 인보이스로 자금을 옮깁니다. 결제 수단은 Advance Pay 잔액, 크레딧 메모, 미적용 현금 또는 결제 방법입니다.",
      "결제 방법에 청구한 금액은 은행의 응답을 알려 줄 때까지 처리 중 상태입니다. 근거 없이는 은행에서 일어난 일로 간주하지 않습니다.",
      "결제는 변경되거나 삭제되지 않습니다. 청구가 거부되면 금액은 미결제로 남으며 다시 시도할 수 있습니다.",
    ],
  },
  title: (id: string) => `결제 ${id}`,
  loading: "결제를 불러오는 중",
  invoices: {
    title: "결제된 인보이스",
    invoice: "인보이스 ID",
    due: "결제 기한",
    total: "총 금액",
    before: "결제 전 미결제 잔액",
    paid: "결제액",
    after: "결제 후 미결제 잔액",
    status: "현재 상태",
  },
  details: {
    title: "세부 정보",
    id: "결제 ID",
    amount: "금액",
    source: "결제 수단",
    left: {
      ADVANCE_PAY: "결제 후 Advance Pay 잔액",
      CREDIT_MEMO: "크레딧 메모의 남은 금액",
      UNAPPLIED_CASH: "미적용 현금의 남은 금액",
      PAYMENT_METHOD: "남은 금액",
    },
    date: "날짜",
    seller: "판매자",
    expectedBy: "은행 응답 예정일",
    answeredOn: "은행 응답일",
    returnCode: "반환 코드",
  },
  evidence: {
    title: "확인 근거",
    awaited: "은행이 아직 응답하지 않았습니다. 응답하면 청구를 성공 또는 실패로 표시하고 어떻게 확인했는지 기재하십시오.",
    ledgerAlone: "원장이 보유한 자금으로 이루어진 결제이며, 은행의 처리가 필요하지 않았습니다.",
    recordedBy: "기록한 사람",
    words: "기록한 사람의 설명",
    noWords: "설명 없음",
  },
};
