import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "Notifikasi",
  description: "Apa yang terjadi tanpa Anda dalam 30 hari terakhir, dan apa yang menunggu Anda.",
  help: {
    title: "Notifikasi",
    text: [
      "Pembayaran otomatis, pendanaan yang tiba, gagal, atau dikembalikan, penagihan yang ditolak, dan apa yang lewat jatuh tempo atau terlambat ditampilkan di sini, berdasarkan buku besar itu sendiri.",
      "Angka di bilah atas menghitung apa yang baru sejak Anda terakhir membuka halaman ini di komputer ini.",
      "Pembayaran yang telah dibukukan tidak pernah ditarik kembali oleh konsol. Jika bank menarik kembali uang, entri balik dicatat di buku besar di samping entri yang pertama.",
    ],
  },
  loading: "Memuat notifikasi",
  last: "30 hari terakhir",
  show: "Notifikasi yang mana",
  shown: { all: "Semua", open: "Masih terbuka" },
  button: (unread: number) => (unread === 0 ? "Notifikasi" : `Notifikasi: ${String(unread)} baru`),
  isNew: "Baru",
  isOpen: "Terbuka",
  empty: "Tidak ada yang terjadi",
  emptyText: "Pembayaran otomatis dan apa yang dilakukan bank ditampilkan di sini.",
  noneOpen: "Tidak ada yang menunggu Anda",
  noneOpenText: "Semua yang terjadi sudah ditangani.",
  columns: { date: "Tanggal", what: "Apa yang terjadi", amount: "Jumlah", link: "Buka" },
  links: { payments: "Pembayaran hari itu", pastDue: "Faktur lewat jatuh tempo" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1 ? `${label} lewat jatuh tempo; ${amount} belum dibayar` : `${plural(count, { other: "# faktur" })} lewat jatuh tempo; ${amount} belum dibayar`,
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `Penagihan ${label} sebesar ${amount} ditolak`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `Jawaban bank atas penagihan ${label} sebesar ${amount} terlambat`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `Bank menarik kembali ${amount} dari ${label}`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `Pendebitan ${amount} untuk ${label} ditolak`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${amount} dari ${label} seharusnya sudah tiba`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${amount} dari ${label} telah tiba`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => plural(count, { other: `# pembayaran otomatis sebesar ${amount}` }),
  },
};
