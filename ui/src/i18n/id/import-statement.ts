import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { other: "# baris" });
const matches = (count: number): string => plural(count, { other: "# kecocokan" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "Impor rekening koran",
    text: [
      "Unduh rekening koran dari bank Anda, dalam camt.053 (XML) bila tersedia, jika tidak dalam CSV. File tetap di komputer ini.",
      "Dari nomor rekening hanya empat karakter terakhir yang disimpan. Mengimpor baris yang sama lagi tidak mengubah apa pun.",
      "Setelah impor, baris yang mungkin mewakili pendanaan menunggu keputusan Anda. Dengan “Langsung konfirmasi yang cocok persis”, yang tidak meragukan langsung dicatat.",
      "Jika file CSV menamai kolomnya secara lain, cocokkan sekali: selanjutnya file dengan baris pertama yang sama dibaca seperti itu.",
    ],
  },
  description: "Memasukkan mutasi rekening koran. Tidak ada yang ditulis sebelum Anda melihat apa yang akan terjadi.",
  drop: "Letakkan rekening koran di sini",
  dropText: "camt.053 (XML) atau OFX seperti yang disediakan bank, atau CSV dengan baris judul.",
  formatHelp: "Seperti apa file CSV seharusnya",
  formatText:
    "Baris pertama menamai kolom. Ini diperlukan: booked_on, amount, currency. Ini diambil bila ada: value_on, description, counterparty, reference, bank_reference, account. Uang keluar bertanda minus; sebagai ganti amount boleh ada debit dan credit.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Rekening",
  period: "Dibukukan",
  newCredits: "Uang masuk, baris baru",
  newDebits: "Uang keluar, baris baru",
  refusedNote: "Baris yang ditolak tidak diambil.",
  applyExact: "Langsung konfirmasi yang cocok persis",
  applyExactText: "Baris yang menyebut referensi pendanaan dan memindahkan tepat jumlah yang ditunggu langsung dicatat, dan yang jatuh tempo dibayar. Yang cocok persis dari impor sebelumnya juga dikonfirmasi.",
  noneNew: "Tidak ada baris baru, jadi tidak ada yang diimpor.",
  action: (count: number) => `Impor ${lines(count)}`,
  running: "Mengimpor baris dan membandingkannya dengan pendanaan",
  result: {
    added: (count: number) => `${lines(count)} ditambahkan`,
    confirmed: "Kecocokan dikonfirmasi",
    waiting: "Menunggu keputusan Anda",
    confirmedTitle: "Langsung dikonfirmasi",
    confirmedNone: "Tidak ada kecocokan yang dikonfirmasi, jadi tidak ada yang dicatat untuk pendanaan.",
    recorded: "Dicatat",
    effects: { RECEIPT: "Transfer diterima", SUCCESS: "Pendebitan berhasil", RETURN: "Uang ditarik kembali" },
    toDecide: (count: number) => `Putuskan ${matches(count)}`,
    toLines: "Lihat baris rekening koran",
    tied: "Satu baris dari impor ini adalah bukti langkah pendanaan.",
    undoText: (count: number) => `${lines(count)} tidak akan dihitung lagi dan tetap tersimpan sebagai ditarik; yang disarankan untuknya ditolak. File yang sama dapat diimpor lagi.`,
    undone: (count: number) => `${lines(count)} ditarik.`,
  },
};
