import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => `${plural(count, { other: "# 個" })}のリンク`;

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "元帳を検証",
  description: "すべての行を読み直し、元帳が守るべき各ルールを確認します。何も変更されません。",
  run: "元帳を検証",
  again: "もう一度検証",
  running: "すべての行を読み取り、チェーンの各リンクを確認しています。長年の元帳では時間がかかります。このタブを離れるとキャンセルされます。",
  runningLabel: "元帳を検証しています",
  canceled: "検証はキャンセルされました",
  canceledText: "何も変更されておらず、元帳について新しく分かったことはありません。",
  failedToRun: "元帳を検証できませんでした",
  passed: "すべてのルールが守られています",
  failed: "守られていないルールがあります",
  read: (transactions: number, entries: number) =>
    `取引 ${plural(transactions, { other: "# 件" })}、仕訳 ${plural(entries, { other: "# 件" })}を読み取りました。`,
  sealed: (fields: number | null) =>
    fields === null
      ? "元帳のキーが手元にないため、口座番号や書類などの暗号化された項目は開いていません。"
      : `暗号化された項目 ${plural(fields, { other: "# 件" })}を開きました。`,
  table: "ルールと検証結果",
  number: "番号",
  rule: "ルール",
  result: "結果",
  holds: "適合",
  broken: "違反",
  places: (count: number, more: boolean) =>
    more ? `${plural(count, { other: "# か所" })}以上で違反` : `${plural(count, { other: "# か所" })}で違反`,
  nothing: "このページを開いてから、まだ検証していません",
  nothingText: "元帳の検証は、月末、合計を利用する前、復元の後に行ってください。",
  head: {
    title: "元帳のヘッド",
    description: "すべての取引と監査ログの記録を、それぞれ直前のものを含めて連ねた 1 つのハッシュです。印刷した明細や監査人へのメールなど、別の場所に控えてください。現在までの内容が変更されていないことを後で証明できます。",
    hash: "ヘッドハッシュ (SHA-256)",
    copyName: "ヘッドハッシュ",
    links: "チェーンのリンク数",
    noted: "以前に控えたヘッド",
    notedHint: "任意。このページに表示されるとおりの、64 桁の数字と a~f の文字。空白は問題ありません。「元帳を検証」で併せて検索します。",
    bad: (count: number) => `ヘッドは 64 桁の数字と a~f の文字です。入力は ${count} 桁です。`,
    badLetters: "ヘッドは数字と a~f の文字のみです。",
    found: "控えたヘッドはチェーンにあります",
    foundText: (link: number, all: number) =>
      link === all
        ? `${links(all)}の最後のものです。控えてから何も記録されておらず、それ以前も変更されていません。`
        : `${all} 個中 ${link} 番目のリンクです。控えてから、そこまでの内容は変更されておらず、その後 ${links(all - link)}が追加されました。`,
    foundButBroken: (link: number, all: number) => `${all} 個中 ${link} 番目のリンクですが、守られていないルールがあります。チェーン自体に問題がないか、下で確認してください。`,
    missing: "控えたヘッドはチェーンにありません",
    missingText: "まず入力内容を控えと照合してください。正しければ、そこまでに記録された内容が変更されたか、別の元帳です。",
  },
  todo: {
    title: "対処方法",
    steps: [
      "この元帳にこれ以上記録せず、合計を利用しないでください。",
      "違反の一覧をコピーし、ファイルとともに保管してください。",
      "それ以前の最新のバックアップを復元してください。元帳と置き換える前に検証され、この元帳は隣に残ります。",
    ],
    copy: "違反の一覧",
    copyText: "一覧をコピー",
    restore: "「設定、バックアップ」へ",
    log: "誰が何を変更したかを監査ログで確認",
  },
};
