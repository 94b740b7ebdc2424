import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "付款",
    text: [
      "一筆付款會將款項從一個來源轉到一張發票：來源可以是 Advance Pay 餘額、貸項通知單、未沖帳收款或付款方式。",
      "由付款方式收費的款項會維持「處理中」，直到您說明銀行的回覆。沒有依據，絕不認定銀行已有任何處理。",
      "付款絕不會變更或刪除。收費遭拒時，該金額仍為未付，可以重試。",
    ],
  },
  title: (id: string) => `付款 ${id}`,
  loading: "正在載入付款",
  invoices: {
    title: "已支付的發票",
    invoice: "發票 ID",
    due: "到期日",
    total: "總金額",
    before: "付款前應付金額",
    paid: "已付",
    after: "付款後應付金額",
    status: "目前狀態",
  },
  details: {
    title: "詳細資訊",
    id: "付款 ID",
    amount: "金額",
    source: "付款來源",
    left: {
      ADVANCE_PAY: "付款後的 Advance Pay 餘額",
      CREDIT_MEMO: "貸項通知單剩餘金額",
      UNAPPLIED_CASH: "未沖帳收款剩餘金額",
      PAYMENT_METHOD: "剩餘金額",
    },
    date: "日期",
    seller: "賣方",
    expectedBy: "銀行最晚回覆日期",
    answeredOn: "銀行回覆日期",
    returnCode: "退回代碼",
  },
  evidence: {
    title: "依據",
    awaited: "銀行尚未回覆。收到回覆後，請將該筆收費標示為成功或失敗，並說明您如何得知。",
    ledgerAlone: "帳簿以其持有的資金完成此筆付款；不需要任何銀行處理。",
    recordedBy: "登錄者",
    words: "說明",
    noWords: "沒有說明",
  },
};
