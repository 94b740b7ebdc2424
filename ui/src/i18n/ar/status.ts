import type { Texts } from "../catalogue";

/** Words of the statuses. */
export const status: Texts<"status"> = {
  funding: {
    AWAITING_TRANSFER: "بانتظار الحوالة",
    PARTIALLY_RECEIVED: "مستلَم جزئيًا",
    RECEIVED: "مستلَم",
    PROCESSING: "قيد المعالجة",
    SUCCEEDED: "ناجح",
    FAILED: "فاشل",
    RETURNED: "معاد",
    CANCELED: "ملغى",
  },
  invoice: {
    DUE: "مستحقة",
    PAST_DUE: "متأخرة السداد",
    PROCESSING: "قيد المعالجة",
    PAID: "مسددة",
    CANCELED: "ملغاة",
    UNAPPLIED: "غير مخصص",
    PARTIALLY_APPLIED: "مخصص جزئيًا",
    APPLIED: "مخصص",
  },
  method: {
    ACTIVE: "نشطة",
    IN_USE: "قيد الاستخدام",
    INVALID: "غير صالحة",
    EXPIRED: "منتهية",
  },
  payment: {
    SUCCEEDED: "ناجحة",
    PROCESSING: "قيد المعالجة",
    FAILED: "فاشلة",
  },
  unapplied: {
    UNAPPLIED: "غير مخصص",
    PARTIALLY_APPLIED: "مخصص جزئيًا",
    APPLIED: "مخصص",
    RETURNED: "معاد",
  },
};
