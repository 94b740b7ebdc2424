import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `ما ستُحصَّل منه ${invoice}`,
  open: "تغيير طريقة الدفع",
  change: "تغيير",
  standing: (method: string) => `يسدد Advance Pay ما يستطيع في تاريخ الاستحقاق. ويُحصَّل الباقي من ${method}، وهي طريقة الدفع الافتراضية.`,
  marketplace: (method: string) => `لا يجوز لـ Advance Pay تسديد رسوم Marketplace. وتُحصَّل في تاريخ الاستحقاق من ${method}.`,
  refused: "لا يمكن تغييرها الآن",
  instead: "يمكنك بدلاً من ذلك التحصيل الآن لهذه الفاتورة من طريقة دفع أخرى.",
  nothing: (invoice: string) => `لم يبقَ مبلغ غير مسدد من ${invoice}.`,
  method: "طريقة الدفع البديلة",
  forAll: "تصبح طريقة الدفع الافتراضية لكل فاتورة لا يسددها Advance Pay.",
  none: "لا توجد طريقة دفع أخرى يمكن التحصيل منها لهذه الفاتورة.",
  choose: "اختر طريقة دفع.",
  payNow: "الدفع الآن بطريقة أخرى",
  action: "جعلها الافتراضية",
  done: (invoice: string, method: string) => `ستُحصَّل ${invoice} من ${method}`,
};
