import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Files that are saved to the Downloads folder. */
export const download: Texts<"download"> = {
  title: "다운로드 폴더에 저장됨",
  open: "열기",
  show: "폴더에서 보기",
  failed: "파일을 저장할 수 없습니다",
  canceled: "취소됨",
  canceledText: "저장된 파일이 없습니다.",
  openFailed: "파일을 열 수 없습니다",
  csv: "CSV 다운로드",
  csvOf: (table: string) => `CSV 다운로드: ${table} 중 일치하는 항목 전체`,
  documents: (count: number, last: string) => `문서 ${plural(count, { other: "#개" })}, 마지막 문서: ${last}`,
  someFailed: (saved: number, wanted: number) => `문서 ${String(wanted)}개 중 ${String(saved)}개만 저장되었습니다`,
  rows: (count: number, path: string) => `행 ${plural(count, { other: "#개" })}, 파일: ${path}`,
};
