import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { other: "#행" });
const matches = (count: number): string => plural(count, { other: "대사 #건" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "거래 내역 가져오기",
    text: [
      "은행에서 거래 내역을 다운로드하십시오. camt.053(XML)을 제공하면 그 형식으로, 아니면 CSV로 받으십시오. 파일은 이 컴퓨터에 남습니다.",
      "계좌 번호는 마지막 네 글자만 보관됩니다. 같은 행을 다시 가져와도 아무것도 바뀌지 않습니다.",
      "가져온 뒤 입금일 수 있는 행은 결정을 기다립니다. ‘정확한 일치 바로 확정’을 선택하면 의심할 여지가 없는 행이 바로 기록됩니다.",
      "CSV 파일의 열 이름이 다르면 열을 한 번만 지정하십시오. 이후 첫 줄이 같은 파일은 그대로 읽습니다.",
    ],
  },
  description: "은행 거래 내역의 거래를 받아들입니다. 무엇이 일어날지 보기 전에는 아무것도 쓰지 않습니다.",
  drop: "은행 거래 내역을 여기에 놓으십시오",
  dropText: "은행이 제공하는 camt.053(XML) 또는 OFX, 또는 머리글이 있는 CSV.",
  formatHelp: "CSV 파일 형식",
  formatText:
    "첫 행은 열의 이름입니다. 필수: booked_on, amount, currency. 있으면 받아들임: value_on, description, counterparty, reference, bank_reference, account. 나간 돈에는 빼기 기호를 붙이며, amount 대신 debit와 credit을 쓸 수 있습니다.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "계좌",
  period: "기장",
  newCredits: "들어온 돈, 새 행",
  newDebits: "나간 돈, 새 행",
  refusedNote: "거부된 행은 제외됩니다.",
  applyExact: "정확한 일치 바로 확정",
  applyExactText: "입금의 참조 번호를 인용하고 기다리는 금액과 똑같은 금액을 옮기는 행이 바로 기록되고, 기한이 된 것이 결제됩니다. 이전에 가져온 정확한 일치도 확정됩니다.",
  noneNew: "새 행이 없어 가져올 것이 없습니다.",
  action: (count: number) => `${lines(count)} 가져오기`,
  running: "행을 가져와 입금과 비교하는 중",
  result: {
    added: (count: number) => `${lines(count)} 추가됨`,
    confirmed: "확정한 일치",
    waiting: "결정 대기",
    confirmedTitle: "바로 확정됨",
    confirmedNone: "확정한 일치가 없어 입금에 아무것도 기록되지 않았습니다.",
    recorded: "기록됨",
    effects: { RECEIPT: "송금 수령됨", SUCCESS: "출금 완료됨", RETURN: "자금이 회수됨" },
    toDecide: (count: number) => `${matches(count)} 결정`,
    toLines: "거래 내역 행 보기",
    tied: "이 가져오기의 행이 입금 단계의 증거입니다.",
    undoText: (count: number) => `${lines(count)} 항목은 더 이상 집계되지 않고 철회됨으로 기록에 남습니다. 제안된 일치는 거부됩니다. 같은 파일을 다시 가져올 수 있습니다.`,
    undone: (count: number) => `${lines(count)} 철회됨.`,
  },
};
