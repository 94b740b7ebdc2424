import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "자금 추가",
    text: [
      "전자 자금 이체에서는 거래 은행에서 직접 송금합니다. 은행 양식의 각 항목에 기재할 내용은 입금 안내서에 나와 있습니다.",
      "미국 은행 계좌에서는 출금이 완료되었음을 은행 거래 내역에서 확인할 때까지 처리 중으로 기록됩니다.",
      "이 페이지를 떠났다가 돌아와도 입력한 내용은 유지됩니다.",
    ],
  },
  title: "자금 추가",
  description: "추가한 자금은 이후의 인보이스를 결제 기한에 자동으로 결제합니다.",
  loading: "입금할 수 있는 항목을 불러오는 중",
  notRegistered: "먼저 Advance Pay에 등록하십시오",
  notRegisteredText: "계정을 등록하면 자금을 추가할 수 있습니다.",
  goToRegister: "Advance Pay로 이동",
  sections: { amount: "1. 금액", method: "2. 결제 방법", review: "3. 검토" },
  change: "변경",
  changeLabel: (section: string) => `변경: ${section}`,
  continue: "계속",
  cancel: "취소",
  amount: {
    label: "금액",
    hint: (smallest: string) => `최소 금액: ${smallest}`,
    currency: "통화",
    dueSoon: (amount: string, days: number) => `연체되었거나 ${String(days)}일 이내에 결제 기한이 되는 금액: ${amount}`,
    nothingDue: (days: number) => `${String(days)}일 이내에 결제 기한이 되는 인보이스가 없습니다.`,
    missing: "추가할 금액을 입력하십시오.",
    checking: "금액을 확인하는 중",
    suggestions: "제안",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: 곧 결제 기한`,
      ALL_OPEN: (amount: string) => `${amount}: 미결제 인보이스 전체`,
      LAST_FUNDING: (amount: string) => `${amount}: 지난번과 같은 금액`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `자금이 도착하기 전에 결제 기한이 되는 인보이스가 없습니다. 영업일 기준으로 빠르면 ${day}에 도착합니다.`,
    coveredBefore: (amount: string, day: string) => `자금이 도착하기 전(빠르면 ${day})에 결제 기한이 되는 금액은 ${amount}이며, 잔액으로 결제할 수 있습니다.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `자금이 도착하기 전(빠르면 ${day})에 결제 기한이 되는 금액은 ${amount}입니다. 그중 ${uncovered}에는 잔액이 부족하므로 늦게 결제되거나 기본 결제 방법으로 청구됩니다.`,
    cover: "평소 사용액을 충당할 기간",
    usual: (perMonth: string, months: number) => `최근 ${plural(months, { other: "#개월" })}(온전한 달 기준) 동안 Advance Pay로 결제한 금액은 월평균 ${perMonth}입니다.`,
    months: (count: number) => plural(count, { other: "#개월" }),
    take: (amount: string) => `${amount} 사용`,
    coveredMonths: (months: string) => `잔액과 도착 예정 자금으로 이미 ${months}분을 충당할 수 있습니다.`,
    unused: (unused: string, months: string) => `미결제 인보이스를 모두 결제한 후에도 ${unused}의 자금이 사용되지 않고 남습니다. 평소 사용액의 약 ${months}분입니다.`,
    unusedUnknown: (unused: string) => `미결제 인보이스를 모두 결제한 후에도 ${unused}의 자금이 사용되지 않고 남습니다. 평소 사용액을 아직 알 수 없어 몇 개월분인지는 표시할 수 없습니다.`,
    moreThanUsed: "결제 대상 요금에 사용될 것으로 알려진 금액을 초과합니다",
    final: "자금은 인출, 환불, 이전 또는 환전할 수 없습니다. 사용하지 않은 자금이 있는 동안에는 판매자, 통화 및 기본 결제 방법을 변경할 수 없습니다.",
  },
  method: {
    label: "어떤 방법으로 결제하시겠습니까?",
    eft: "전자 자금 이체",
    eftText: (from: string, to: string) =>
      `입금 안내서를 사용하여 거래 은행에서 직접 송금합니다. 일반적으로 1~2영업일이 걸립니다(${from}~${to}). 은행의 송금 마감 시각이 지났다면 다음 영업일부터 계산하십시오.`,
    bankText: (from: string, to: string) =>
      `계좌 출금을 기록합니다. 3~5영업일이 걸리며(${from}~${to}) 은행이 반환할 수 있습니다.`,
    unavailable: (reason: string) => `사용할 수 없음: ${reason}`,
    add: "은행 계좌 추가",
    missing: "결제할 방법을 선택하십시오.",
    by: (date: string) => `${date}까지 도착 예정`,
    tooLarge: (amount: string) => `이 방법의 한도는 ${amount}입니다. 다른 방법을 선택하거나 금액을 줄이십시오.`,
    adding: "미국 은행 계좌 추가",
    keptText: "입력한 금액은 유지됩니다.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `${seller}에 대한 Advance Pay 잔액에 ${amount}의 자금을 추가합니다. 결제 방법: ${method}.`,
    eftSentence: (date: string) => `송금은 직접 해야 합니다. 수령이 기록되면 자금을 사용할 수 있으며, ${date}까지 도착할 예정입니다.`,
    bankSentence: (from: string, to: string) => `출금은 처리 중으로 기록됩니다. 출금이 완료되면 자금을 사용할 수 있습니다. 완료 예정: ${from}~${to}.`,
    pays: (seller: string, currency: string) =>
      `${seller}에서 ${currency} 통화로 발행한 대상 인보이스를 각 결제 기한에 결제합니다. Marketplace 인보이스는 기본 결제 방법으로 결제됩니다.`,
    final: "자금은 인출, 환불, 이전 또는 환전할 수 없습니다.",
    bankTitle: "수취 은행 계좌",
    correct: "이 정보가 정확합니까?",
    correctText: "판매자에게서 받은 정보와 비교하십시오. 다를 경우 이미 알고 있는 전화번호로 전화하여 확인하십시오.",
    edit: "정보 수정",
    bankMissing: "어디로 송금합니까?",
    bankMissingText: "입금 안내서에는 판매자의 은행 정보가 필요합니다. 판매자에게서 받은 그대로 한 번만 입력하면 됩니다.",
    action: "자금 추가",
    needsBank: "먼저 판매자의 은행 정보를 입력하십시오.",
    unprintable: "아직 이 입금의 문서를 만들 수 없습니다",
    unprintableText: "자금은 그대로 추가할 수 있습니다. 이 문자를 변경하면 문서를 만들 수 있습니다.",
    openAccount: "계정 설정 열기",
    failed: "입금이 생성되지 않았습니다",
  },
  bank: {
    beneficiaryName: "수취인 이름",
    beneficiaryAddress: "수취인 주소",
    bankName: "은행 이름",
    bankAddress: "은행 주소",
    accountNumber: "계좌 번호",
    iban: "IBAN",
    routingNumber: "라우팅 번호(ABA)",
    bic: "BIC(SWIFT 코드)",
    remittanceEmail: "송금 통지 받는 주소",
    confirmedAt: (date: string) => `${date}에 입력 또는 확인함`,
  },
  summary: {
    title: "요약",
    seller: "판매자",
    now: "현재 잔액",
    waiting: "도착 대기 중",
    after: "추가 후 잔액",
    covers: "인보이스 충당 가능 기한",
    coversAll: "미결제 인보이스 전체",
    coversAllUntil: (date: string) => `${date}, 미결제 인보이스 전체`,
    coversNone: "전액을 충당할 수 있는 미결제 인보이스 없음",
    afterUnknown: "금액을 입력하십시오",
  },
  done: {
    eftTitle: (id: string) => `입금 ${id} 준비 완료: 이제 송금하십시오`,
    bankTitle: (id: string) => `입금 ${id} 진행 중`,
    steps: "이제 할 일",
    eftSteps: (amount: string, by: string) => [
      "입금 안내서를 다운로드하거나 아래 항목을 복사합니다.",
      `거래 은행에서 정확히 ${amount}의 금액을 송금하고, 수취인에게 전달되는 항목(송금 메시지)에 참조 번호를 기재합니다. ${by}까지 도착할 예정입니다.`,
      "도착하면 해당 입금을 열고 “수령 기록”을 선택합니다. 결제 기한이 된 인보이스가 즉시 결제됩니다.",
    ],
    reference: "참조 번호",
    referenceText: "정확히 이대로 기재하십시오. 참조 번호가 없으면 송금을 대조할 수 없습니다.",
    form: "은행 양식에 기재할 내용",
    amount: "금액",
    download: "입금 안내서 다운로드",
    email: "이메일 문안",
    emailText: "송금 담당자에게 보낼 내용입니다.",
    copyEmail: "이메일 문안 복사",
    view: "입금 보기",
    another: "자금 더 추가",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `${method}에서 ${amount}의 출금이 처리 중으로 기록되었습니다.`,
      `결과는 ${from}~${to}에 나올 예정입니다. 은행 거래 내역에 표시되면 입금 페이지에서 “성공으로 표시”를 선택합니다.`,
      "그러면 자금이 잔액에 추가되고 결제 기한이 된 인보이스가 즉시 결제됩니다. 이후에도 은행이 출금을 반환할 수 있습니다.",
    ],
    bankNote: "진행 절차와 시기",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `제목: ${parts.amount} 송금 요청(참조 번호 ${parts.reference})

안녕하십니까,

${parts.seller}에 대한 선불 결제를 위해 아래와 같이 송금을 요청드립니다(계정 ${parts.account}, 입금 ${parts.id}).

${parts.fields}

참조 번호는 반드시 위와 똑같이 기재해 주십시오. 참조 번호가 없으면 송금을 대조할 수 없습니다.
${parts.by}까지 도착해야 합니다.

감사합니다.`,
};
