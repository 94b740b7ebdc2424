import type { Sentences } from "../sentences";

/** The backend's sentences in Arabic. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {كانت {number} مستحقة منذ {due}} other {حلّ موعد استحقاق {number} في {due}}}، لذلك سُحب {amount} من <balance>رصيد Advance Pay</balance> لدى {seller} في {on}، وبقي فيه {left}{rest, select, none {} other {؛ وبقي من الفاتورة {rest} دون سداد}}.",
  PAID_FROM_MEMO:
    "{late, select, yes {كانت {number} مستحقة منذ {due}} other {حلّ موعد استحقاق {number} في {due}}}، والإشعارات الدائنة تُستخدم أولًا: خُصص {amount} من {source} في {on}، وبقي منه {left}{rest, select, none {} other {؛ وبقي من الفاتورة {rest} دون سداد}}.",
  APPLIED_BY_HAND:
    "خصصتَ {amount} من {source} إلى {number} في {on}، وبقي منه {left}{rest, select, none {} other {؛ وبقي من الفاتورة {rest} دون سداد}}.",
  CHARGED_BY_HAND: "حصّلتَ {amount} من أجل {number} من {source} في {on}{rest, select, none {} other {؛ وبقي من الفاتورة {rest} دون سداد}}.",
  CHARGED:
    "{late, select, yes {كانت {number} مستحقة منذ {due}} other {حلّ موعد استحقاق {number} في {due}}}؛ وحُصّل {amount} من {source} في {on}، {why, select, NOT_REGISTERED {لأن الحساب لم يكن مسجلًا في Advance Pay} NOT_ELIGIBLE {لأن رسوم Marketplace غير مؤهلة لـ Advance Pay} DEFICIT {لأن عجزًا أوقف الدفع التلقائي من Advance Pay} PAID_TODAY {لأن Advance Pay كان قد دفع جزءًا منها في ذلك اليوم} USED_UP {لأن <balance>رصيد Advance Pay</balance> لم يكفِ لها} other {لأنها طريقة الدفع لهذه الفاتورة}}.",
  CHARGE_EXPECTED: "يُتوقع رد المصرف بحلول {by}.",
  CHARGE_WENT_THROUGH: "نجح التحصيل{on, select, none {} other { في {on}}}.",
  CHARGE_REFUSED: "رُفض التحصيل{on, select, none {} other { في {on}}}، لذلك عاد المبلغ غير مسدد.",
  UNPAID:
    "استحقت {number} في {due}: بقي منها {amount} دون سداد لأن {gap, select, NOT_REGISTERED {الحساب غير مسجل في Advance Pay} NOT_ELIGIBLE {رسوم Marketplace غير مؤهلة لـ Advance Pay} DEFICIT {تمويلًا معادًا جعل <balance>رصيد Advance Pay</balance> لدى {seller} عند {deficit}، وهذا يوقف الدفع منه} PAID_TODAY {Advance Pay دفع اليوم جزءًا منها، وهو يدفع للفاتورة مرة واحدة في اليوم} other {<balance>رصيد Advance Pay</balance> لدى {seller} نفد}}{method, select, UNUSABLE {، ولا يمكن التحصيل من أي طريقة دفع: {why}} BALANCE_NEXT_DAY {، ولا يُحصّل من طريقة دفع ما يستطيع الرصيد دفعه غدًا} other {، ولأن التحصيل من طريقة الدفع رُفض في {refused}}}.",
  WILL_NOT_BE_PAID:
    "تستحق {number} في {due}. وفق الوضع الحالي لن يُدفع {amount} من {open} لأن {gap, select, NOT_REGISTERED {الحساب غير مسجل في Advance Pay} NOT_ELIGIBLE {رسوم Marketplace غير مؤهلة لـ Advance Pay} DEFICIT {تمويلًا معادًا جعل <balance>رصيد Advance Pay</balance> لدى {seller} عند {deficit}، وهذا يوقف الدفع منه} PAID_TODAY {Advance Pay دفع اليوم جزءًا منها، وهو يدفع للفاتورة مرة واحدة في اليوم} other {<balance>رصيد Advance Pay</balance> لدى {seller} نفد}}{method, select, UNUSABLE {، ولا يمكن التحصيل من أي طريقة دفع: {why}} BALANCE_NEXT_DAY {، ولا يُحصّل من طريقة دفع ما يستطيع الرصيد دفعه غدًا} other {، ولأن التحصيل من طريقة الدفع رُفض في {refused}}}.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "تستحق {number} في {due}. وفق الوضع الحالي لن يُدفع {amount} من {open}.",
  REGISTER_AND_ADD_FUNDS: "سجّل في Advance Pay وأضف أموالًا، أو اجعل حسابًا مصرفيًا طريقة الدفع الافتراضية.",
  PAY_BY_ANOTHER_METHOD: "أكمل الدفع يدويًا بطريقة دفع أخرى، أو ادفع خارج وحدة التحكم.",
  TRIED_AGAIN_TOMORROW: "تُعاد محاولة دفع الباقي غدًا.",
  ADD_FUNDS_TO_PAY: "أضف أموالًا: تُدفع الفاتورة فور وصولها.",
  OR_PAY_BY_HAND: "أو أكمل الدفع يدويًا.",
  WILL_BE_PAID_FROM_ADVANCE_PAY: "تستحق {number} في {due}. وفق الوضع الحالي سيُدفع حينها {open} من <balance>رصيد Advance Pay</balance> لدى {seller}.",
  WILL_BE_CHARGED: "تستحق {number} في {due}. وفق الوضع الحالي سيُحصّل حينها {open} من {method}.",
  WILL_BE_PAID_BY_BOTH: "تستحق {number} في {due}. وفق الوضع الحالي سيدفع Advance Pay حينها ما يستطيع من {open}، ويُحصّل الباقي من {method}.",
  PAID_WHEN_NEXT_SETTLED: "استحقت {number} في {due}، وتُدفع عند تسوية المدفوعات المستحقة في المرة القادمة.",
  IMPORT_UNDONE: "أُلغي استيراد {number}: لم يعد محسوبًا.",
  MEMO_USED_UP: "استُنفد الإشعار الدائن {number}.",
  MEMO_LEFT: "بقي {amount} من الإشعار الدائن {number}. يدفع الفواتير القادمة من {seller} بعملة {currency} عند استحقاقها، قبل Advance Pay.",
  CLOCK_WENT_BACK:
    "الدفع التلقائي متوقف: تشير الساعة إلى {today}، لكن دُفعت من قبل مدفوعات عن {last}. اضبط ساعة هذا الحاسوب. إن كانت صحيحة الآن وكانت خاطئة حينها، فأكّد ذلك في صفحة المدفوعات أو بالأمر `advance-pay settle --accept-clock`.",
  DEFICIT_PAUSES: "جعل تمويل معاد الرصيد عند {balance}. يتوقف الدفع منه إلى أن تضيف هذا المبلغ على الأقل.",
  CHARGE_ANSWER_OVERDUE: "{id}: كان الرد على تحصيل {amount} من أجل {number} متوقعًا بحلول {by}. هل نجح؟",

  // Names
  US_BANK_ACCOUNT: "حساب مصرفي أمريكي ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "حوالة مصرفية",
  EFT: "تحويل إلكتروني",
  ELECTRONIC_FUNDS_TRANSFER: "تحويل إلكتروني للأموال",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "إشعار دائن {number}",
  UNAPPLIED_CASH: "مقبوضات {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "لا يمكن التحصيل من حوالة تلقائيًا، فأنت ترسلها بنفسك",
  CARD_FOR_FUNDS_CLAUSE: "تدفع البطاقة الفواتير لكنها لا تضيف أموال Advance Pay",
  MARKED_INVALID_CLAUSE: "عدّ المصرف {method} غير صالحة",
  EXPIRED_CLAUSE: "انتهت صلاحية {method} في نهاية {month}",
  REMOVED_CLAUSE: "أُزيلت {method}",
  BANK_ELSEWHERE_CLAUSE: "الحساب المصرفي الأمريكي يدفع إلى AWS Inc. بعملة USD فقط، لا إلى {seller} بعملة {currency}",
  WIRE_NOT_CHARGEABLE: "لا يمكن التحصيل من حوالة تلقائيًا: أنت ترسلها بنفسك.",
  CARD_FOR_FUNDS: "تدفع البطاقة الفواتير لكنها لا تضيف أموال Advance Pay.",
  MARKED_INVALID: "عدّ المصرف {method} غير صالحة.",
  EXPIRED: "انتهت صلاحية {method} في نهاية {month}.",
  REMOVED: "أُزيلت {method}.",
  BANK_ELSEWHERE: "الحساب المصرفي الأمريكي يدفع إلى AWS Inc. بعملة USD فقط، لا إلى {seller} بعملة {currency}.",
  NOT_DEFAULT_MARKED_INVALID: "عدّ المصرف {method} غير صالحة، لذلك لا يمكن أن تكون الافتراضية.",
  NOT_DEFAULT_EXPIRED: "انتهت صلاحية {method} في نهاية {month}، لذلك لا يمكن أن تكون الافتراضية.",
  NOT_DEFAULT_REMOVED: "أُزيلت {method}، لذلك لا يمكن أن تكون الافتراضية.",
  NOT_DEFAULT: "لا يمكن أن تكون طريقة الدفع هذه الافتراضية: {why}.",
  WIRE_ALWAYS_THERE: "الحوالة متاحة دائمًا ولا يمكن إزالتها.",
  IS_DEFAULT: "{method} هي طريقة الدفع الافتراضية. <methods>اجعل طريقة أخرى الافتراضية</methods> أولًا.",
  IN_USE: "{method} قيد الاستخدام: {uses} {count, plural, other {قيد المعالجة}}. يمكن إزالتها بعد أن يرد المصرف.",
  USE: "{id} ({amount})",
  MORE_USES: "{count} غيرها",
  FUNDINGS_PROCESSING:
    "{count, plural, zero {لا تمويلات قيد المعالجة} one {تمويل واحد قيد المعالجة} two {تمويلان قيد المعالجة} few {# تمويلات قيد المعالجة} many {# تمويلًا قيد المعالجة} other {# تمويل قيد المعالجة}}",
  PAYMENTS_PROCESSING:
    "{count, plural, zero {لا دفعات قيد المعالجة} one {دفعة واحدة قيد المعالجة} two {دفعتان قيد المعالجة} few {# دفعات قيد المعالجة} many {# دفعة قيد المعالجة} other {# دفعة قيد المعالجة}}",
  MARKETPLACE_INVOICES: "فواتير Marketplace",
  FIXED_AT_REGISTRATION: "تُحصّل فاتورة Marketplace من طريقة الدفع التي كانت الافتراضية يوم تسجيلك.",

  // What comes next
  TRANSFER_OVERDUE: "كان التحويل متوقعًا بحلول {by}. إن وصل فسجّل الاستلام؛ وإن لم يُرسل فأرسله أو ألغِ هذا التمويل.",
  SEND_TRANSFER: "أرسل {amount} من مصرفك واذكر المرجع. يُتوقع وصوله بحلول {by}؛ سجّل الاستلام عند وصوله.",
  TRANSFER_SHORT: "لم يصل {missing}. اسأل مصرفك هل خُصمت رسوم، أو أرسل الباقي بالمرجع نفسه.",
  DEBIT_OVERDUE: "كان رد المصرف متوقعًا بحلول {by}. راجع كشف حسابك، ثم ضع علامة ناجح أو فاشل على هذا التمويل.",
  DEBIT_UNDER_WAY: "الخصم جارٍ. يمكن استخدام الأموال عند نجاحه، والمتوقع بحلول {by}.",
  FUNDS_RECEIVED: "الأموال في <balance>رصيد Advance Pay</balance> وتدفع الفواتير المؤهلة عند استحقاقها.",
  DEBIT_SUCCEEDED:
    "الأموال في <balance>رصيد Advance Pay</balance> وتدفع الفواتير المؤهلة عند استحقاقها. يمكن لمصرفك إعادة الخصم حتى {until, select, none {20 يومًا بعد نجاحه} other {{until}}}.",
  DEBIT_FAILED: "رُفض الخصم ولم يُضف شيء. أضف الأموال مرة أخرى أو استخدم طريقة دفع أخرى.",
  FUNDING_RETURNED: "استرد المصرف المال. إن كان قد أُنفق، يُظهر الرصيد عجزًا إلى أن تضيف أموالًا.",
  FUNDING_CANCELED: "أُلغي هذا التمويل. إن كنت قد أرسلت التحويل فعلًا، فاطلب من مصرفك استرجاعه.",
  LATE_RETURN:
    "أُعيد {id} في {returned}، بعد {deadline}، وهو آخر يوم يمكن فيه عادةً إعادة خصم. سُجّلت الإعادة لأن المال لدى مصرفك؛ اسأله عن سبب تأخرها.",
  SHORT_RECEIPT: "{id}: وصل {received} من {amount}. اسأل مصرفك عن الباقي.",
  RECEIPT_OVERDUE: "{id}: كان {amount} متوقعًا بحلول {by}. هل وصل؟",
  DEBIT_ANSWER_OVERDUE: "{id}: كان رد مصرفك على خصم {amount} متوقعًا بحلول {by}. هل نجح؟",
  TIE_OR_APPLY: "اربط {amount} بالتمويل الذي أُرسل من أجله، أو خصصه لفاتورة من {seller} بعملة {currency}.",
  CASH_TAKEN_BACK: "استرد المصرف ما بقي منها. لا يمكن إجراء شيء آخر عليها.",
  CASH_USED: "لم يبق شيء من {id}: {uses}.",
  CASH_WENT_TO: "ذهب {amount} إلى {funding}",
  CASH_PAID: "دفع {amount} {number}",
  MARK_TIED_AS_RETURNED: "إن استرد المصرف المال، فضع علامة معاد على {funding}.",
  SELLER_ASKS_ANEW: "إن استرد المصرف المال، يطلبه البائع بفاتورة جديدة: سجّل تلك الفاتورة.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "الحساب حساب دافع (إدارة).",
  REGISTER_WITH_PAYER: "هذا حساب عضو يدفع الحساب الدافع فواتيره. سجّل بالحساب الدافع.",
  CURRENCY_ACCEPTED: "العملة المفضلة من العملات التي يُدفع بها إلى {seller}: {currencies}.",
  CHOOSE_CURRENCY: "اختر {currencies} عملةً مفضلة في الإعدادات.",
  BALANCE_UNUSED:
    "لا يمكنك تغيير {what, select, SELLER {البائع المسجَّل} CURRENCY {العملة المفضلة} other {طريقة الدفع الافتراضية}} ما دام {amount} من <balance>أموال Advance Pay</balance> غير مستخدم. يصبح التغيير ممكنًا بعد أن تستهلكه الفواتير.",
  BALANCES_UNUSED:
    "لا يمكنك تغيير {what, select, SELLER {البائع المسجَّل} CURRENCY {العملة المفضلة} other {طريقة الدفع الافتراضية}} ما دام {amounts} من <balance>أموال Advance Pay</balance> غير مستخدم. يصبح التغيير ممكنًا بعد أن تستهلكه الفواتير.",
  UNUSED: "{amount} ({seller})",
};
