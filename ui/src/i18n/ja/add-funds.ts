import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "資金を追加",
    text: [
      "電子送金では、お客様の銀行から送金します。入金依頼書には、銀行の各欄に記入する内容が記載されています。",
      "米国の銀行口座では、引き落としの完了が取引明細で確認できるまで、処理中として記録されます。",
      "このページを離れて戻ってきても、入力した内容は保持されます。",
    ],
  },
  title: "資金を追加",
  description: "資金は、今後の請求書を支払期日に自動的に支払います。",
  loading: "入金できる内容を読み込んでいます",
  notRegistered: "まず Advance Pay に登録してください",
  notRegisteredText: "アカウントを登録すると、資金を追加できます。",
  goToRegister: "Advance Pay へ",
  sections: { amount: "1. 金額", method: "2. 支払い方法", review: "3. 確認" },
  change: "変更",
  changeLabel: (section: string) => `変更: ${section}`,
  continue: "続行",
  cancel: "キャンセル",
  amount: {
    label: "金額",
    hint: (smallest: string) => `${smallest} 以上。`,
    currency: "通貨",
    dueSoon: (amount: string, days: number) => `${amount} が延滞しているか、${String(days)} 日以内に支払期日を迎えます。`,
    nothingDue: (days: number) => `${String(days)} 日以内に支払期日を迎えるものはありません。`,
    missing: "追加する金額を入力してください。",
    checking: "金額を確認しています",
    suggestions: "候補",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: まもなく期日`,
      ALL_OPEN: (amount: string) => `${amount}: 未払いの請求書すべて`,
      LAST_FUNDING: (amount: string) => `${amount}: 前回と同額`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `資金が到着できる日までに支払期日を迎えるものはありません。到着は営業日の計算で最短 ${day} です。`,
    coveredBefore: (amount: string, day: string) => `資金が到着できる日 (最短 ${day}) までに ${amount} が支払期日を迎えますが、残高で賄えます。`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `資金が到着できる日 (最短 ${day}) までに ${amount} が支払期日を迎えます。そのうち ${uncovered} は残高で賄えず、支払いが遅れるか、デフォルトの支払い方法に請求されます。`,
    cover: "通常の利用額を賄う期間",
    usual: (perMonth: string, months: number) => `Advance Pay は、直近の${plural(months, { other: "丸 # か月" })}間に月平均 ${perMonth} を支払いました。`,
    months: (count: number) => plural(count, { other: "# か月" }),
    take: (amount: string) => `${amount} を使用`,
    coveredMonths: (months: string) => `残高と到着待ちの資金で、すでに ${months}分を賄えます。`,
    unused: (unused: string, months: string) => `未払いの請求書をすべて支払った後も、${unused} が未使用のまま残ります。通常の利用額の約 ${months}分です。`,
    unusedUnknown: (unused: string) => `未払いの請求書をすべて支払った後も、${unused} が未使用のまま残ります。通常の利用額がまだ分からないため、何か月分になるかは示せません。`,
    moreThanUsed: "対象の料金で使われると分かっている額を超えています",
    final: "資金の引き出し、払い戻し、移転、両替はできません。未使用の資金がある間は、販売者、通貨、デフォルトの支払い方法を変更できません。",
  },
  method: {
    label: "どの方法で支払いますか?",
    eft: "電子送金",
    eftText: (from: string, to: string) =>
      `入金依頼書を使って、お客様の銀行から送金します。通常 1~2 営業日で到着します: ${from}~${to}。銀行の送金受付の締め切り時刻を過ぎた場合は、翌営業日から数えてください。`,
    bankText: (from: string, to: string) =>
      `口座からの引き落としを記録します。3~5 営業日かかり (${from}~${to})、銀行から返戻される場合があります。`,
    unavailable: (reason: string) => `利用できません: ${reason}`,
    add: "銀行口座を追加",
    missing: "支払い方法を選択してください。",
    by: (date: string) => `${date} までに到着予定`,
    tooLarge: (amount: string) => `この方法の上限は ${amount} です。別の方法を選ぶか、金額を小さくしてください。`,
    adding: "米国の銀行口座を追加",
    keptText: "入力した金額は保持されます。",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `${seller} の Advance Pay 残高に、${method}で ${amount} を追加します。`,
    eftSentence: (date: string) => `送金はお客様が行います。入金を記録すると資金を使えるようになります。到着予定: ${date} まで。`,
    bankSentence: (from: string, to: string) => `引き落としは処理中として記録されます。完了すると資金を使えるようになります。予定: ${from}~${to}。`,
    pays: (seller: string, currency: string) =>
      `${seller} の ${currency} 建ての対象請求書を、それぞれの支払期日に支払います。Marketplace の請求書は、デフォルトの支払い方法で支払われます。`,
    final: "資金の引き出し、払い戻し、移転、両替はできません。",
    bankTitle: "受取銀行口座",
    correct: "この情報は正しいですか?",
    correctText: "販売者から受け取った情報と照合してください。異なる場合は、すでにご存じの電話番号に電話して確認してください。",
    edit: "情報を修正",
    bankMissing: "送金先はどこですか?",
    bankMissingText: "入金依頼書には販売者の銀行口座情報が必要です。販売者から受け取ったとおりに、一度だけ入力してください。",
    action: "資金を追加",
    needsBank: "まず販売者の銀行口座情報を入力してください。",
    unprintable: "この入金の書類はまだ作成できません",
    unprintableText: "資金の追加はできます。書類は、この文字を変更すると作成できるようになります。",
    openAccount: "アカウントの設定を開く",
    failed: "入金は作成されませんでした",
  },
  bank: {
    beneficiaryName: "受取人名",
    beneficiaryAddress: "受取人住所",
    bankName: "銀行名",
    bankAddress: "銀行住所",
    accountNumber: "口座番号",
    iban: "IBAN",
    routingNumber: "ルーティング番号 (ABA)",
    bic: "BIC (SWIFT コード)",
    remittanceEmail: "送金通知の宛先",
    confirmedAt: (date: string) => `${date} に入力または確認`,
  },
  summary: {
    title: "概要",
    seller: "販売者",
    now: "現在の残高",
    waiting: "到着待ち",
    after: "追加後の残高",
    covers: "請求書を賄える期日",
    coversAll: "未払いの請求書すべて",
    coversAllUntil: (date: string) => `${date}、未払いの請求書すべて`,
    coversNone: "全額を賄える未払いの請求書はありません",
    afterUnknown: "金額を入力してください",
  },
  done: {
    eftTitle: (id: string) => `入金 ${id} の準備ができました: 送金を行ってください`,
    bankTitle: (id: string) => `入金 ${id} は処理中です`,
    steps: "次に行うこと",
    eftSteps: (amount: string, by: string) => [
      "入金依頼書をダウンロードするか、下の各欄をコピーしてください。",
      `お客様の銀行から ${amount} ちょうどを送金し、受取人向けの欄 (送金メッセージ) に参照番号を記入してください。${by} までに到着する予定です。`,
      "到着したら、入金を開いて「受領を記録」を選択してください。支払期日を迎えた請求書はその場で支払われます。",
    ],
    reference: "参照番号",
    referenceText: "このとおりに正確に記入してください。記入がないと、入金を照合できません。",
    form: "銀行の様式に記入する内容",
    amount: "金額",
    download: "入金依頼書をダウンロード",
    email: "メールの文面",
    emailText: "送金を担当する方に送るためのものです。",
    copyEmail: "メールの文面をコピー",
    view: "入金を表示",
    another: "さらに資金を追加",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `${method} からの ${amount} の引き落としは、処理中として記録されています。`,
      `結果は ${from}~${to} に判明する予定です。取引明細で確認できたら、入金のページで「成功としてマーク」を選択してください。`,
      "その後、資金は残高に加わり、支払期日を迎えた請求書はその場で支払われます。銀行はその後も引き落としを返戻することがあります。",
    ],
    bankNote: "今後の流れと時期",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `件名: ${parts.amount} の送金のお願い (参照番号 ${parts.reference})

お疲れさまです。

${parts.seller} への前払いのため、次の内容で送金をお願いします (アカウント ${parts.account}、入金 ${parts.id})。

${parts.fields}

参照番号は上記のとおり正確に記入してください。記入がないと、入金を照合できません。
${parts.by} までに着金するようお願いします。

よろしくお願いいたします。`,
};
