import type { Texts } from "../catalogue";

/** Strings of the sheet of shortcuts. */
export const shortcuts: Texts<"shortcuts"> = {
  title: "키보드 단축키",
  groups: { general: "전체", pages: "페이지로 이동", actions: "작업" },
  keys: "키",
  does: "기능",
  then: "다음에",
  find: "페이지, 작업 또는 레코드 찾기",
  sheet: "이 목록 표시",
  search: "페이지의 목록에서 검색",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "단일 키 단축키 사용",
  singleText: (keys: string) => `끄면 ${keys}만 작동합니다. 필드에 입력하는 중이거나 대화 상자가 열려 있을 때는 단일 키 단축키가 작동하지 않습니다.`,
};
