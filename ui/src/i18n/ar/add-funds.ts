import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "إضافة أموال",
    text: [
      "في التحويل الإلكتروني للأموال ترسل حوالة من مصرفك. يوضح مستند التمويل لمصرفك ما يُكتب في كل حقل.",
      "في حالة حساب مصرفي أمريكي يُسجَّل الخصم قيد المعالجة إلى أن يُظهر كشف حسابك أنه تم.",
      "يُحفظ ما أدخلته إذا غادرت هذه الصفحة ثم عدت إليها.",
    ],
  },
  title: "إضافة أموال",
  description: "تسدد الأموال الفواتير القادمة تلقائيًا عند استحقاقها.",
  loading: "جارٍ تحميل خيارات التمويل",
  notRegistered: "سجِّل في Advance Pay أولاً",
  notRegisteredText: "يمكن إضافة الأموال بعد تسجيل الحساب.",
  goToRegister: "الانتقال إلى Advance Pay",
  sections: { amount: "1. المبلغ", method: "2. طريقة الدفع", review: "3. المراجعة" },
  change: "تغيير",
  changeLabel: (section: string) => `تغيير: ${section}`,
  continue: "متابعة",
  cancel: "إلغاء",
  amount: {
    label: "المبلغ",
    hint: (smallest: string) => `${smallest} على الأقل.`,
    currency: "العملة",
    dueSoon: (amount: string, days: number) => `${amount} متأخر السداد أو يُستحق خلال ${plural(days, { zero: "أقل من يوم", one: "يوم واحد", two: "يومين", few: "# أيام", many: "# يومًا", other: "# يوم" })}.`,
    nothingDue: (days: number) => `لا شيء يُستحق خلال ${plural(days, { zero: "أقل من يوم", one: "يوم واحد", two: "يومين", few: "# أيام", many: "# يومًا", other: "# يوم" })}.`,
    missing: "أدخل المبلغ المراد إضافته.",
    checking: "جارٍ التحقق من المبلغ",
    suggestions: "اقتراحات",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: المستحق قريبًا`,
      ALL_OPEN: (amount: string) => `${amount}: جميع الفواتير المفتوحة`,
      LAST_FUNDING: (amount: string) => `${amount}: كالمرة السابقة`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `لا شيء يُستحق قبل أن يمكن وصول المال: في ${day} على أقرب تقدير، حسب أيام العمل.`,
    coveredBefore: (amount: string, day: string) => `يُستحق ${amount} قبل أن يمكن وصول المال (في ${day} على أقرب تقدير)؛ والرصيد يغطيه.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `يُستحق ${amount} قبل أن يمكن وصول المال (في ${day} على أقرب تقدير). ولا يغطي الرصيد منه ${uncovered}: فيُسدَّد ذلك متأخرًا، أو يُحصَّل من طريقة الدفع الافتراضية.`,
    cover: "مدة تغطية استخدامك المعتاد",
    usual: (perMonth: string, months: number) => `سدد Advance Pay في المتوسط ${perMonth} شهريًا خلال ${plural(months, { zero: "أقل من شهر كامل", one: "الشهر الكامل الأخير", two: "الشهرين الكاملين الأخيرين", few: "آخر # أشهر كاملة", many: "آخر # شهرًا كاملاً", other: "آخر # شهر كامل" })}.`,
    months: (count: number) => plural(count, { zero: "أقل من شهر", one: "شهر واحد", two: "شهران", few: "# أشهر", many: "# شهرًا", other: "# شهر" }),
    take: (amount: string) => `استخدام ${amount}`,
    coveredMonths: (months: string) => `المدة التي يغطيها بالفعل الرصيد وما في الطريق: ${months}.`,
    unused: (unused: string, months: string) => `بعد تسديد جميع الفواتير المفتوحة يبقى ${unused} غير مستخدم. ومدة كفايته لاستخدامك المعتاد تقريبًا: ${months}.`,
    unusedUnknown: (unused: string) => `بعد تسديد جميع الفواتير المفتوحة يبقى ${unused} غير مستخدم، ولا استخدام معتاد بعد يبيّن كم تطول كفايته.`,
    moreThanUsed: "هذا أكثر مما يُعرف أن الرسوم المؤهلة تستخدمه",
    final: "لا يمكن سحب الأموال أو استردادها أو نقلها أو تحويل عملتها، وما دامت غير مستخدمة فلا يمكن تغيير البائع أو العملة أو طريقة الدفع الافتراضية.",
  },
  method: {
    label: "كيف ستدفع؟",
    eft: "تحويل إلكتروني للأموال",
    eftText: (from: string, to: string) =>
      `ترسل حوالة من مصرفك مع مستند التمويل. تصل عادةً خلال يوم إلى يومي عمل: من ${from} إلى ${to}. وبعد آخر موعد يقبل فيه مصرفك الحوالات يُحسب من يوم العمل التالي.`,
    bankText: (from: string, to: string) =>
      `يُسجَّل خصم من حسابك. يستغرق 3 إلى 5 أيام عمل، من ${from} إلى ${to}، وقد يعيده المصرف.`,
    unavailable: (reason: string) => `غير متاح: ${reason}`,
    add: "إضافة حساب مصرفي",
    missing: "اختر طريقة الدفع.",
    by: (date: string) => `متوقع بحلول ${date}`,
    tooLarge: (amount: string) => `الحد الأقصى لهذه الطريقة ${amount}. اختر طريقة أخرى أو مبلغًا أصغر.`,
    adding: "إضافة حساب مصرفي أمريكي",
    keptText: "سيُحفظ المبلغ الذي أدخلته.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `تضيف ${amount} إلى رصيد Advance Pay لدى ${seller} بواسطة ${method}.`,
    eftSentence: (date: string) => `ترسل الحوالة بنفسك. يمكن استخدام الأموال بعد تسجيل استلامها، والمتوقع بحلول ${date}.`,
    bankSentence: (from: string, to: string) => `يُسجَّل الخصم قيد المعالجة. يمكن استخدام الأموال بعد إتمامه، والمتوقع من ${from} إلى ${to}.`,
    pays: (seller: string, currency: string) =>
      `تسدد الأموال الفواتير المؤهلة من ${seller} بعملة ${currency} في يوم استحقاق كل منها. وتُسدَّد فواتير Marketplace بطريقة الدفع الافتراضية.`,
    final: "لا يمكن سحب الأموال أو استردادها أو نقلها أو تحويل عملتها.",
    bankTitle: "الحساب المصرفي المستلِم",
    correct: "هل هذه البيانات صحيحة؟",
    correctText: "قارنها بما قدمه لك البائع. إن اختلفت فتأكد بالاتصال برقم تعرفه من قبل.",
    edit: "تصحيح البيانات",
    bankMissing: "إلى أين تُرسل الحوالة؟",
    bankMissingText: "يحتاج مستند التمويل إلى البيانات المصرفية للبائع. أدخلها مرة واحدة كما قدمها لك البائع.",
    action: "إضافة الأموال",
    needsBank: "أدخل البيانات المصرفية للبائع أولاً.",
    unprintable: "لا يمكن إنشاء مستند هذا التمويل بعد",
    unprintableText: "يمكنك إضافة الأموال مع ذلك. ويصبح إنشاء المستند ممكنًا بعد تغيير ذلك.",
    openAccount: "فتح إعدادات الحساب",
    failed: "لم يُنشأ أي تمويل",
  },
  bank: {
    beneficiaryName: "اسم المستفيد",
    beneficiaryAddress: "عنوان المستفيد",
    bankName: "اسم المصرف",
    bankAddress: "عنوان المصرف",
    accountNumber: "رقم الحساب",
    iban: "IBAN",
    routingNumber: "رقم التوجيه المصرفي (ABA)",
    bic: "BIC (رمز SWIFT)",
    remittanceEmail: "إشعار التحويل إلى",
    confirmedAt: (date: string) => `أُدخلت أو تأكدت في ${date}`,
  },
  summary: {
    title: "الملخص",
    seller: "البائع",
    now: "الرصيد الآن",
    waiting: "بانتظار الوصول",
    after: "الرصيد بعد الإضافة",
    covers: "يغطي الفواتير حتى",
    coversAll: "جميع الفواتير المفتوحة",
    coversAllUntil: (date: string) => `${date}، جميع الفواتير المفتوحة`,
    coversNone: "لا يغطي أي فاتورة مفتوحة بالكامل",
    afterUnknown: "أدخل مبلغًا",
  },
  done: {
    eftTitle: (id: string) => `التمويل ${id} جاهز: أرسل الحوالة الآن`,
    bankTitle: (id: string) => `التمويل ${id} قيد التنفيذ`,
    steps: "ما عليك فعله الآن",
    eftSteps: (amount: string, by: string) => [
      "نزِّل مستند التمويل، أو انسخ الحقول أدناه.",
      `أرسل من مصرفك حوالة بمبلغ ${amount} تمامًا، مع كتابة المرجع في الحقل المخصص للمستلم (بيانات التحويل). ومن المتوقع أن تصل بحلول ${by}.`,
      "عند وصولها افتح التمويل واختر «تسجيل الاستلام». وتُسدَّد عندئذ الفواتير المستحقة فورًا.",
    ],
    reference: "المرجع",
    referenceText: "اكتبه كما هو تمامًا؛ فبدونه لا يمكن مطابقة الدفعة.",
    form: "لنموذج مصرفك",
    amount: "المبلغ",
    download: "تنزيل مستند التمويل",
    email: "نص البريد الإلكتروني",
    emailText: "لمن سيرسل الحوالة.",
    copyEmail: "نسخ نص البريد الإلكتروني",
    view: "عرض التمويل",
    another: "إضافة المزيد من الأموال",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `سُجِّل خصم ${amount} من ${method} قيد المعالجة.`,
      `تُتوقع نتيجته من ${from} إلى ${to}. عندما يُظهرها كشف حسابك، اختر «وضع علامة ناجح» في صفحة التمويل.`,
      "عندئذ تصبح الأموال في الرصيد، وتُسدَّد الفواتير المستحقة فورًا. ويظل بإمكان المصرف إعادة الخصم بعد ذلك.",
    ],
    bankNote: "ماذا يحدث ومتى",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `الموضوع: يرجى إرسال حوالة بمبلغ ${parts.amount}، المرجع ${parts.reference}

تحية طيبة،

يرجى إرسال حوالة لدفعتنا المقدمة إلى ${parts.seller} (الحساب ${parts.account}، التمويل ${parts.id}).

${parts.fields}

يجب كتابة المرجع كما هو أعلاه تمامًا؛ فبدونه لا يمكن مطابقة الدفعة.
ينبغي أن تصل الحوالة بحلول ${parts.by}.

شكرًا لكم`,
};
