import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "은행용 지급 지시서",
  title: (id: string) => `은행용 지급 지시서: ${id}`,
  intro: "은행 양식을 작성하는 대신 이 파일을 은행에 업로드하십시오. 금액, 수취 계좌, 참조 번호가 들어 있습니다.",
  format: "형식",
  formats: { PAIN_001: "송금(ISO 20022, pain.001)", NACHA: "ACH 입금(Nacha)" },
  formatTexts: {
    PAIN_001: "판매자의 모든 통화로 어느 계좌에나 보냅니다.",
    NACHA: "미국 내 계좌로 미국 달러를 보냅니다. 더 느리지만 더 저렴합니다.",
  },
  from: "출금 계좌",
  noAccount: "지급할 수 있는 미국 은행 계좌가 없습니다.",
  date: "실행일",
  dateHint: "비워 두면 은행이 보낼 수 있는 다음 날입니다.",
  companyId: "회사 ID(Company ID)",
  companyIdHint: "은행이 회사를 식별하는 영문자와 숫자 10자리입니다. 비워 두면 1과 연방 세금 ID를 사용합니다.",
  companyIdNeeded: "은행이 귀하를 식별하도록 부여한 영문자와 숫자 10자리입니다. 개인 계좌에는 이를 대신할 연방 세금 ID가 없습니다.",
  companyIdMissing: "은행이 부여한 회사 ID를 입력하십시오.",
  note: "이 파일에는 계좌 번호가 암호화되지 않은 상태로 들어 있습니다. 은행에 전달한 뒤 삭제하고 한 번만 업로드하십시오. 업로드할 때마다 지급됩니다.",
  simulated: "이 원장의 날짜는 시뮬레이션입니다. 실제 은행에 지시서를 전달하지 마십시오.",
  download: "지시서 다운로드",
  failed: "지시서가 만들어지지 않았습니다",
  saved: (file: string) => `${file} 파일이 다운로드 폴더에 저장됨`,
  savedText: "돈이 도착할 때까지 아무것도 기록되지 않습니다.",
};
