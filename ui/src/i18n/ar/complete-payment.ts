import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `إتمام دفع ${invoice}`,
  again: (invoice: string) => `إعادة محاولة دفع ${invoice}`,
  outstanding: (amount: string, invoice: string) => `المبلغ غير المسدد من ${invoice} هو ${amount}.`,
  nothing: (invoice: string) => `لم يبقَ مبلغ غير مسدد من ${invoice}.`,
  what: "يُسجَّل التحصيل قيد المعالجة. ضع عليه علامة ناجح أو فاشل بعد رد المصرف.",
  method: "طريقة الدفع",
  methodHint: "تُحصَّل منها؛ أما الحوالة فترسلها بنفسك.",
  choose: "اختر طريقة دفع",
  missing: "اختر طريقة الدفع التي يُحصَّل منها.",
  none: "لا توجد طريقة دفع يمكن التحصيل منها لهذه الفاتورة.",
  isDefault: "افتراضية",
  wire: "ترسل الحوالة بنفسك؛ ولا يمكن التحصيل منها.",
  bankElsewhere: "الحساب المصرفي الأمريكي يسدد لـ AWS Inc. فقط وبالدولار الأمريكي.",
  part: "كل غير المسدد، أو جزء منه.",
  wholeSubscription: "يُسدَّد الاشتراك كاملاً، لا جزئيًا.",
  wholeMarketplace: "تُسدَّد فاتورة Marketplace كاملة، لا جزئيًا.",
  wholeBank: "البطاقة وحدها تسدد جزءًا من فاتورة، لا الحساب المصرفي.",
  wholeChoose: "اختر بطاقة لتسديد جزء منها.",
  action: "إتمام الدفع",
  done: (amount: string, method: string) => `حُصِّل ${amount} من ${method}`,
  already: (payment: string) => `سُجِّل هذا سابقًا باسم ${payment}؛ لم يتغير شيء`,
};
