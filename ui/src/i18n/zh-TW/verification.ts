import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => plural(count, { other: "# 環" });

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "驗證帳簿",
  description: "重新讀取每一列，並檢查帳簿必須遵守的每一條規則。不會做任何變更。",
  run: "驗證帳簿",
  again: "再次驗證",
  running: "正在讀取每一列，並檢查雜湊鏈的每一環。帳簿若有多年資料，需要一些時間。離開此索引標籤會取消驗證。",
  runningLabel: "正在驗證帳簿",
  canceled: "驗證已取消",
  canceledText: "未做任何變更，對帳簿的了解也與先前相同。",
  failedToRun: "無法驗證帳簿",
  passed: "符合每一條規則",
  failed: "有規則遭違反",
  read: (transactions: number, entries: number) => `已讀取 ${plural(transactions, { other: "# 筆交易" })}，共 ${plural(entries, { other: "# 筆分錄" })}。`,
  sealed: (fields: number | null) =>
    fields === null ? "帳號和單據等加密欄位未開啟，因為無法取得帳簿的金鑰。" : `已開啟 ${plural(fields, { other: "# 個加密欄位" })}。`,
  table: "各條規則及是否符合",
  number: "編號",
  rule: "規則",
  result: "結果",
  holds: "符合",
  broken: "違反",
  places: (count: number, more: boolean) => (more ? `至少有 ${plural(count, { other: "# 處" })}違反` : `有 ${plural(count, { other: "# 處" })}違反`),
  nothing: "開啟此頁面後尚未驗證",
  nothingText: "請在月底、需要採用其合計數之前，以及還原之後驗證帳簿。",
  head: {
    title: "帳簿鏈首",
    description: "一個涵蓋每筆交易和稽核日誌每個項目的雜湊值，每一環都包含前一環。請將它記在別處，例如列印的對帳單上，或寄給稽核人員的郵件中：日後可以證明截至目前的內容未遭更動。",
    hash: "鏈首雜湊值（SHA-256）",
    copyName: "鏈首雜湊值",
    links: "鏈中環數",
    noted: "先前記下的鏈首",
    notedHint: "選填。64 位數字和 a 到 f 的字母，與此頁面顯示的相同；空格不影響。「驗證帳簿」會一併尋找它。",
    bad: (count: number) => `鏈首有 64 位數字和 a 到 f 的字母；您輸入了 ${count} 位。`,
    badLetters: "鏈首只包含數字和 a 到 f 的字母。",
    found: "記下的鏈首在鏈中",
    foundText: (link: number, all: number) =>
      link === all
        ? `它是 ${links(all)}中的最後一環：自您記下以來沒有新的記錄，在此之前的內容也未遭更動。`
        : `它是第 ${link} 環，共 ${all} 環：自您記下以來，在此之前的內容未遭更動，其後又增加了 ${links(all - link)}。`,
    foundButBroken: (link: number, all: number) => `它是第 ${link} 環，共 ${all} 環，但有規則遭違反：請在下方查看鏈本身是否完整。`,
    missing: "記下的鏈首不在鏈中",
    missingText: "請先將輸入的內容與您的筆記核對。若無誤，表示當時已記錄的內容遭到更動，或者這是另一本帳簿。",
  },
  todo: {
    title: "因應措施",
    steps: [
      "不要再於此帳簿記錄任何內容，也不要採用其合計數。",
      "複製違反規則的清單，並與檔案一併保存。",
      "還原出問題之前的最新備份：備份會在取代此帳簿之前經過檢查，此帳簿也會保留在旁。",
    ],
    copy: "違反規則的清單",
    copyText: "複製清單",
    restore: "前往「設定」的「備份」",
    log: "在稽核日誌中查看何人變更了什麼",
  },
};
