import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "الإشعارات",
  description: "ما حدث دون تدخل منك في آخر 30 يومًا، وما ينتظرك.",
  help: {
    title: "الإشعارات",
    text: [
      "تظهر هنا المدفوعات التلقائية، والتمويلات التي وصلت أو فشلت أو أُعيدت، وعمليات التحصيل المرفوضة، وما هو متأخر السداد أو متأخر الوصول، من دفتر الأستاذ نفسه.",
      "الرقم في الشريط العلوي هو عدد ما استجد منذ آخر مرة فتحت فيها هذه الصفحة على هذا الحاسوب.",
      "لا تتراجع وحدة التحكم أبدًا عن دفعات مقيَّدة. وحيث استرجع مصرف مالاً يوجد في دفتر الأستاذ قيد عكسي بجانب القيد الأول.",
    ],
  },
  loading: "جارٍ تحميل الإشعارات",
  last: "آخر 30 يومًا",
  show: "أي الإشعارات",
  shown: { all: "الكل", open: "ما زال مفتوحًا" },
  button: (unread: number) => (unread === 0 ? "الإشعارات" : `الإشعارات: الجديد منها ${String(unread)}`),
  isNew: "جديد",
  isOpen: "مفتوح",
  empty: "لم يحدث شيء",
  emptyText: "تظهر هنا المدفوعات التلقائية وما فعلته المصارف.",
  noneOpen: "لا شيء ينتظرك",
  noneOpenText: "عولج كل ما حدث.",
  columns: { date: "التاريخ", what: "ما حدث", amount: "المبلغ", link: "الانتقال إلى" },
  links: { payments: "دفعات اليوم", pastDue: "الفواتير المتأخرة السداد" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `أصبحت ${label} متأخرة السداد؛ وغير المسدد منها ${amount}` : `${plural(count, { zero: "لم تصبح فواتير متأخرة السداد", one: "أصبحت فاتورة واحدة متأخرة السداد", two: "أصبحت فاتورتان متأخرتي السداد", few: "أصبحت # فواتير متأخرة السداد", many: "أصبحت # فاتورة متأخرة السداد", other: "أصبحت # فاتورة متأخرة السداد" })}؛ وغير المسدد منها ${amount}`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `رُفض التحصيل ${label} بمبلغ ${amount}`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `تأخر رد المصرف على التحصيل ${label} بمبلغ ${amount}`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `استرجع المصرف ${amount} من ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `رُفض خصم ${amount} لأجل ${label}`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `كان ينبغي أن يكون ${amount} من ${label} قد وصل`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `وصل ${amount} من ${label}`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => `${plural(count, { zero: "لا دفعات تلقائية", one: "دفعة تلقائية واحدة", two: "دفعتان تلقائيتان", few: "# دفعات تلقائية", many: "# دفعة تلقائية", other: "# دفعة تلقائية" })} بمبلغ ${amount}`,
  },
};
