import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => `고리 ${plural(count, { other: "#개" })}`;

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "원장 검증",
  description: "모든 행을 다시 읽고 원장이 지켜야 하는 각 규칙을 확인합니다. 변경되는 것은 없습니다.",
  run: "원장 검증",
  again: "다시 검증",
  running: "모든 행을 읽고 체인의 모든 고리를 확인하고 있습니다. 여러 해에 걸친 원장은 시간이 걸립니다. 이 탭을 떠나면 취소됩니다.",
  runningLabel: "원장을 검증하는 중",
  canceled: "검증이 취소되었습니다",
  canceledText: "변경된 것은 없으며, 원장에 대해 새로 알게 된 것도 없습니다.",
  failedToRun: "원장을 검증할 수 없습니다",
  passed: "모든 규칙이 지켜짐",
  failed: "규칙이 위반됨",
  read: (transactions: number, entries: number) =>
    `거래 ${plural(transactions, { other: "#건" })}과 항목 ${plural(entries, { other: "#개" })}를 읽었습니다.`,
  sealed: (fields: number | null) =>
    fields === null
      ? "원장의 키를 사용할 수 없어 계좌 번호와 문서 등 암호화된 필드는 열지 않았습니다."
      : `암호화된 필드 ${plural(fields, { other: "#개" })}를 열었습니다.`,
  table: "규칙 및 준수 여부",
  number: "번호",
  rule: "규칙",
  result: "결과",
  holds: "지켜짐",
  broken: "위반됨",
  places: (count: number, more: boolean) =>
    more ? `${plural(count, { other: "#곳" })} 이상에서 위반됨` : `${plural(count, { other: "#곳" })}에서 위반됨`,
  nothing: "이 페이지를 연 후 아직 검증하지 않음",
  nothingText: "월말에, 합계를 신뢰하기 전에, 그리고 복원한 후에 원장을 검증하십시오.",
  head: {
    title: "원장의 헤드",
    description: "각각 이전 것을 포함하는 모든 거래와 모든 감사 로그 기록에 대한 하나의 해시입니다. 인쇄한 명세서나 감사인에게 보내는 메일 등 다른 곳에 적어 두면, 지금까지의 내용이 변경되지 않았음을 나중에 증명할 수 있습니다.",
    hash: "헤드 해시(SHA-256)",
    copyName: "헤드 해시",
    links: "체인의 고리 수",
    noted: "이전에 적어 둔 헤드",
    notedHint: "선택 사항입니다. 이 페이지에 표시되는 것과 같이 숫자와 a~f의 문자 64자이며, 공백은 있어도 됩니다. 입력하면 원장 검증에서 이 헤드도 찾습니다.",
    bad: (count: number) => `헤드는 숫자와 a~f의 문자 64자입니다. 현재 ${count}자입니다.`,
    badLetters: "헤드에는 숫자와 a~f의 문자만 있습니다.",
    found: "적어 둔 헤드가 체인에 있습니다",
    foundText: (link: number, all: number) =>
      link === all
        ? `${links(all)} 중 마지막 고리입니다. 적어 둔 이후로 기록된 것이 없으며, 그때까지의 내용은 변경되지 않았습니다.`
        : `고리 ${all}개 중 ${link}번째입니다. 적어 둔 이후로 거기까지의 내용은 변경되지 않았으며, 그 뒤에 ${links(all - link)}가 추가되었습니다.`,
    foundButBroken: (link: number, all: number) => `고리 ${all}개 중 ${link}번째이지만 규칙이 위반되었습니다. 체인 자체가 온전한지는 아래에서 확인하십시오.`,
    missing: "적어 둔 헤드가 체인에 없습니다",
    missingText: "먼저 입력한 내용을 적어 둔 것과 비교하십시오. 정확하다면 그때까지 기록된 내용이 변경되었거나 다른 원장입니다.",
  },
  todo: {
    title: "할 일",
    steps: [
      "이 원장에 더 이상 기록하지 말고, 합계를 신뢰하지 마십시오.",
      "위반 목록을 복사하여 파일과 함께 보관하십시오.",
      "위반 이전의 가장 최근 백업을 복원하십시오. 백업은 검사를 거친 후 이 원장을 대체하며, 이 원장은 그 옆에 보관됩니다.",
    ],
    copy: "위반 목록",
    copyText: "목록 복사",
    restore: "“설정, 백업”으로 이동",
    log: "감사 로그에서 누가 무엇을 변경했는지 보기",
  },
};
