import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "給銀行的付款指示",
  title: (id: string) => `給銀行的付款指示：${id}`,
  intro: "將此檔案上傳至您的銀行，不必填寫其表單：金額、受款帳戶和參考編號都在其中。",
  format: "格式",
  formats: { PAIN_001: "電匯（ISO 20022，pain.001）", NACHA: "ACH 貸記（Nacha）" },
  formatTexts: {
    PAIN_001: "可匯往任何帳戶，使用賣方的任何幣別。",
    NACHA: "以美元匯往美國境內的帳戶；較慢，但費用較低。",
  },
  from: "付款帳戶",
  noAccount: "沒有可用於付款的美國銀行帳戶。",
  date: "執行日期",
  dateHint: "留空：銀行可以匯款的下一天。",
  companyId: "公司識別碼（Company ID）",
  companyIdHint: "銀行識別貴公司所用的識別碼：十位字母和數字。留空：1 加聯邦稅號。",
  companyIdNeeded: "銀行識別您所用的識別碼：由銀行指派的十位字母和數字。個人帳戶沒有可以代替它的聯邦稅號。",
  companyIdMissing: "請輸入銀行指派給您的公司識別碼。",
  note: "檔案以明文包含帳號。銀行收到後請將其刪除，並且只上傳一次：每次上傳都會付款。",
  simulated: "此帳簿的日期是模擬的：請勿將指示交給任何真實的銀行。",
  download: "下載付款指示",
  failed: "未產生付款指示",
  saved: (file: string) => `已將 ${file} 儲存至「下載」資料夾`,
  savedText: "資金入帳之前，不會記錄任何內容。",
};
