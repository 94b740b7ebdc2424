//! Thai. Digits are Latin and years Gregorian, as amounts, references and days are compared sign for sign with bank forms and invoices.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::th::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "th",
    right_to_left: false,
    numbers: Numbers { group: ",", point: ".", currency_last: false },
    day: |date| format!("{} {} {}", date.day(), month_name(date), date.year()),
    month: |date| format!("{} {}", month_name(date), date.year()),
    in_words: amount_in_words,
    letter: LETTER,
    funding: FUNDING,
    form: FORM,
    summary: SUMMARY,
    receipt: RECEIPT,
    statement: STATEMENT,
};

const MONTHS: [&str; 12] = ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค."];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("ออกเมื่อวันที่ {day}"),
    replaces: |number| format!("แทนที่ {number}"),
    also_issued_as: |number| format!("เนื้อหาเดียวกับ {number}"),
    foot: |number, code| {
        format!("{number}  ·  รหัสตรวจสอบ {code}  ·  ตรวจสอบได้ที่ “เอกสาร” ใน Advance Pay Console หรือ advance-pay document check")
    },
    page: |page| format!("หน้า {page}"),
    of_pages: |pages| format!(" จาก {pages}"),
    account_name: "ชื่อบัญชี",
    account_id: "รหัสบัญชี",
    seller: "ผู้ขาย",
    funding_id: "รหัสรายการเติมเงิน",
    reference: "หมายเลขอ้างอิง",
    requested_on: "วันที่ขอ",
    requested_by: "ผู้ขอ",
    balance: "ยอดคงเหลือ",
    advance_pay: |currency| format!("Advance Pay, {currency}"),
    use_of_funds: |currency, seller| format!("เงินนี้จะชำระใบแจ้งหนี้ที่เข้าเกณฑ์ของ {seller} ในสกุลเงิน {currency} ในวันครบกำหนดชำระ"),
    returned: "ถูกเรียกคืน",
    returned_on: |day| format!("ถูกเรียกคืนเมื่อวันที่ {day}"),
    refused_on: |day| format!("ถูกปฏิเสธเมื่อวันที่ {day}"),
    because: |what, why| format!("{what}: {why}"),
    stamp_canceled: "ยกเลิกแล้ว",
    stamp_refused: "ถูกปฏิเสธ",
    stamp_returned: "ถูกเรียกคืน",
    us_bank_account: |digits| format!("บัญชีธนาคารในสหรัฐอเมริกา ····{digits}"),
    electronic_funds_transfer: "การโอนเงินทางอิเล็กทรอนิกส์",
    what_to_do: "สิ่งที่ต้องทำ",
};

const FUNDING: FundingWords = FundingWords {
    title: "เอกสารเติมเงิน",
    canceled_banner: |day| format!("ยกเลิกเมื่อวันที่ {day}: โปรดอย่าโอนเงินนี้"),
    send: "จำนวนเงินที่ต้องโอน",
    amount: "จำนวนเงิน",
    remark: "โปรดระบุให้ตรงทุกตัวอักษร มิฉะนั้นจะจับคู่การชำระเงินไม่ได้",
    no_payment_expected: "ไม่มีการรอรับชำระเงินตามหมายเลขอ้างอิงนี้",
    for_copying: "สำหรับคัดลอก ไม่มีช่องว่าง",
    pay_to: "โอนเงินไปที่",
    paid_for: "ชำระสำหรับ",
    write: "ข้อมูลที่กรอก",
    sepa_code: ["รหัสชำระเงิน", "SEPA"],
    plain_code: ["หมายเลขอ้างอิง", "และจำนวนเงิน"],
    code_in_words: |said| format!("รหัสสำหรับสแกน มีข้อความว่า: {said}"),
    valid: "อายุเอกสาร",
    until_canceled: "จนกว่าจะยกเลิก",
    no_longer: |day| format!("ใช้ไม่ได้แล้ว: ยกเลิกเมื่อวันที่ {day}"),
    what_next: "สิ่งที่จะเกิดขึ้นต่อไป",
    from_day: |day| format!("ตั้งแต่ {day}"),
    send_it: "โอนเงินโดยระบุหมายเลขอ้างอิง และเก็บหลักฐานการโอนของธนาคารไว้",
    by_day: |day| format!("ภายใน {day}"),
    should_arrive: "หากโอนทันที เงินควรเข้าแล้ว หากยังไม่เข้า โปรดให้ธนาคารของคุณติดตาม",
    on_arrival: "เมื่อเงินเข้า",
    record_it: |currency, seller| format!("บันทึกการรับเงิน จากนั้นเงินจะชำระใบแจ้งหนี้ของ {seller} ในสกุลเงิน {currency} เมื่อครบกำหนดชำระ"),
    after_cancelation: [
        ("ขณะนี้", "อย่าโอนเงิน ผู้ที่มีเอกสารนี้ควรทำลายเอกสาร"),
        ("หากโอนไปแล้ว", "โปรดขอให้ธนาคารของคุณเรียกเงินโอนกลับ"),
        ("หากต้องการเติมเงิน", "โปรดขอรายการเติมเงินใหม่ ซึ่งจะมีหมายเลขอ้างอิงของตนเอง"),
    ],
    if_wrong: "หากเกิดปัญหา",
    trouble: [
        ("เงินเข้าไม่ครบ", "มีธนาคารหักค่าธรรมเนียม โปรดบันทึกจำนวนที่เข้า แล้วโอนส่วนที่เหลือโดยใช้หมายเลขอ้างอิงเดิม"),
        ("หมายเลขอ้างอิงขาดหาย", "โปรดส่งใบแจ้งการโอนเงินด้านล่าง เพื่อผูกเงินกับรายการเติมเงินนี้"),
        ("ข้อมูลบัญชีธนาคารอื่น", "อย่าเชื่อข้อมูลที่ส่งมาทางอีเมล โปรดโทรไปยังหมายเลขที่คุณทราบอยู่แล้ว"),
    ],
    advice_to: |whom| format!("ใบแจ้งการโอนเงิน: โปรดส่งไปที่ {whom}"),
    cut_here: "ตัดตรงนี้",
    from: "จาก",
    to: "ถึง",
    funding_and_document: "รายการเติมเงินและเอกสาร",
    sent_on: "วันที่โอน",
    confirmation: "หมายเลขยืนยันของธนาคาร",
};

const FORM: FormWords = FormWords {
    wire_form: "แบบฟอร์ม wire",
    ach_form: "แบบฟอร์ม ACH",
    sepa_form: "แบบฟอร์ม SEPA",
    uk_form: "แบบฟอร์มสหราชอาณาจักร",
    transfer_form: "แบบฟอร์มโอนเงิน",
    swift_field: "ช่อง SWIFT",
    beneficiary: "ชื่อผู้รับเงิน",
    beneficiary_address: "ที่อยู่ผู้รับเงิน",
    beneficiary_account: "บัญชีผู้รับเงิน",
    aba_number: "หมายเลข ABA ของธนาคาร",
    beneficiary_bank: "ธนาคารผู้รับเงิน",
    beneficiary_bic: "BIC ของธนาคารผู้รับเงิน",
    wire_reference: "OBI / หมายเลขอ้างอิง",
    creditor_reference: "หมายเลขอ้างอิง (RF)",
    payment_details: "รายละเอียดการชำระเงิน",
    account_number: "เลขที่บัญชี",
    charges: "ค่าธรรมเนียม",
    charges_us: "ชำระค่าธรรมเนียมธนาคารของคุณเพิ่มต่างหาก เพื่อให้เงินเข้าเต็มจำนวน",
    charges_sepa: "SHA หากโอนผ่าน SWIFT ใช้ OUR: คุณรับภาระค่าธรรมเนียมทั้งหมด เพื่อให้เงินเข้าเต็มจำนวน",
    charges_uk: "หากโอนจากต่างประเทศ ใช้ OUR: คุณรับภาระค่าธรรมเนียมทั้งหมด เพื่อให้เงินเข้าเต็มจำนวน",
    charges_swift: "OUR: คุณรับภาระค่าธรรมเนียมทั้งหมด เพื่อให้เงินเข้าเต็มจำนวน",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "สรุปการเติมเงิน",
    to_be_debited: "จำนวนเงินที่จะหัก",
    debited: "จำนวนเงินที่หักแล้ว",
    not_debited: "จำนวนเงินที่ไม่ได้หัก",
    debited_from: "หักจาก",
    account: "บัญชี",
    name_on_account: "ชื่อบัญชีธนาคาร",
    kind_of_debit: "ประเภทการหักบัญชี",
    ach_once: "หักบัญชีผ่าน ACH หนึ่งครั้ง",
    when: "ช่วงเวลา",
    expected: "ที่คาดไว้",
    expected_between: |from, to| format!("คาดว่าการหักบัญชีจะสำเร็จระหว่างวันที่ {from} ถึง {to} (วันทำการของธนาคารกลางสหรัฐ)"),
    after_that: "หลังจากนั้น",
    went_through: "หักบัญชีสำเร็จ",
    can_be_returned: "อาจถูกเรียกคืน",
    returned_until: |day| format!("โดยธนาคารของคุณ จนถึงวันที่ {day}"),
    refused: "ถูกปฏิเสธ",
    nothing_added: |day| format!("เมื่อวันที่ {day} ไม่มีเงินเพิ่มเข้ามา"),
    was_reduced: |day| format!("เมื่อวันที่ {day} ยอดคงเหลือลดลงตามจำนวนนี้"),
    authorization: "การยินยอมให้หักบัญชี",
    authorized: "ข้อความยินยอม",
    authorized_text: |day, who, seller, amount| {
        format!(
            "เมื่อวันที่ {day} {who} ยินยอมให้ {seller} หักเงิน {amount} หนึ่งครั้งจากบัญชีข้างต้นด้วยรายการอิเล็กทรอนิกส์ (ACH) \
             และแก้ไขรายการที่ทำผิดพลาด เงินที่เติมแล้วไม่สามารถถอน ขอคืน โอน หรือแปลงสกุลเงินได้"
        )
    },
    if_returned: "หากเงินที่หักบัญชีถูกเรียกคืน",
    returns: [
        (
            "สิ่งที่ปรากฏ",
            "เป็นเงินเข้าในรายการเดินบัญชีของคุณ และเป็นการกลับรายการในบัญชีแยกประเภท พร้อมรหัสการเรียกคืนของธนาคาร เช่น R01 \
             (เงินในบัญชีไม่พอจ่าย)",
        ),
        ("ความหมาย", "ยอดคงเหลือลดลงตามจำนวนนี้ ส่วนที่ใช้ไปแล้วจะแสดงเป็นยอดขาด และการชำระเงินอัตโนมัติจะหยุดชั่วคราว"),
        ("สิ่งที่ต้องทำ", "บันทึกการเรียกคืนพร้อมรหัส สอบถามเหตุผลจากธนาคารของคุณ และเติมเงินด้วยวิธีอื่น"),
    ],
    after_refusal: [
        ("สอบถามเหตุผล", "ธนาคารของคุณทราบเหตุผล หากยังไม่ได้แก้ไข การหักบัญชีนี้ครั้งใหม่จะถูกปฏิเสธเช่นกัน"),
        ("หากต้องการเติมเงิน", "โปรดขอรายการเติมเงินใหม่จากบัญชีอื่นหรือด้วยการโอนเงินทางอิเล็กทรอนิกส์"),
    ],
    after_return: [
        ("สอบถามเหตุผล", "ธนาคารของคุณทราบเหตุผล ส่วนที่ใช้ไปแล้วจะแสดงเป็นยอดขาด และการชำระเงินอัตโนมัติจะหยุดชั่วคราว"),
        ("หากต้องการเติมเงิน", "โปรดขอรายการเติมเงินใหม่จากบัญชีอื่นหรือด้วยการโอนเงินทางอิเล็กทรอนิกส์"),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "ใบรับเงิน",
    received_by: |seller| format!("จำนวนเงินที่ {seller} ได้รับ"),
    received_for: "รับเงินสำหรับ",
    funding: "รายการเติมเงิน",
    requested: "จำนวนเงินที่ขอ",
    paid_by: "วิธี",
    what_arrived: "เงินที่เข้า",
    arrived_on: "วันที่เงินเข้า",
    how_known: "ที่มาของข้อมูล",
    recorded_by: "ผู้บันทึก",
    owners_word: "ตามคำยืนยันของเจ้าของ",
    bank_statement: "รายการเดินบัญชีของธนาคาร",
    simulated_clock: "ตามวันที่จำลองของแซนด์บ็อกซ์",
    program: "ดำเนินการโดยโปรแกรม",
    total: "รวม",
    meaning: "ความหมาย",
    taken_back: "ธนาคารเรียกเงินคืนแล้ว หากใช้เงินนี้ไปแล้ว ยอดคงเหลือจะแสดงยอดขาดจนกว่าจะเติมเงิน",
    missing: "ยังไม่เข้า",
    missing_text: |amount| format!("{amount} รายการเติมเงินยังเปิดอยู่ โปรดโอนส่วนที่เหลือโดยใช้หมายเลขอ้างอิงเดิม"),
    excess: "ได้รับเกินจำนวน",
    excess_text: |amount| format!("มากกว่าที่ขอ {amount} ซึ่งนำเข้ายอดคงเหลือพร้อมกัน"),
    use_label: "การใช้เงิน",
    source: "ที่มา",
    source_text: "จัดทำจากบัญชีแยกประเภทของผู้ชำระเงินเองและหลักฐานข้างต้น ไม่ใช่ใบเสร็จรับเงินของผู้ขาย",
};

const STATEMENT: StatementWords = StatementWords {
    title: "ใบแสดงยอดบัญชี",
    account: "บัญชี",
    period_label: "รอบระยะเวลา",
    period: |from, to| format!("{from} ถึง {to}"),
    both_included: |from, to| format!("{from} ถึง {to} รวมทั้งสองวัน (UTC)"),
    opening: "ยอดยกมา",
    funded: "เติมเงิน",
    applied: "ตัดชำระใบแจ้งหนี้",
    returned: "ถูกธนาคารเรียกคืน",
    closing: "ยอดยกไป",
    movements_in: |currency| format!("ความเคลื่อนไหวในสกุลเงิน {currency}"),
    date: "วันที่",
    transaction: "ธุรกรรม",
    movement: "ความเคลื่อนไหว",
    deducted: "หักออก",
    balance: "ยอดคงเหลือ",
    opening_on: |day| format!("ยอดยกมา ณ วันที่ {day}"),
    closing_on: |day| format!("ยอดยกไป ณ วันที่ {day}"),
    carried_forward: "ยอดรวมยกไปหน้าถัดไป",
    brought_forward: "ยอดรวมยกมาจากหน้าก่อน",
    no_movements: "ไม่มีความเคลื่อนไหวในรอบระยะเวลานี้",
    month_by_month: "รายเดือน",
    month: "เดือน",
    month_columns: ["ยอดยกมา", "เติมเงิน", "ตัดชำระ", "ถูกเรียกคืน", "ยอดยกไป"],
    proof: "หลักฐานพิสูจน์",
    head: "ส่วนหัว",
    link: "ข้อต่อ",
    link_text: |number| format!("ลำดับที่ {number} ทุกธุรกรรมจนถึงการออกเอกสารนี้เป็นข้อต่อในห่วงโซ่แฮชเดียวกัน"),
    to_check: "วิธีตรวจสอบ",
    to_check_text: "“การตั้งค่า, ตรวจสอบบัญชีแยกประเภท” หรือ advance-pay verify --head กับส่วนหัวข้างต้น: ไม่มีสิ่งใดจนถึงข้อต่อนี้ถูกเปลี่ยนแปลง",
    invoice: |number| format!("ใบแจ้งหนี้ {number}"),
    funding: |reference| format!("การเติมเงิน {reference}"),
    unapplied_cash: |label| format!("เงินรับรอตัดชำระ {label}"),
    return_of: |label| format!("การเรียกคืน {label}"),
};
