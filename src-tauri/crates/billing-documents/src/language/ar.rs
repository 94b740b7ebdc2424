//! Arabic. Digits are Latin, as amounts and references are compared sign for sign with bank forms and invoices.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::ar::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "ar",
    right_to_left: true,
    numbers: Numbers { group: ",", point: ".", currency_last: false },
    day: |date| format!("{} {} {}", date.day(), month_name(date), date.year()),
    month: |date| format!("{} {}", month_name(date), date.year()),
    // The counted noun's number, gender and case follow rules that differ from group to group of digits: English words, and said to be.
    in_words: amount_in_words,
    letter: LETTER,
    funding: FUNDING,
    form: FORM,
    summary: SUMMARY,
    receipt: RECEIPT,
    statement: STATEMENT,
};

const MONTHS: [&str; 12] = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("صدر في {day}"),
    replaces: |number| format!("يحل محل {number}"),
    also_issued_as: |number| format!("بمضمون {number} نفسه"),
    foot: |number, code| {
        format!("{number}  ·  رمز التحقق {code}  ·  للتحقق: «المستندات» في Advance Pay Console أو advance-pay document check")
    },
    page: |page| format!("صفحة {page}"),
    of_pages: |pages| format!(" من {pages}"),
    account_name: "اسم الحساب",
    account_id: "معرّف الحساب",
    seller: "البائع",
    funding_id: "معرّف التمويل",
    reference: "المرجع",
    requested_on: "تاريخ الطلب",
    requested_by: "طلبه",
    balance: "الرصيد",
    advance_pay: |currency| format!("رصيد Advance Pay، {currency}"),
    use_of_funds: |currency, seller| format!("تدفع الأموال فواتير {seller} المؤهلة بعملة {currency} في يوم استحقاقها."),
    returned: "أُعيد",
    returned_on: |day| format!("أُعيد في {day}"),
    refused_on: |day| format!("رُفض في {day}"),
    because: |what, why| format!("{what}: {why}"),
    stamp_canceled: "ملغى",
    stamp_refused: "مرفوض",
    stamp_returned: "مُعاد",
    us_bank_account: |digits| format!("حساب مصرفي أمريكي ينتهي بالأرقام {digits}"),
    electronic_funds_transfer: "تحويل إلكتروني",
    what_to_do: "ما العمل",
};

const FUNDING: FundingWords = FundingWords {
    title: "مستند التمويل",
    canceled_banner: |day| format!("أُلغي في {day}: لا ترسل هذه الحوالة"),
    send: "المبلغ المطلوب تحويله",
    amount: "المبلغ",
    remark: "اكتبه كما هو تمامًا؛ فبدونه لا يمكن مطابقة الدفعة",
    no_payment_expected: "لا يُنتظر أي دفع بهذا المرجع",
    for_copying: "للنسخ، بلا مسافات",
    pay_to: "ادفع إلى",
    paid_for: "الدفع لأجل",
    write: "اكتب",
    sepa_code: ["رمز دفع", "SEPA"],
    plain_code: ["المرجع", "والمبلغ"],
    code_in_words: |said| format!("رمز للمسح، نصه: {said}"),
    valid: "السريان",
    until_canceled: "حتى الإلغاء",
    no_longer: |day| format!("لم يعد ساريًا: أُلغي في {day}"),
    what_next: "ما يحدث بعد ذلك",
    from_day: |day| format!("من {day}"),
    send_it: "أرسل الحوالة مع المرجع. واحتفظ بتأكيد المصرف.",
    by_day: |day| format!("حتى {day}"),
    should_arrive: "يُفترض أن تصل إن أُرسلت فورًا. وإلا فاطلب من مصرفك تتبّعها.",
    on_arrival: "عند الوصول",
    record_it: |currency, seller| format!("سجّل الاستلام: تدفع الأموال عندئذ فواتير {seller} بعملة {currency} عند استحقاقها."),
    after_cancelation: [
        ("الآن", "لا ترسل شيئًا. وعلى من لديه هذا المستند إتلافه."),
        ("إن أُرسلت", "اطلب من مصرفك استرداد الحوالة."),
        ("لإضافة أموال", "اطلب تمويلاً جديدًا: يحصل على مرجع خاص به."),
    ],
    if_wrong: "إذا حدث خطأ",
    trouble: [
        ("وصل مبلغ أقل", "اقتطع مصرف رسومًا. سجّل ما وصل، وأرسل الباقي بالمرجع نفسه."),
        ("اقتُطع المرجع", "أرسل إشعار التحويل أدناه: فهو يربط المال بهذا التمويل."),
        ("بيانات مصرفية أخرى", "لا تثق بما يصل بالبريد الإلكتروني. اتصل برقم تعرفه من قبل."),
    ],
    advice_to: |whom| format!("إشعار التحويل، يُرسل إلى {whom}"),
    cut_here: "اقطع هنا",
    from: "من",
    to: "إلى",
    funding_and_document: "التمويل والمستند",
    sent_on: "أُرسل في",
    confirmation: "تأكيد المصرف",
};

const FORM: FormWords = FormWords {
    wire_form: "في نموذج الحوالة",
    ach_form: "في نموذج ACH",
    sepa_form: "في نموذج SEPA",
    uk_form: "في نموذج بريطاني",
    transfer_form: "في نموذج التحويل",
    swift_field: "حقل SWIFT",
    beneficiary: "اسم المستفيد",
    beneficiary_address: "عنوان المستفيد",
    beneficiary_account: "حساب المستفيد",
    aba_number: "رقم ABA للمصرف",
    beneficiary_bank: "مصرف المستفيد",
    beneficiary_bic: "رمز BIC لمصرف المستفيد",
    wire_reference: "OBI / المرجع",
    creditor_reference: "مرجع الدائن",
    payment_details: "تفاصيل الدفع",
    account_number: "رقم الحساب",
    charges: "الرسوم",
    charges_us: "رسوم مصرفك تُضاف إلى المبلغ، ليصل كاملاً",
    charges_sepa: "الخيار SHA؛ وعبر SWIFT الخيار OUR: تدفع كل الرسوم، ليصل المبلغ كاملاً",
    charges_uk: "من الخارج الخيار OUR: تدفع كل الرسوم، ليصل المبلغ كاملاً",
    charges_swift: "الخيار OUR: تدفع كل الرسوم، ليصل المبلغ كاملاً",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "ملخص التمويل",
    to_be_debited: "المبلغ الذي سيُخصم",
    debited: "المبلغ المخصوم",
    not_debited: "مبلغ لم يُخصم",
    debited_from: "الخصم من",
    account: "الحساب",
    name_on_account: "صاحب الحساب",
    kind_of_debit: "نوع الخصم",
    ach_once: "خصم ACH مباشر، مرة واحدة",
    when: "الموعد",
    expected: "المتوقع",
    expected_between: |from, to| format!("يُتوقع أن يتم الخصم من {from} إلى {to} (أيام عمل الاحتياطي الفيدرالي)."),
    after_that: "بعد ذلك",
    went_through: "تم",
    can_be_returned: "إمكان الإعادة",
    returned_until: |day| format!("يمكن لمصرفك إعادته حتى {day}."),
    refused: "رُفض",
    nothing_added: |day| format!("في {day}. لم يُضف شيء."),
    was_reduced: |day| format!("في {day}. نقص الرصيد بهذا المبلغ."),
    authorization: "التفويض",
    authorized: "نص التفويض",
    authorized_text: |day, who, seller, amount| {
        format!(
            "في {day}، صدر من {who} تفويض إلى {seller} بخصم {amount} مرة واحدة من الحساب المذكور أعلاه بقيد إلكتروني (ACH)، وبتصحيح أي قيد خاطئ. \
             ولا يمكن سحب الأموال المضافة أو ردّها أو نقلها أو تحويلها إلى عملة أخرى."
        )
    },
    if_returned: "إذا أُعيد الخصم",
    returns: [
        ("كيف يظهر", "كإضافة في كشف حسابك المصرفي وقيد عكسي في دفتر الأستاذ، مع رمز الإعادة من المصرف، مثل R01 (رصيد غير كافٍ)."),
        ("ما يعنيه", "ينقص الرصيد بهذا المبلغ. ويظهر ما أُنفق من قبل عجزًا، ويتوقف الدفع التلقائي مؤقتًا."),
        ("ما العمل", "سجّل الإعادة برمزها، واسأل مصرفك عن السبب، وأضف أموالاً بطريقة أخرى."),
    ],
    after_refusal: [
        ("اسأل عن السبب", "مصرفك يعرف السبب. وما دام قائمًا فسيُرفض أي خصم جديد من هذا الحساب أيضًا."),
        ("لإضافة أموال", "اطلب تمويلاً جديدًا من حساب آخر أو بتحويل إلكتروني."),
    ],
    after_return: [
        ("اسأل عن السبب", "مصرفك يعرف السبب. ويظهر ما أُنفق من قبل عجزًا، ويتوقف الدفع التلقائي مؤقتًا."),
        ("لإضافة أموال", "اطلب تمويلاً جديدًا من حساب آخر أو بتحويل إلكتروني."),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "إيصال",
    received_by: |seller| format!("المبلغ الذي استلمه {seller}"),
    received_for: "الاستلام لأجل",
    funding: "التمويل",
    requested: "المطلوب",
    paid_by: "طريقة الدفع",
    what_arrived: "ما وصل",
    arrived_on: "تاريخ الوصول",
    how_known: "مصدر العلم به",
    recorded_by: "سجّله",
    owners_word: "قول صاحب الحساب",
    simulated_clock: "الساعة المحاكاة لبيئة التجربة",
    program: "البرنامج",
    total: "المجموع",
    meaning: "ما يعنيه هذا",
    taken_back: "استرد المصرف المال. وإن كان قد أُنفق فسيُظهر الرصيد عجزًا حتى تُضاف أموال.",
    missing: "المتبقي",
    missing_text: |amount| format!("{amount}. يبقى التمويل مفتوحًا؛ أرسل الباقي بالمرجع نفسه."),
    excess: "الزيادة",
    excess_text: |amount| format!("{amount} فوق المطلوب؛ تُضاف إلى الرصيد مع الباقي."),
    use_label: "الاستخدام",
    source: "الأصل",
    source_text: "أُعدّ من دفتر الأستاذ الخاص بالدافع ومن الأدلة أعلاه. وليس إيصالاً من البائع.",
};

const STATEMENT: StatementWords = StatementWords {
    title: "كشف الحساب",
    account: "الحساب",
    period_label: "الفترة",
    period: |from, to| format!("من {from} إلى {to}"),
    both_included: |from, to| format!("من {from} إلى {to}، وكلاهما مشمول (UTC)"),
    opening: "الرصيد الافتتاحي",
    funded: "المُضاف",
    applied: "المخصص للفواتير",
    returned: "ما أعادته المصارف",
    closing: "الرصيد الختامي",
    movements_in: |currency| format!("الحركات بعملة {currency}"),
    date: "التاريخ",
    transaction: "المعاملة",
    movement: "الحركة",
    deducted: "المخصوم",
    balance: "الرصيد",
    opening_on: |day| format!("الرصيد الافتتاحي، {day}"),
    closing_on: |day| format!("الرصيد الختامي، {day}"),
    carried_forward: "يُنقل إلى الصفحة التالية",
    brought_forward: "منقول من الصفحة السابقة",
    no_movements: "لا حركات في هذه الفترة",
    month_by_month: "شهرًا بشهر",
    month: "الشهر",
    month_columns: ["الافتتاحي", "المُضاف", "المخصص", "المُعاد", "الختامي"],
    proof: "الإثبات",
    head: "الرأس",
    link: "الحلقة",
    link_text: |number| format!("الحلقة {number}. كل معاملة حتى هذا الإصدار حلقة في سلسلة تجزئة واحدة."),
    to_check: "للتحقق",
    to_check_text: "الإعدادات، التحقق من دفتر الأستاذ، أو advance-pay verify --head مع الرأس أعلاه: لم يتغير شيء حتى هذه الحلقة.",
    invoice: |number| format!("فاتورة {number}"),
    funding: |reference| format!("تمويل {reference}"),
    unapplied_cash: |label| format!("مقبوضات غير مخصصة، {label}"),
    return_of: |label| format!("إعادة {label}"),
};
