import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "銀行への振込指図",
  title: (id: string) => `銀行への振込指図: ${id}`,
  intro: "銀行のフォームに記入する代わりに、このファイルを銀行にアップロードしてください。金額、受取口座、参照番号が含まれています。",
  format: "形式",
  formats: { PAIN_001: "電信送金 (ISO 20022、pain.001)", NACHA: "ACH クレジット (Nacha)" },
  formatTexts: {
    PAIN_001: "任意の口座へ、販売者のどの通貨でも送金できます。",
    NACHA: "米国の口座へ米ドルで送金します。時間はかかりますが、手数料は安くなります。",
  },
  from: "支払い元",
  noAccount: "支払いに使える米国の銀行口座がありません。",
  date: "実行日",
  dateHint: "空欄の場合: 銀行が送金できる次の日。",
  companyId: "会社 ID (Company ID)",
  companyIdHint: "銀行が会社を識別する 10 桁の英数字です。空欄の場合: 1 と連邦納税者番号。",
  companyIdNeeded: "銀行がお客様を識別する 10 桁の英数字で、銀行が割り当てたものです。個人の口座には、その代わりになる連邦納税者番号がありません。",
  companyIdMissing: "銀行から割り当てられた会社 ID を入力してください。",
  note: "このファイルには口座番号が暗号化されずに含まれています。銀行に渡したら削除し、アップロードは 1 回だけにしてください。アップロードのたびに支払われます。",
  simulated: "この元帳の日付はシミュレーションです。実在の銀行に指図を渡さないでください。",
  download: "指図をダウンロード",
  failed: "指図は作成されませんでした",
  saved: (file: string) => `${file} をダウンロードフォルダーに保存しました`,
  savedText: "資金が到着するまで、何も記録されません。",
};
