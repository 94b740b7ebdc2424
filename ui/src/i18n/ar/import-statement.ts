import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { zero: "لا أسطر", one: "سطر واحد", two: "سطران", few: "# أسطر", many: "# سطرًا", other: "# سطر" });
const matches = (count: number): string => plural(count, { zero: "لا مطابقات", one: "مطابقة واحدة", two: "مطابقتان", few: "# مطابقات", many: "# مطابقة", other: "# مطابقة" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "استيراد كشف حساب",
    text: [
      "نزّل كشف الحساب من بنكك بصيغة camt.053 (XML) إن أتاحها، وإلا فبصيغة CSV. يبقى الملف على هذا الحاسوب.",
      "لا يُحفظ من أرقام الحسابات سوى آخر أربعة أحرف. استيراد الأسطر نفسها مرة أخرى لا يغير شيئًا.",
      "بعد الاستيراد تنتظر الأسطر التي قد تمثل تمويلًا قرارك. وبخيار «تأكيد المطابقات التامة فورًا» تُسجل التي لا شك فيها في الحال.",
      "إذا سمّى ملف CSV أعمدته بأسماء أخرى، فطابقها مرة واحدة؛ وتُقرأ الملفات التي لها السطر الأول نفسه على هذا النحو من بعد.",
    ],
  },
  description: "تُدخل حركات كشف حساب بنكي. لا يُكتب شيء قبل أن ترى ما سيحدث.",
  drop: "أفلت كشف حساب بنكيًا هنا",
  dropText: "camt.053 (XML) أو OFX كما تتيحهما البنوك، أو CSV بسطر عناوين.",
  formatHelp: "كيف يجب أن يبدو ملف CSV",
  formatText:
    "يسمي السطر الأول الأعمدة. هذه لازمة: booked_on, amount, currency. وتؤخذ هذه إن وُجدت: value_on, description, counterparty, reference, bank_reference, account. تحمل المبالغ الصادرة علامة ناقص؛ وبدل amount يمكن أن يكون debit وcredit.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "الحسابات",
  period: "القيد",
  newCredits: "الوارد، أسطر جديدة",
  newDebits: "الصادر، أسطر جديدة",
  refusedNote: "تُترك الأسطر المرفوضة.",
  applyExact: "تأكيد المطابقات التامة فورًا",
  applyExactText: "السطر الذي يذكر مرجع تمويل وينقل المبلغ المنتظر بالضبط يُسجل في الحال، ويُدفع المستحق. وتُؤكد أيضًا المطابقات التامة من عمليات استيراد سابقة.",
  noneNew: "لا سطر جديد، فلا شيء لاستيراده.",
  action: (count: number) => `الاستيراد: ${lines(count)}`,
  running: "جارٍ استيراد الأسطر ومقارنتها بعمليات التمويل",
  result: {
    added: (count: number) => `تمت الإضافة: ${lines(count)}`,
    confirmed: "المطابقات المؤكدة",
    waiting: "بانتظار قرارك",
    confirmedTitle: "أُكدت فورًا",
    confirmedNone: "لم تُؤكد أي مطابقة، فلم يُسجل شيء لتمويل.",
    recorded: "المسجل",
    effects: { RECEIPT: "استُلمت الحوالة", SUCCESS: "تم الخصم", RETURN: "استُرجع المال" },
    toDecide: (count: number) => `البت في: ${matches(count)}`,
    toLines: "عرض أسطر كشف الحساب",
    tied: "أحد أسطر هذا الاستيراد دليل على خطوة من تمويل.",
    undoText: (count: number) => `سيُسحب: ${lines(count)}. لا تُحتسب بعدها وتبقى محفوظة؛ ويُرفض ما اقتُرح لها. يمكن استيراد الملف نفسه مرة أخرى.`,
    undone: (count: number) => `تم السحب: ${lines(count)}.`,
  },
};
