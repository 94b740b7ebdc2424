import type { Sentences } from "../sentences";

/** The backend's sentences in Indonesian. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} sudah jatuh tempo sejak {due}} other {{number} jatuh tempo pada {due}}}, sehingga {amount} diambil dari <balance>saldo Advance Pay</balance> pada {seller} tanggal {on}, dan saldonya menjadi {left}{rest, select, none {} other {; {rest} dari faktur itu masih harus dibayar}}.",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} sudah jatuh tempo sejak {due}} other {{number} jatuh tempo pada {due}}}, dan memo kredit membayar lebih dahulu: {amount} dari {source} dialokasikan pada {on}, sehingga tersisa {left} darinya{rest, select, none {} other {; {rest} dari faktur itu masih harus dibayar}}.",
  APPLIED_BY_HAND:
    "Anda mengalokasikan {amount} dari {source} ke {number} pada {on}, sehingga tersisa {left} darinya{rest, select, none {} other {; {rest} dari faktur itu masih harus dibayar}}.",
  CHARGED_BY_HAND: "Anda menagihkan {amount} untuk {number} ke {source} pada {on}{rest, select, none {} other {; {rest} dari faktur itu masih harus dibayar}}.",
  CHARGED:
    "{late, select, yes {{number} sudah jatuh tempo sejak {due}} other {{number} jatuh tempo pada {due}}}; {amount} ditagihkan ke {source} pada {on}, karena {why, select, NOT_REGISTERED {akun belum terdaftar di Advance Pay} NOT_ELIGIBLE {biaya Marketplace tidak memenuhi syarat untuk Advance Pay} DEFICIT {pembayaran otomatis dari Advance Pay dijeda akibat defisit} PAID_TODAY {Advance Pay sudah membayar sebagian pada hari itu} USED_UP {<balance>saldo Advance Pay</balance> tidak mencukupinya} other {itulah metode pembayaran untuk faktur ini}}.",
  CHARGE_EXPECTED: "Jawaban bank diperkirakan tiba paling lambat {by}.",
  CHARGE_WENT_THROUGH: "Penagihan berhasil{on, select, none {} other { pada {on}}}.",
  CHARGE_REFUSED: "Penagihan ditolak{on, select, none {} other { pada {on}}}, sehingga jumlah itu kembali belum dibayar.",
  UNPAID:
    "{number} jatuh tempo pada {due}: {amount} darinya belum dibayar, karena {gap, select, NOT_REGISTERED {akun belum terdaftar di Advance Pay} NOT_ELIGIBLE {biaya Marketplace tidak memenuhi syarat untuk Advance Pay} DEFICIT {pendanaan yang dikembalikan membuat <balance>saldo Advance Pay</balance> pada {seller} menjadi {deficit}, sehingga pembayaran darinya dijeda} PAID_TODAY {Advance Pay sudah membayar sebagian hari ini dan membayar suatu faktur sekali sehari} other {<balance>saldo Advance Pay</balance> pada {seller} sudah habis}}, dan {method, select, UNUSABLE {tidak ada metode pembayaran yang dapat ditagih: {why}} BALANCE_NEXT_DAY {tidak ada metode pembayaran yang ditagih untuk apa yang dapat dibayar saldo besok} other {penagihan ke metode pembayaran ditolak pada {refused}}}.",
  WILL_NOT_BE_PAID:
    "{number} jatuh tempo pada {due}. Sesuai keadaan saat ini, {amount} dari {open} tidak akan dibayar, karena {gap, select, NOT_REGISTERED {akun belum terdaftar di Advance Pay} NOT_ELIGIBLE {biaya Marketplace tidak memenuhi syarat untuk Advance Pay} DEFICIT {pendanaan yang dikembalikan membuat <balance>saldo Advance Pay</balance> pada {seller} menjadi {deficit}, sehingga pembayaran darinya dijeda} PAID_TODAY {Advance Pay sudah membayar sebagian hari ini dan membayar suatu faktur sekali sehari} other {<balance>saldo Advance Pay</balance> pada {seller} sudah habis}}, dan {method, select, UNUSABLE {tidak ada metode pembayaran yang dapat ditagih: {why}} BALANCE_NEXT_DAY {tidak ada metode pembayaran yang ditagih untuk apa yang dapat dibayar saldo besok} other {penagihan ke metode pembayaran ditolak pada {refused}}}.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} jatuh tempo pada {due}. Sesuai keadaan saat ini, {amount} dari {open} tidak akan dibayar.",
  REGISTER_AND_ADD_FUNDS: "Daftar di Advance Pay dan tambahkan dana, atau jadikan rekening bank sebagai metode pembayaran default.",
  PAY_BY_ANOTHER_METHOD: "Selesaikan pembayaran secara manual dengan metode pembayaran lain, atau bayar di luar konsol.",
  TRIED_AGAIN_TOMORROW: "Sisanya dicoba lagi besok.",
  ADD_FUNDS_TO_PAY: "Tambahkan dana: faktur dibayar segera setelah dana tiba.",
  OR_PAY_BY_HAND: "Atau selesaikan pembayaran secara manual.",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} jatuh tempo pada {due}. {open} kemudian akan dibayar dari <balance>saldo Advance Pay</balance> pada {seller}, sesuai keadaan saat ini.",
  WILL_BE_CHARGED: "{number} jatuh tempo pada {due}. Sesuai keadaan saat ini, {open} kemudian akan ditagihkan ke {method}.",
  WILL_BE_PAID_BY_BOTH:
    "{number} jatuh tempo pada {due}. Sesuai keadaan saat ini, Advance Pay kemudian akan membayar sebanyak mungkin dari {open}, dan sisanya ditagihkan ke {method}.",
  PAID_WHEN_NEXT_SETTLED: "{number} jatuh tempo pada {due} dan dibayar ketika pembayaran jatuh tempo diproses berikutnya.",
  IMPORT_UNDONE: "Impor {number} telah diurungkan: tidak dihitung lagi.",
  MEMO_USED_UP: "Memo kredit {number} sudah habis.",
  MEMO_LEFT:
    "Tersisa {amount} dari memo kredit {number}. Memo kredit ini membayar faktur berikutnya dari {seller} dalam {currency} yang jatuh tempo, sebelum Advance Pay.",
  CLOCK_WENT_BACK:
    "Pembayaran otomatis dijeda: jam menunjukkan {today}, tetapi pembayaran sudah pernah dilakukan untuk {last}. Perbaiki jam komputer ini. Jika sekarang jamnya benar dan waktu itu salah, konfirmasikan hal itu di halaman Pembayaran atau dengan `advance-pay settle --accept-clock`.",
  DEFICIT_PAUSES: "Pendanaan yang dikembalikan membuat saldo menjadi {balance}. Pembayaran darinya dijeda hingga Anda menambahkan sedikitnya sebanyak itu.",
  CHARGE_ANSWER_OVERDUE: "{id}: jawaban atas penagihan {amount} untuk {number} seharusnya tiba paling lambat {by}. Apakah penagihan itu berhasil?",

  // Names
  US_BANK_ACCOUNT: "Rekening bank AS ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "Transfer bank",
  EFT: "Transfer dana elektronik",
  ELECTRONIC_FUNDS_TRANSFER: "Transfer dana elektronik",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "memo kredit {number}",
  UNAPPLIED_CASH: "kas belum dialokasikan {id}",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "transfer bank tidak dapat ditagih secara otomatis, Anda sendiri yang mengirimnya",
  CARD_FOR_FUNDS_CLAUSE: "kartu membayar faktur, tetapi tidak dapat menambahkan dana Advance Pay",
  MARKED_INVALID_CLAUSE: "{method} ditandai tidak valid oleh banknya",
  EXPIRED_CLAUSE: "masa berlaku {method} habis pada akhir {month}",
  REMOVED_CLAUSE: "{method} telah dihapus",
  BANK_ELSEWHERE_CLAUSE: "rekening bank AS hanya membayar AWS Inc. dalam USD, bukan {seller} dalam {currency}",
  WIRE_NOT_CHARGEABLE: "Transfer bank tidak dapat ditagih secara otomatis: Anda sendiri yang mengirimnya.",
  CARD_FOR_FUNDS: "Kartu membayar faktur, tetapi tidak dapat menambahkan dana Advance Pay.",
  MARKED_INVALID: "{method} ditandai tidak valid oleh banknya.",
  EXPIRED: "Masa berlaku {method} habis pada akhir {month}.",
  REMOVED: "{method} telah dihapus.",
  BANK_ELSEWHERE: "Rekening bank AS hanya membayar AWS Inc. dalam USD, bukan {seller} dalam {currency}.",
  NOT_DEFAULT_MARKED_INVALID: "{method} ditandai tidak valid oleh banknya, sehingga tidak dapat menjadi default.",
  NOT_DEFAULT_EXPIRED: "Masa berlaku {method} habis pada akhir {month}, sehingga tidak dapat menjadi default.",
  NOT_DEFAULT_REMOVED: "{method} telah dihapus, sehingga tidak dapat menjadi default.",
  NOT_DEFAULT: "Metode pembayaran ini tidak dapat menjadi default: {why}.",
  WIRE_ALWAYS_THERE: "Transfer bank selalu tersedia dan tidak dapat dihapus.",
  IS_DEFAULT: "{method} adalah metode pembayaran default. <methods>Jadikan metode lain default</methods> terlebih dahulu.",
  IN_USE: "{method} sedang digunakan: {uses} {count, plural, other {sedang diproses}}. Metode ini dapat dihapus setelah bank menjawab.",
  USE: "{id} ({amount})",
  MORE_USES: "{count} lainnya",
  FUNDINGS_PROCESSING: "{count, plural, other {# pendanaan}} sedang diproses",
  PAYMENTS_PROCESSING: "{count, plural, other {# pembayaran}} sedang diproses",
  MARKETPLACE_INVOICES: "Faktur Marketplace",
  FIXED_AT_REGISTRATION: "Faktur Marketplace ditagihkan ke metode pembayaran default pada hari Anda mendaftar.",

  // What comes next
  TRANSFER_OVERDUE:
    "Transfer seharusnya tiba paling lambat {by}. Jika sudah tiba, catat penerimaannya; jika belum pernah dikirim, kirimkan atau batalkan pendanaan ini.",
  SEND_TRANSFER:
    "Kirim {amount} dari bank Anda dan cantumkan referensinya. Transfer diperkirakan tiba paling lambat {by}; catat penerimaannya setelah tiba.",
  TRANSFER_SHORT:
    "{missing} belum tiba. Tanyakan kepada bank Anda apakah ada biaya yang dipotong, atau kirim sisanya dengan referensi yang sama.",
  DEBIT_OVERDUE:
    "Jawaban bank seharusnya tiba paling lambat {by}. Lihat rekening koran Anda, lalu tandai pendanaan ini berhasil atau gagal.",
  DEBIT_UNDER_WAY: "Pendebitan sedang berlangsung. Dana dapat digunakan setelah pendebitan berhasil, yang diperkirakan paling lambat {by}.",
  FUNDS_RECEIVED: "Dana berada dalam <balance>saldo Advance Pay</balance> Anda dan membayar faktur yang memenuhi syarat saat jatuh tempo.",
  DEBIT_SUCCEEDED:
    "Dana berada dalam <balance>saldo Advance Pay</balance> Anda dan membayar faktur yang memenuhi syarat saat jatuh tempo. Bank Anda dapat mengembalikan pendebitan hingga {until, select, none {20 hari setelah berhasil} other {{until}}}.",
  DEBIT_FAILED: "Pendebitan ditolak dan tidak ada yang ditambahkan. Tambahkan dana lagi, atau gunakan metode pembayaran lain.",
  FUNDING_RETURNED: "Bank menarik kembali uang itu. Jika sudah terpakai, saldo menunjukkan defisit hingga Anda menambahkan dana.",
  FUNDING_CANCELED: "Pendanaan ini dibatalkan. Jika Anda ternyata sudah mengirim transfer, minta bank Anda menariknya kembali.",
  LATE_RETURN:
    "{id} dikembalikan pada {returned}, setelah {deadline}, hari terakhir pendebitan biasanya dapat dikembalikan. Pengembalian ini dicatat karena uangnya ada pada bank Anda; tanyakan kepada bank mengapa pengembalian datang begitu terlambat.",
  SHORT_RECEIPT: "{id}: {received} dari {amount} telah tiba. Tanyakan sisanya kepada bank Anda.",
  RECEIPT_OVERDUE: "{id}: {amount} seharusnya tiba paling lambat {by}. Apakah sudah tiba?",
  DEBIT_ANSWER_OVERDUE: "{id}: jawaban bank Anda atas pendebitan {amount} seharusnya tiba paling lambat {by}. Apakah pendebitan itu berhasil?",
  TIE_OR_APPLY: "Kaitkan {amount} dengan pendanaan yang menjadi tujuan pengirimannya, atau alokasikan ke faktur dari {seller} dalam {currency}.",
  CASH_TAKEN_BACK: "Bank menarik kembali sisanya. Tidak ada lagi yang dapat dilakukan dengannya.",
  CASH_USED: "Tidak ada yang tersisa dari {id}: {uses}.",
  CASH_WENT_TO: "{amount} masuk ke {funding}",
  CASH_PAID: "{amount} membayar {number}",
  MARK_TIED_AS_RETURNED: "Jika bank menarik kembali uang, tandai {funding} dikembalikan.",
  SELLER_ASKS_ANEW: "Jika bank menarik kembali uang, penjual memintanya dengan faktur baru: catat faktur itu.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "Akun ini adalah akun pembayar (manajemen).",
  REGISTER_WITH_PAYER: "Ini adalah akun anggota, yang tagihannya dibayar oleh akun pembayarnya. Daftar dengan akun pembayar.",
  CURRENCY_ACCEPTED: "Mata uang pilihan adalah salah satu mata uang pembayaran kepada {seller}: {currencies}.",
  CHOOSE_CURRENCY: "Pilih {currencies} sebagai mata uang pilihan di Pengaturan.",
  BALANCE_UNUSED:
    "Anda tidak dapat mengubah {what, select, SELLER {penjual tercatat} CURRENCY {mata uang pilihan} other {metode pembayaran default}} selama {amount} <balance>dana Advance Pay</balance> belum terpakai. Perubahan dapat dilakukan setelah faktur menghabiskannya.",
  BALANCES_UNUSED:
    "Anda tidak dapat mengubah {what, select, SELLER {penjual tercatat} CURRENCY {mata uang pilihan} other {metode pembayaran default}} selama {amounts} <balance>dana Advance Pay</balance> belum terpakai. Perubahan dapat dilakukan setelah faktur menghabiskannya.",
  UNUSED: "{amount} ({seller})",
};
