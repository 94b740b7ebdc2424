//! Turkish. No suffix is put to what fills a gap.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::tr::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "tr",
    right_to_left: false,
    numbers: Numbers { group: ".", point: ",", currency_last: false },
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

const MONTHS: [&str; 12] = ["Oca", "Şub", "Mar", "Nis", "May", "Haz", "Tem", "Ağu", "Eyl", "Eki", "Kas", "Ara"];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("Düzenleme tarihi {day}"),
    replaces: |number| format!("Yerine geçtiği belge {number}"),
    also_issued_as: |number| format!("{number} ile aynı içerikte"),
    foot: |number, code| {
        format!("{number}  ·  Denetim kodu {code}  ·  Denetlemek için: Advance Pay Console, Belgeler veya advance-pay document check")
    },
    page: |page| format!("Sayfa {page}"),
    of_pages: |pages| format!(" / {pages}"),
    account_name: "Hesap adı",
    account_id: "Hesap kimliği",
    seller: "Satıcı",
    funding_id: "Yatırma numarası",
    reference: "Referans",
    requested_on: "Talep tarihi",
    requested_by: "Talep eden",
    balance: "Bakiye",
    advance_pay: |currency| format!("Advance Pay, {currency}"),
    use_of_funds: |currency, seller| {
        format!("Yatırılan para, {seller} tarafından {currency} para biriminde düzenlenen uygun faturaları vade tarihlerinde öder.")
    },
    returned: "İade edildi",
    returned_on: |day| format!("{day} tarihinde iade edildi"),
    refused_on: |day| format!("{day} tarihinde reddedildi"),
    because: |what, why| format!("{what}: {why}"),
    stamp_canceled: "İPTAL EDİLDİ",
    stamp_refused: "REDDEDİLDİ",
    stamp_returned: "İADE EDİLDİ",
    us_bank_account: |digits| format!("ABD banka hesabı ····{digits}"),
    electronic_funds_transfer: "Elektronik fon transferi",
    what_to_do: "Yapılacaklar",
};

const FUNDING: FundingWords = FundingWords {
    title: "Yatırma belgesi",
    canceled_banner: |day| format!("{day} tarihinde iptal edildi: bu havaleyi göndermeyin"),
    send: "Gönderilecek",
    amount: "Tutar",
    remark: "Tam olarak böyle yazın; referans olmadan ödeme eşleştirilemez",
    no_payment_expected: "Bu referansla ödeme beklenmiyor",
    for_copying: "Kopyalamak için, boşluksuz",
    pay_to: "Alıcı",
    paid_for: "Ödemenin konusu",
    write: "Yazılacak",
    sepa_code: ["SEPA", "ödeme kodu"],
    plain_code: ["Referans", "ve tutar"],
    code_in_words: |said| format!("Taranacak kod, içeriği: {said}"),
    valid: "Geçerlilik",
    until_canceled: "İptal edilene kadar",
    no_longer: |day| format!("Geçersiz: {day} tarihinde iptal edildi"),
    what_next: "Bundan sonra olacaklar",
    from_day: |day| format!("{day} itibarıyla"),
    send_it: "Havaleyi referansla gönderin. Bankanın teyidini saklayın.",
    by_day: |day| format!("En geç {day}"),
    should_arrive: "Hemen gönderildiyse ulaşmış olmalıdır. Ulaşmadıysa bankanızdan araştırmasını isteyin.",
    on_arrival: "Para geldiğinde",
    record_it: |currency, seller| {
        format!("Gelen parayı kaydedin: Para, {seller} tarafından {currency} para biriminde düzenlenen faturaları vadelerinde öder.")
    },
    after_cancelation: [
        ("Şimdi", "Hiçbir şey göndermeyin. Bu belge kimdeyse imha etmelidir."),
        ("Gönderildiyse", "Bankanızdan havaleyi geri çağırmasını isteyin."),
        ("Para yatırmak için", "Yeni bir yatırma işlemi talep edin: Kendi referansı olur."),
    ],
    if_wrong: "Bir sorun olursa",
    trouble: [
        ("Eksik gelirse", "Bir banka masraf kesmiştir. Gelen parayı kaydedin ve kalanı aynı referansla gönderin."),
        ("Referans kesilirse", "Aşağıdaki ödeme bildirimini gönderin: Parayı bu yatırma işlemine bağlar."),
        ("Başka banka bilgileri", "E-postayla gelenlere güvenmeyin. Önceden bildiğiniz bir numarayı arayın."),
    ],
    advice_to: |whom| format!("Ödeme bildirimi, gönderilecek yer: {whom}"),
    cut_here: "Buradan kesin",
    from: "Gönderen",
    to: "Alıcı",
    funding_and_document: "Yatırma işlemi ve belge",
    sent_on: "Gönderildiği tarih",
    confirmation: "Bankanın teyidi",
};

const FORM: FormWords = FormWords {
    wire_form: "Wire formunda",
    ach_form: "ACH formunda",
    sepa_form: "SEPA formunda",
    uk_form: "İngiltere formunda",
    transfer_form: "Havale formunda",
    swift_field: "SWIFT alanı",
    beneficiary: "Alıcının adı",
    beneficiary_address: "Alıcının adresi",
    beneficiary_account: "Alıcının hesabı",
    aba_number: "Bankanın ABA numarası",
    beneficiary_bank: "Alıcının bankası",
    beneficiary_bic: "Alıcı bankanın BIC’si",
    wire_reference: "OBI / referans",
    creditor_reference: "Referans (RF)",
    payment_details: "Açıklama",
    account_number: "Hesap numarası",
    charges: "Masraf",
    charges_us: "Tam tutarın ulaşması için bankanızın masrafını ayrıca ödersiniz",
    charges_sepa: "SHA; SWIFT ile OUR: Tam tutarın ulaşması için tüm masrafları siz ödersiniz",
    charges_uk: "Yurt dışından OUR: Tam tutarın ulaşması için tüm masrafları siz ödersiniz",
    charges_swift: "OUR: Tam tutarın ulaşması için tüm masrafları siz ödersiniz",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "Yatırma özeti",
    to_be_debited: "Borçlandırılacak tutar",
    debited: "Borçlandırılan tutar",
    not_debited: "Borçlandırılmayan tutar",
    debited_from: "Borçlandırılan hesap",
    account: "Hesap",
    name_on_account: "Hesap sahibi",
    kind_of_debit: "Borçlandırma türü",
    ach_once: "ACH borçlandırması, tek seferlik",
    when: "Zaman",
    expected: "Beklenen",
    expected_between: |from, to| format!("Borçlandırmanın {from} ile {to} arasında gerçekleşmesi bekleniyor (Federal Reserve iş günleri)."),
    after_that: "Sonrasında",
    went_through: "Gerçekleşti",
    can_be_returned: "İade edilebilir",
    returned_until: |day| format!("Bankanız tarafından, {day} tarihine kadar."),
    refused: "Reddedildi",
    nothing_added: |day| format!("{day}. Bakiyeye para eklenmedi."),
    was_reduced: |day| format!("{day}. Bakiye bu tutar kadar azaldı."),
    authorization: "Yetki",
    authorized: "Yetki verildi",
    authorized_text: |day, who, seller, amount| {
        format!(
            "{day} tarihinde {who}, {seller} satıcısına yukarıdaki hesabı elektronik kayıtla (ACH) bir kez {amount} tutarında \
             borçlandırma ve yanlışlıkla yapılan bir kaydı düzeltme yetkisi verdi. Yatırılan para çekilemez, geri ödenemez, \
             aktarılamaz veya başka para birimine çevrilemez."
        )
    },
    if_returned: "Borçlandırma iade edilirse",
    returns: [
        (
            "Nasıl görünür",
            "Banka ekstrenizde alacak, defterde ters kayıt olarak, bankanın iade koduyla birlikte, örneğin R01 (yetersiz bakiye).",
        ),
        ("Anlamı", "Bakiye bu tutar kadar azalır. O zamana kadar harcanan para eksi bakiye olarak görünür ve otomatik ödeme duraklatılır."),
        ("Yapılacaklar", "İadeyi koduyla kaydedin, nedenini bankanıza sorun ve başka bir yöntemle para yatırın."),
    ],
    after_refusal: [
        ("Nedenini sorun", "Bankanız bunu bilir. Neden ortadan kalkana kadar bu hesabın yeniden borçlandırılması da reddedilir."),
        ("Para yatırmak için", "Başka bir hesaptan veya elektronik fon transferiyle yeni bir yatırma işlemi talep edin."),
    ],
    after_return: [
        ("Nedenini sorun", "Bankanız bunu bilir. O zamana kadar harcanan para eksi bakiye olarak görünür ve otomatik ödeme duraklatılır."),
        ("Para yatırmak için", "Başka bir hesaptan veya elektronik fon transferiyle yeni bir yatırma işlemi talep edin."),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Makbuz",
    received_by: |seller| format!("{seller} tarafından alınan tutar"),
    received_for: "Ödemenin konusu",
    funding: "Yatırma işlemi",
    requested: "Talep edilen",
    paid_by: "Ödeme yöntemi",
    what_arrived: "Gelen para",
    arrived_on: "Geldiği tarih",
    how_known: "Nasıl biliniyor",
    recorded_by: "Kaydeden",
    owners_word: "Hesap sahibinin beyanı",
    bank_statement: "Banka hesap özeti",
    simulated_clock: "Bir deneme ortamının simüle edilen saati",
    program: "Program",
    total: "Toplam",
    meaning: "Anlamı",
    taken_back: "Banka parayı geri aldı. O zamana kadar harcanmışsa para yatırılana kadar bakiye eksi görünür.",
    missing: "Henüz gelmeyen",
    missing_text: |amount| format!("{amount}. Yatırma işlemi açık kalır; kalanı aynı referansla gönderin."),
    excess: "Fazla gelen",
    excess_text: |amount| format!("{amount}. Talep edilenden fazla gelen bu tutar da bakiyeye eklenir."),
    use_label: "Kullanım",
    source: "Kaynak",
    source_text: "Ödeyenin kendi defterinden ve yukarıdaki kanıtlardan hazırlandı. Satıcının makbuzu değildir.",
};

const STATEMENT: StatementWords = StatementWords {
    title: "Hesap özeti",
    account: "Hesap",
    period_label: "Dönem",
    period: |from, to| format!("{from} – {to}"),
    both_included: |from, to| format!("{from} – {to}, iki gün de dahil (UTC)"),
    opening: "Açılış bakiyesi",
    funded: "Yatırılan",
    applied: "Mahsup edilen",
    returned: "İade edilen",
    closing: "Kapanış bakiyesi",
    movements_in: |currency| format!("{currency} hareketleri"),
    date: "Tarih",
    transaction: "İşlem",
    movement: "Hareket",
    deducted: "Düşülen",
    balance: "Bakiye",
    opening_on: |day| format!("Açılış bakiyesi, {day}"),
    closing_on: |day| format!("Kapanış bakiyesi, {day}"),
    carried_forward: "Sonraki sayfaya devir",
    brought_forward: "Önceki sayfadan devir",
    no_movements: "Bu dönemde hareket yok",
    month_by_month: "Aylara göre",
    month: "Ay",
    month_columns: ["Açılış", "Yatırılan", "Mahsup edilen", "İade edilen", "Kapanış"],
    proof: "Kanıt",
    head: "Zincir başı",
    link: "Halka",
    link_text: |number| format!("{number}. Bu belge düzenlenene kadarki her işlem, tek bir karma zincirinin halkasıdır."),
    to_check: "Doğrulamak için",
    to_check_text: "Ayarlar, Defteri doğrula veya yukarıdaki zincir başıyla advance-pay verify --head: Bu halkaya kadar hiçbir şey değiştirilmedi.",
    invoice: |number| format!("Fatura {number}"),
    funding: |reference| format!("Yatırma işlemi {reference}"),
    unapplied_cash: |label| format!("Mahsup edilmemiş tahsilat, {label}"),
    return_of: |label| format!("İade: {label}"),
};
