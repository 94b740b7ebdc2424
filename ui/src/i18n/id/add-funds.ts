import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "Tambahkan dana",
    text: [
      "Dengan transfer dana elektronik, Anda mengirim transfer dari bank Anda. Dokumen pendanaan memberi tahu bank apa yang harus ditulis di setiap kolom.",
      "Dengan rekening bank AS, pendebitan dicatat sebagai sedang diproses hingga rekening koran Anda menunjukkan bahwa pendebitan tersebut berhasil.",
      "Isian Anda tetap tersimpan ketika Anda meninggalkan halaman ini dan kembali lagi.",
    ],
  },
  title: "Tambahkan dana",
  description: "Dana membayar faktur mendatang secara otomatis pada saat jatuh tempo.",
  loading: "Memuat pilihan pendanaan",
  notRegistered: "Daftarkan diri ke Advance Pay terlebih dahulu",
  notRegisteredText: "Dana dapat ditambahkan setelah akun terdaftar.",
  goToRegister: "Buka Advance Pay",
  sections: { amount: "1. Jumlah", method: "2. Metode pembayaran", review: "3. Tinjauan" },
  change: "Ubah",
  changeLabel: (section: string) => `Ubah: ${section}`,
  continue: "Lanjutkan",
  cancel: "Batal",
  amount: {
    label: "Jumlah",
    hint: (smallest: string) => `Paling sedikit ${smallest}.`,
    currency: "Mata uang",
    dueSoon: (amount: string, days: number) => `${amount} sudah lewat jatuh tempo atau jatuh tempo dalam ${plural(days, { other: "# hari" })}.`,
    nothingDue: (days: number) => `Tidak ada yang jatuh tempo dalam ${plural(days, { other: "# hari" })}.`,
    missing: "Masukkan jumlah yang akan ditambahkan.",
    checking: "Memeriksa jumlah",
    suggestions: "Saran",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: segera jatuh tempo`,
      ALL_OPEN: (amount: string) => `${amount}: semua faktur terbuka`,
      LAST_FUNDING: (amount: string) => `${amount}: seperti terakhir kali`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `Tidak ada yang jatuh tempo sebelum uang dapat tiba: paling cepat ${day}, menurut hari kerja.`,
    coveredBefore: (amount: string, day: string) => `${amount} jatuh tempo sebelum uang dapat tiba (paling cepat ${day}); saldo mencukupinya.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `${amount} jatuh tempo sebelum uang dapat tiba (paling cepat ${day}). Saldo tidak mencukupi ${uncovered} di antaranya: bagian itu dibayar terlambat, atau ditagihkan ke metode pembayaran default.`,
    cover: "Cukupi pemakaian biasa Anda selama",
    usual: (perMonth: string, months: number) => plural(months, { other: `Advance Pay membayar rata-rata ${perMonth} per bulan selama # bulan penuh terakhir.` }),
    months: (count: number) => plural(count, { other: "# bulan" }),
    take: (amount: string) => `Gunakan ${amount}`,
    coveredMonths: (months: string) => `Saldo dan dana dalam perjalanan sudah mencukupi ${months}.`,
    unused: (unused: string, months: string) => `Setelah semua faktur terbuka dibayar, ${unused} tetap tidak terpakai: sekitar ${months} pemakaian biasa Anda.`,
    unusedUnknown: (unused: string) => `Setelah semua faktur terbuka dibayar, ${unused} tetap tidak terpakai, dan belum ada pemakaian biasa untuk mengetahui berapa lama dana itu akan bertahan.`,
    moreThanUsed: "Jumlah ini lebih besar daripada yang diketahui terpakai oleh biaya yang memenuhi syarat",
    final: "Dana tidak dapat ditarik, dikembalikan, ditransfer, atau dikonversi. Selama dana belum terpakai, penjual, mata uang, dan metode pembayaran default tidak dapat diubah.",
  },
  method: {
    label: "Bagaimana Anda akan membayar?",
    eft: "Transfer dana elektronik",
    eftText: (from: string, to: string) =>
      `Anda mengirim transfer dari bank Anda dengan dokumen pendanaan. Transfer biasanya tiba dalam 1–2 hari kerja: ${from} hingga ${to}. Setelah batas waktu transfer bank Anda, hitung mulai hari kerja berikutnya.`,
    bankText: (from: string, to: string) =>
      `Pendebitan rekening Anda dicatat. Prosesnya memakan waktu 3–5 hari kerja, ${from} hingga ${to}, dan dapat dikembalikan oleh bank.`,
    unavailable: (reason: string) => `Tidak tersedia: ${reason}`,
    add: "Tambahkan rekening bank",
    missing: "Pilih cara membayar.",
    by: (date: string) => `diperkirakan paling lambat ${date}`,
    tooLarge: (amount: string) => `Metode ini membawa paling banyak ${amount}. Pilih metode lain, atau jumlah yang lebih kecil.`,
    adding: "Tambahkan rekening bank AS",
    keptText: "Jumlah Anda tetap tersimpan.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `Anda menambahkan ${amount} ke saldo Advance Pay Anda pada ${seller}, melalui ${method}.`,
    eftSentence: (date: string) => `Anda sendiri yang mengirim transfer. Dana dapat digunakan setelah penerimaannya dicatat, diperkirakan paling lambat ${date}.`,
    bankSentence: (from: string, to: string) => `Pendebitan dicatat sebagai sedang diproses. Dana dapat digunakan setelah pendebitan berhasil, diperkirakan ${from} hingga ${to}.`,
    pays: (seller: string, currency: string) =>
      `Dana membayar faktur yang memenuhi syarat dari ${seller} dalam ${currency} pada tanggal jatuh temponya masing-masing. Faktur Marketplace dibayar dengan metode pembayaran default.`,
    final: "Dana tidak dapat ditarik, dikembalikan, ditransfer, atau dikonversi.",
    bankTitle: "Rekening bank penerima",
    correct: "Apakah detail ini benar?",
    correctText: "Bandingkan dengan detail yang diberikan penjual kepada Anda. Jika berbeda, konfirmasikan dengan menelepon nomor yang sudah Anda kenal.",
    edit: "Perbaiki detail",
    bankMissing: "Ke mana transfer harus dikirim?",
    bankMissingText: "Dokumen pendanaan memerlukan detail bank penjual. Masukkan sekali saja, sebagaimana diberikan penjual kepada Anda.",
    action: "Tambahkan dana",
    needsBank: "Masukkan detail bank penjual terlebih dahulu.",
    unprintable: "Dokumennya belum dapat dibuat",
    unprintableText: "Anda tetap dapat menambahkan dana. Dokumen dapat dibuat setelah ini diubah.",
    openAccount: "Buka pengaturan akun",
    failed: "Tidak ada pendanaan yang dibuat",
  },
  bank: {
    beneficiaryName: "Nama penerima",
    beneficiaryAddress: "Alamat penerima",
    bankName: "Nama bank",
    bankAddress: "Alamat bank",
    accountNumber: "Nomor rekening",
    iban: "IBAN",
    routingNumber: "Nomor routing (ABA)",
    bic: "BIC (kode SWIFT)",
    remittanceEmail: "Pemberitahuan pembayaran ke",
    confirmedAt: (date: string) => `Dimasukkan atau dikonfirmasi pada ${date}`,
  },
  summary: {
    title: "Ringkasan",
    seller: "Penjual",
    now: "Saldo sekarang",
    waiting: "Dalam perjalanan",
    after: "Saldo sesudahnya",
    covers: "Mencukupi faktur hingga",
    coversAll: "Semua faktur terbuka",
    coversAllUntil: (date: string) => `${date}, semua faktur terbuka`,
    coversNone: "Tidak ada faktur terbuka secara penuh",
    afterUnknown: "Masukkan jumlah",
  },
  done: {
    eftTitle: (id: string) => `Pendanaan ${id} sudah siap: sekarang kirim transfernya`,
    bankTitle: (id: string) => `Pendanaan ${id} sedang berjalan`,
    steps: "Yang harus dilakukan sekarang",
    eftSteps: (amount: string, by: string) => [
      "Unduh dokumen pendanaan, atau salin kolom di bawah ini.",
      `Kirim transfer tepat sebesar ${amount} dari bank Anda, dengan referensi di kolom untuk penerima (berita transfer). Transfer diperkirakan tiba paling lambat ${by}.`,
      "Setelah transfer tiba, buka pendanaan dan pilih “Catat penerimaan”. Faktur yang jatuh tempo kemudian langsung dibayar.",
    ],
    reference: "Referensi",
    referenceText: "Cantumkan persis seperti ini; tanpa referensi, pembayaran tidak dapat dicocokkan.",
    form: "Untuk formulir bank Anda",
    amount: "Jumlah",
    download: "Unduh dokumen pendanaan",
    email: "Teks email",
    emailText: "Untuk siapa pun yang mengirim transfer.",
    copyEmail: "Salin teks email",
    view: "Lihat pendanaan",
    another: "Tambahkan dana lagi",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `Pendebitan ${amount} dari ${method} dicatat sebagai sedang diproses.`,
      `Hasilnya diperkirakan ${from} hingga ${to}. Ketika rekening koran Anda menunjukkannya, pilih “Tandai berhasil” di halaman pendanaan.`,
      "Dana kemudian masuk ke saldo, dan faktur yang jatuh tempo langsung dibayar. Bank masih dapat mengembalikan pendebitan setelahnya.",
    ],
    bankNote: "Apa yang terjadi, dan kapan",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `Subjek: Mohon kirim transfer sebesar ${parts.amount}, referensi ${parts.reference}

Yth. Bapak/Ibu,

mohon kirim transfer untuk pembayaran di muka kami kepada ${parts.seller} (akun ${parts.account}, pendanaan ${parts.id}).

${parts.fields}

Referensi harus dicantumkan persis seperti di atas; tanpa referensi, pembayaran tidak dapat dicocokkan.
Transfer harus tiba paling lambat ${parts.by}.

Terima kasih`,
};
