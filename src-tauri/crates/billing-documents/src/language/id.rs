//! Indonesian.

use chrono::{Datelike as _, NaiveDate};

use super::spelled::id::amount_in_words;
use super::{FormWords, FundingWords, LetterWords, Numbers, ReceiptWords, StatementWords, SummaryWords, Words};

pub static WORDS: Words = Words {
    tag: "id",
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

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];

fn month_name(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize]
}

const LETTER: LetterWords = LetterWords {
    issued: |day| format!("Diterbitkan pada {day}"),
    replaces: |number| format!("Menggantikan {number}"),
    also_issued_as: |number| format!("Isinya sama dengan {number}"),
    foot: |number, code| {
        format!("{number}  ·  Kode pemeriksaan {code}  ·  Periksa: Dokumen di Advance Pay Console, atau advance-pay document check")
    },
    page: |page| format!("Halaman {page}"),
    of_pages: |pages| format!(" dari {pages}"),
    account_name: "Nama akun",
    account_id: "ID akun",
    seller: "Penjual",
    funding_id: "ID pendanaan",
    reference: "Referensi",
    requested_on: "Diminta pada",
    requested_by: "Diminta oleh",
    balance: "Saldo",
    advance_pay: |currency| format!("Advance Pay, {currency}"),
    use_of_funds: |currency, seller| {
        format!("Dana membayar faktur {seller} dalam {currency} yang memenuhi syarat pada tanggal jatuh temponya.")
    },
    returned: "Dikembalikan",
    returned_on: |day| format!("Dikembalikan pada {day}"),
    refused_on: |day| format!("Ditolak pada {day}"),
    because: |what, why| format!("{what}: {why}"),
    stamp_canceled: "DIBATALKAN",
    stamp_refused: "DITOLAK",
    stamp_returned: "DIKEMBALIKAN",
    us_bank_account: |digits| format!("Rekening bank AS ····{digits}"),
    electronic_funds_transfer: "Transfer dana elektronik",
    what_to_do: "Yang harus dilakukan",
};

const FUNDING: FundingWords = FundingWords {
    title: "Dokumen pendanaan",
    canceled_banner: |day| format!("Dibatalkan pada {day}: jangan kirim transfer ini"),
    send: "Kirim",
    amount: "Jumlah",
    remark: "Cantumkan persis seperti ini; tanpanya pembayaran tidak dapat dicocokkan",
    no_payment_expected: "Tidak ada pembayaran dengan referensi ini yang ditunggu",
    for_copying: "Untuk disalin, tanpa spasi",
    pay_to: "Bayar kepada",
    paid_for: "Dibayar untuk",
    write: "Tulis",
    sepa_code: ["Kode", "pembayaran SEPA"],
    plain_code: ["Referensi", "dan jumlah"],
    code_in_words: |said| format!("Kode untuk dipindai, yang berisi: {said}"),
    valid: "Berlaku",
    until_canceled: "Hingga dibatalkan",
    no_longer: |day| format!("Tidak lagi: dibatalkan pada {day}"),
    what_next: "Yang terjadi selanjutnya",
    from_day: |day| format!("Mulai {day}"),
    send_it: "Kirim transfer dengan referensi. Simpan konfirmasi bank.",
    by_day: |day| format!("Pada {day}"),
    should_arrive: "Transfer seharusnya sudah tiba, jika langsung dikirim. Jika belum, minta bank Anda melacaknya.",
    on_arrival: "Setelah tiba",
    record_it: |currency, seller| format!("Catat penerimaannya: dana lalu membayar faktur {seller} dalam {currency} saat jatuh tempo."),
    after_cancelation: [
        ("Sekarang", "Jangan kirim apa pun. Siapa pun yang memiliki dokumen ini harus memusnahkannya."),
        ("Jika sudah dikirim", "Minta bank Anda menarik kembali transfer itu."),
        ("Untuk menambah dana", "Minta pendanaan baru: pendanaan itu mendapat referensi tersendiri."),
    ],
    if_wrong: "Jika ada masalah",
    trouble: [
        ("Yang tiba kurang", "Ada bank yang memotong biaya. Catat yang tiba, dan kirim sisanya dengan referensi yang sama."),
        ("Referensi terpotong", "Kirim pemberitahuan pembayaran di bawah: dengannya uang dikaitkan dengan pendanaan ini."),
        ("Detail bank lain", "Jangan percaya yang datang lewat email. Telepon nomor yang sudah Anda kenal."),
    ],
    advice_to: |whom| format!("Pemberitahuan pembayaran: kirim ke {whom}"),
    cut_here: "Gunting di sini",
    from: "Dari",
    to: "Kepada",
    funding_and_document: "Pendanaan dan dokumen",
    sent_on: "Dikirim pada",
    confirmation: "Konfirmasi bank",
};

const FORM: FormWords = FormWords {
    wire_form: "Di formulir wire",
    ach_form: "Di formulir ACH",
    sepa_form: "Di formulir SEPA",
    uk_form: "Di formulir Inggris",
    transfer_form: "Di formulir transfer",
    swift_field: "Kolom SWIFT",
    beneficiary: "Nama penerima",
    beneficiary_address: "Alamat penerima",
    beneficiary_account: "Rekening penerima",
    aba_number: "Nomor ABA bank",
    beneficiary_bank: "Bank penerima",
    beneficiary_bic: "BIC bank penerima",
    wire_reference: "OBI / referensi",
    creditor_reference: "Referensi (RF)",
    payment_details: "Berita transfer",
    account_number: "Nomor rekening",
    charges: "Biaya",
    charges_us: "Biaya bank Anda dibayar terpisah, agar jumlahnya tiba utuh",
    charges_sepa: "SHA; lewat SWIFT, OUR: Anda menanggung semua biaya, agar jumlahnya tiba utuh",
    charges_uk: "Dari luar negeri, OUR: Anda menanggung semua biaya, agar jumlahnya tiba utuh",
    charges_swift: "OUR: Anda menanggung semua biaya, agar jumlahnya tiba utuh",
};

const SUMMARY: SummaryWords = SummaryWords {
    title: "Ringkasan pendanaan",
    to_be_debited: "Akan didebit",
    debited: "Didebit",
    not_debited: "Tidak didebit",
    debited_from: "Didebit dari",
    account: "Rekening",
    name_on_account: "Nama pemilik rekening",
    kind_of_debit: "Jenis pendebitan",
    ach_once: "Pendebitan ACH, satu kali",
    when: "Waktu",
    expected: "Diperkirakan",
    expected_between: |from, to| format!("Pendebitan diperkirakan berhasil antara {from} dan {to} (hari kerja Federal Reserve)."),
    after_that: "Setelah itu",
    went_through: "Berhasil pada",
    can_be_returned: "Dapat dikembalikan",
    returned_until: |day| format!("Oleh bank Anda, hingga {day}."),
    refused: "Ditolak",
    nothing_added: |day| format!("Pada {day}. Tidak ada dana yang ditambahkan."),
    was_reduced: |day| format!("Pada {day}. Saldo berkurang sebesar jumlah itu."),
    authorization: "Otorisasi",
    authorized: "Diotorisasi",
    authorized_text: |day, who, seller, amount| {
        format!(
            "Pada {day}, {who} memberi {seller} wewenang untuk mendebit {amount} satu kali dari rekening di atas, melalui entri elektronik \
             (ACH), dan untuk memperbaiki entri yang keliru. Dana yang ditambahkan tidak dapat ditarik, dikembalikan, ditransfer, atau \
             dikonversi."
        )
    },
    if_returned: "Jika pendebitan dikembalikan",
    returns: [
        (
            "Yang terlihat",
            "Sebagai kredit di rekening koran Anda dan entri pembalik di buku besar, dengan kode pengembalian bank, misalnya R01 (dana tidak \
             mencukupi).",
        ),
        ("Artinya", "Saldo berkurang sebesar jumlah itu. Yang sudah terpakai tampak sebagai defisit, dan pembayaran otomatis dijeda."),
        (
            "Yang harus dilakukan",
            "Catat pengembalian dengan kodenya, tanyakan alasannya kepada bank Anda, dan tambahkan dana dengan metode lain.",
        ),
    ],
    after_refusal: [
        (
            "Tanyakan alasannya",
            "Bank Anda mengetahuinya. Selama penyebabnya belum teratasi, pendebitan baru dari rekening ini juga akan ditolak.",
        ),
        ("Untuk menambah dana", "Minta pendanaan baru, dari rekening lain atau melalui transfer dana elektronik."),
    ],
    after_return: [
        ("Tanyakan alasannya", "Bank Anda mengetahuinya. Yang sudah terpakai tampak sebagai defisit, dan pembayaran otomatis dijeda."),
        ("Untuk menambah dana", "Minta pendanaan baru, dari rekening lain atau melalui transfer dana elektronik."),
    ],
};

const RECEIPT: ReceiptWords = ReceiptWords {
    title: "Tanda terima",
    received_by: |seller| format!("Diterima oleh {seller}"),
    received_for: "Diterima untuk",
    funding: "Pendanaan",
    requested: "Diminta",
    paid_by: "Dibayar dengan",
    what_arrived: "Yang tiba",
    arrived_on: "Tiba pada",
    how_known: "Bagaimana diketahui",
    recorded_by: "Dicatat oleh",
    owners_word: "Pernyataan pemilik",
    bank_statement: "Rekening koran bank",
    simulated_clock: "Jam simulasi lingkungan uji",
    program: "Program",
    total: "Total",
    meaning: "Artinya",
    taken_back: "Bank menarik kembali uang itu. Jika sudah terpakai, saldo menunjukkan defisit hingga dana ditambahkan.",
    missing: "Masih kurang",
    missing_text: |amount| format!("{amount}. Pendanaan tetap terbuka; kirim sisanya dengan referensi yang sama."),
    excess: "Kelebihan",
    excess_text: |amount| format!("{amount} lebih banyak daripada yang diminta; ikut dikreditkan."),
    use_label: "Penggunaan",
    source: "Sumber",
    source_text: "Dibuat dari buku besar pembayar sendiri dan bukti di atas. Ini bukan tanda terima dari penjual.",
};

const STATEMENT: StatementWords = StatementWords {
    title: "Laporan akun",
    account: "Akun",
    period_label: "Periode",
    period: |from, to| format!("{from} hingga {to}"),
    both_included: |from, to| format!("{from} hingga {to}, keduanya termasuk (UTC)"),
    opening: "Saldo awal",
    funded: "Didanai",
    applied: "Dialokasikan ke faktur",
    returned: "Dikembalikan oleh bank",
    closing: "Saldo akhir",
    movements_in: |currency| format!("Mutasi dalam {currency}"),
    date: "Tanggal",
    transaction: "Transaksi",
    movement: "Mutasi",
    deducted: "Dipotong",
    balance: "Saldo",
    opening_on: |day| format!("Saldo awal, {day}"),
    closing_on: |day| format!("Saldo akhir, {day}"),
    carried_forward: "Jumlah dipindahkan",
    brought_forward: "Jumlah pindahan",
    no_movements: "Tidak ada mutasi dalam periode ini",
    month_by_month: "Bulan demi bulan",
    month: "Bulan",
    month_columns: ["Awal", "Didanai", "Dialokasikan", "Dikembalikan", "Akhir"],
    proof: "Bukti",
    head: "Kepala",
    link: "Mata rantai",
    link_text: |number| format!("{number}. Setiap transaksi hingga penerbitan ini adalah mata rantai dari satu rantai hash."),
    to_check: "Cara memeriksa",
    to_check_text: "Pengaturan, Verifikasi buku besar, atau advance-pay verify --head dengan kepala di atas: tidak ada yang diubah hingga mata rantai ini.",
    invoice: |number| format!("Faktur {number}"),
    funding: |reference| format!("Pendanaan {reference}"),
    unapplied_cash: |label| format!("Kas belum dialokasikan, {label}"),
    return_of: |label| format!("Pengembalian {label}"),
};
