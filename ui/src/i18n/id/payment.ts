import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "Pembayaran",
    text: [
      "Pembayaran memindahkan uang dari satu sumber ke satu faktur: dari saldo Advance Pay, memo kredit, kas belum dialokasikan, atau metode pembayaran.",
      "Apa yang ditagihkan ke metode pembayaran berstatus sedang diproses hingga Anda menyatakan apa jawaban bank. Tidak ada yang dianggap terjadi di bank tanpa bukti.",
      "Pembayaran tidak pernah diubah atau dihapus. Penagihan yang ditolak membuat jumlahnya tetap belum dibayar, dan dapat dicoba lagi.",
    ],
  },
  title: (id: string) => `Pembayaran ${id}`,
  loading: "Memuat pembayaran",
  invoices: {
    title: "Faktur yang dibayar",
    invoice: "ID faktur",
    due: "Tanggal jatuh tempo",
    total: "Jumlah total",
    before: "Sisa tagihan sebelumnya",
    paid: "Dibayar",
    after: "Sisa tagihan sesudahnya",
    status: "Status sekarang",
  },
  details: {
    title: "Detail",
    id: "ID pembayaran",
    amount: "Jumlah",
    source: "Dibayar dengan",
    left: {
      ADVANCE_PAY: "Saldo Advance Pay sesudahnya",
      CREDIT_MEMO: "Sisa memo kredit",
      UNAPPLIED_CASH: "Sisa kas belum dialokasikan",
      PAYMENT_METHOD: "Sisa",
    },
    date: "Tanggal",
    seller: "Penjual",
    expectedBy: "Jawaban bank diperkirakan paling lambat",
    answeredOn: "Bank menjawab pada",
    returnCode: "Kode pengembalian",
  },
  evidence: {
    title: "Bagaimana hal ini diketahui",
    awaited: "Bank belum menjawab. Setelah bank menjawab, tandai penagihan berhasil atau gagal dan nyatakan bagaimana Anda mengetahuinya.",
    ledgerAlone: "Buku besar melakukan pembayaran ini dari dana yang dimilikinya; tidak ada bank yang harus melakukan apa pun.",
    recordedBy: "Dicatat oleh",
    words: "Menurut pernyataannya",
    noWords: "Tidak ada pernyataan",
  },
};
