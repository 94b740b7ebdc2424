import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "新增資金",
    text: [
      "使用電子資金轉帳時，由您自行向往來銀行辦理電匯。儲值單會說明銀行表單的各欄位應填寫的內容。",
      "使用美國銀行帳戶時，扣款會先記錄為「處理中」，直到您的銀行對帳單顯示扣款已完成。",
      "離開此頁面後再返回，您輸入的內容仍會保留。",
    ],
  },
  title: "新增資金",
  description: "資金會在日後的發票到期時自動付款。",
  loading: "正在載入可儲值的項目",
  notRegistered: "請先註冊 Advance Pay",
  notRegisteredText: "帳戶完成註冊後，即可新增資金。",
  goToRegister: "前往 Advance Pay",
  sections: { amount: "1. 金額", method: "2. 付款方式", review: "3. 檢閱" },
  change: "變更",
  changeLabel: (section: string) => `變更：${section}`,
  continue: "繼續",
  cancel: "取消",
  amount: {
    label: "金額",
    hint: (smallest: string) => `至少 ${smallest}。`,
    currency: "幣別",
    dueSoon: (amount: string, days: number) => `${amount} 已逾期或將於 ${String(days)} 天內到期。`,
    nothingDue: (days: number) => `${String(days)} 天內沒有款項到期。`,
    missing: "請輸入要新增的金額。",
    checking: "正在檢查金額",
    suggestions: "建議金額",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}：即將到期`,
      ALL_OPEN: (amount: string) => `${amount}：所有未付發票`,
      LAST_FUNDING: (amount: string) => `${amount}：與上次相同`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `資金入帳前沒有款項到期：依營業日計算，最快於 ${day}入帳。`,
    coveredBefore: (amount: string, day: string) => `資金入帳前（最快 ${day}）有 ${amount} 到期，餘額足以支付。`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `資金入帳前（最快 ${day}）有 ${amount} 到期，其中 ${uncovered} 餘額不足以支付，將會延遲付款，或由預設付款方式收費。`,
    cover: "支應平常用量的期間",
    usual: (perMonth: string, months: number) => `最近 ${plural(months, { other: "# 個完整月份" })}，Advance Pay 平均每月支付 ${perMonth}。`,
    months: (count: number) => plural(count, { other: "# 個月" }),
    take: (amount: string) => `使用 ${amount}`,
    coveredMonths: (months: string) => `餘額加上尚在途中的資金，已足以支應 ${months}的用量。`,
    unused: (unused: string, months: string) => `付清所有未付發票後，仍有 ${unused} 未使用，約為 ${months}的平常用量。`,
    unusedUnknown: (unused: string) => `付清所有未付發票後，仍有 ${unused} 未使用。目前尚無平常用量可供參考，無法估計可用多久。`,
    moreThanUsed: "此金額超過已知符合資格的費用所需",
    final: "資金無法提領、退款、轉移或兌換。資金尚未用完前，無法變更賣方、幣別和預設付款方式。",
  },
  method: {
    label: "您要如何付款？",
    eft: "電子資金轉帳",
    eftText: (from: string, to: string) =>
      `您持儲值單向往來銀行辦理電匯。通常 1–2 個營業日入帳：${from}至 ${to}。若超過銀行的電匯截止時間，請從次一營業日起算。`,
    bankText: (from: string, to: string) => `系統會記錄一筆自您帳戶的扣款。扣款需要 3–5 個營業日（${from}至 ${to}），且可能遭銀行退回。`,
    unavailable: (reason: string) => `無法使用：${reason}`,
    add: "新增銀行帳戶",
    missing: "請選擇付款方式。",
    by: (date: string) => `預計最晚 ${date}入帳`,
    tooLarge: (amount: string) => `此方式的上限為 ${amount}。請選擇其他方式，或減少金額。`,
    adding: "新增美國銀行帳戶",
    keptText: "您輸入的金額會保留。",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `您將在 ${seller} 的 Advance Pay 餘額新增 ${amount}，付款方式：${method}。`,
    eftSentence: (date: string) => `電匯由您自行辦理。登錄入帳後即可使用資金，預計最晚為 ${date}。`,
    bankSentence: (from: string, to: string) => `扣款會記錄為「處理中」。扣款完成後即可使用資金，預計在 ${from}至 ${to}。`,
    pays: (seller: string, currency: string) =>
      `資金用於支付 ${seller} 以 ${currency} 開立的符合資格發票，並於各發票的到期日付款。Marketplace 發票由預設付款方式支付。`,
    final: "資金無法提領、退款、轉移或兌換。",
    bankTitle: "收款銀行帳戶",
    correct: "這些資料是否正確？",
    correctText: "請與賣方提供給您的資料核對。如有不符，請撥打您原本就知道的電話號碼確認。",
    edit: "更正資料",
    bankMissing: "電匯應匯往何處？",
    bankMissingText: "儲值單需要賣方的銀行資料。請依賣方提供給您的內容輸入，只需輸入一次。",
    action: "新增資金",
    needsBank: "請先輸入賣方的銀行資料。",
    unprintable: "尚無法產生此筆儲值的單據",
    unprintableText: "您仍可新增資金。變更該字元後即可產生單據。",
    openAccount: "開啟帳戶設定",
    failed: "未建立儲值",
  },
  bank: {
    beneficiaryName: "受款人名稱",
    beneficiaryAddress: "受款人地址",
    bankName: "銀行名稱",
    bankAddress: "銀行地址",
    accountNumber: "帳號",
    iban: "IBAN",
    routingNumber: "路由號碼（ABA）",
    bic: "BIC（SWIFT 代碼）",
    remittanceEmail: "匯款通知寄送至",
    confirmedAt: (date: string) => `輸入或確認於 ${date}`,
  },
  summary: {
    title: "摘要",
    seller: "賣方",
    now: "目前餘額",
    waiting: "等待入帳",
    after: "新增後餘額",
    covers: "可支付發票至",
    coversAll: "所有未付發票",
    coversAllUntil: (date: string) => `${date}，所有未付發票`,
    coversNone: "沒有可全額支付的未付發票",
    afterUnknown: "請輸入金額",
  },
  done: {
    eftTitle: (id: string) => `儲值 ${id} 已就緒：現在請辦理電匯`,
    bankTitle: (id: string) => `儲值 ${id} 處理中`,
    steps: "接下來該做的事",
    eftSteps: (amount: string, by: string) => [
      "下載儲值單，或複製下方各欄位。",
      `從您的銀行電匯，金額須恰為 ${amount}，並在給受款人的附言欄填寫參考編號。預計最晚 ${by}入帳。`,
      "入帳後，請開啟該筆儲值並選擇「登錄入帳」。已到期的發票會隨即付款。",
    ],
    reference: "參考編號",
    referenceText: "請完全依此填寫；沒有參考編號，款項就無法比對。",
    form: "填寫銀行表單所需內容",
    amount: "金額",
    download: "下載儲值單",
    email: "電子郵件內文",
    emailText: "供辦理電匯的人員使用。",
    copyEmail: "複製電子郵件內文",
    view: "檢視儲值",
    another: "再新增資金",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `自 ${method} 扣款 ${amount} 已記錄為「處理中」。`,
      `預計 ${from}至 ${to}有結果。銀行對帳單顯示結果後，請在該筆儲值的頁面選擇「標示為成功」。`,
      "之後資金會計入餘額，已到期的發票會隨即付款。此後銀行仍可能退回扣款。",
    ],
    bankNote: "後續流程與時間",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `主旨：請電匯 ${parts.amount}，參考編號 ${parts.reference}

您好：

請為我方對 ${parts.seller} 的預付款辦理電匯（帳戶 ${parts.account}，儲值 ${parts.id}）。

${parts.fields}

參考編號務必完全依上述內容填寫；沒有參考編號，款項就無法比對。
款項最晚應於 ${parts.by}入帳。

謝謝！`,
};
