import type { Texts } from "../catalogue";
import { plural } from "./plural";

const links = (count: number) => plural(count, { other: "# mata rantai" });

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "Verifikasi buku besar",
  description: "Membaca setiap baris lagi dan memeriksa setiap aturan yang harus dipatuhi buku besar. Tidak ada yang diubah.",
  run: "Verifikasi buku besar",
  again: "Verifikasi lagi",
  running: "Membaca setiap baris dan memeriksa setiap mata rantai. Pada buku besar dari bertahun-tahun, hal ini memerlukan waktu. Meninggalkan tab ini akan membatalkannya.",
  runningLabel: "Memverifikasi buku besar",
  canceled: "Verifikasi dibatalkan",
  canceledText: "Tidak ada yang diubah, dan tidak ada yang diketahui tentang buku besar selain yang sudah diketahui sebelumnya.",
  failedToRun: "Buku besar tidak dapat diverifikasi",
  passed: "Setiap aturan terpenuhi",
  failed: "Ada aturan yang dilanggar",
  read: (transactions: number, entries: number) =>
    `${plural(transactions, { other: "# transaksi" })} dengan ${plural(entries, { other: "# entri" })} telah dibaca.`,
  sealed: (fields: number | null) =>
    fields === null
      ? "Kolom terenkripsi, seperti nomor rekening dan dokumen, tidak dibuka, karena kunci buku besar tidak tersedia."
      : `${plural(fields, { other: "# kolom terenkripsi" })} telah dibuka.`,
  table: "Aturan dan apakah terpenuhi",
  number: "No.",
  rule: "Aturan",
  result: "Hasil",
  holds: "Terpenuhi",
  broken: "Dilanggar",
  places: (count: number, more: boolean) =>
    more ? `Dilanggar di ${plural(count, { other: "# tempat" })} atau lebih` : `Dilanggar di ${plural(count, { other: "# tempat" })}`,
  nothing: "Belum diverifikasi sejak halaman ini dibuka",
  nothingText: "Verifikasi buku besar pada akhir bulan, sebelum Anda mengandalkan totalnya, dan setelah pemulihan.",
  head: {
    title: "Kepala buku besar",
    description: "Satu hash atas setiap transaksi dan setiap entri log audit, masing-masing mencakup yang sebelumnya. Catat di tempat lain, misalnya di laporan tercetak atau dalam email kepada auditor Anda: kelak hash ini membuktikan bahwa tidak ada yang diubah hingga sekarang.",
    hash: "Hash kepala (SHA-256)",
    copyName: "hash kepala",
    links: "Mata rantai dalam rantai",
    noted: "Kepala yang dicatat sebelumnya",
    notedHint: "Opsional. 64 digit dan huruf dari a hingga f, seperti yang ditampilkan halaman ini; spasi tidak menjadi masalah. Verifikasi buku besar kemudian juga mencarinya.",
    bad: (count: number) => `Kepala terdiri dari 64 digit dan huruf dari a hingga f; ini memiliki ${String(count)}.`,
    badLetters: "Kepala hanya terdiri dari digit dan huruf dari a hingga f.",
    found: "Kepala yang dicatat ada dalam rantai",
    foundText: (link: number, all: number) =>
      link === all
        ? `Ini adalah yang terakhir dari ${links(all)}: tidak ada yang dicatat sejak Anda mencatatnya, dan tidak ada yang diubah hingga titik itu.`
        : `Ini adalah mata rantai ${link} dari ${all}: tidak ada yang diubah hingga titik itu sejak Anda mencatatnya, dan ${links(all - link)} menyusul setelahnya.`,
    foundButBroken: (link: number, all: number) => `Ini adalah mata rantai ${String(link)} dari ${String(all)}, tetapi ada aturan yang dilanggar: lihat di bawah apakah rantai itu sendiri utuh.`,
    missing: "Kepala yang dicatat tidak ada dalam rantai",
    missingText: "Pertama, bandingkan apa yang Anda ketik dengan catatan Anda. Jika benar, sesuatu yang dicatat hingga saat itu telah diubah, atau ini adalah buku besar lain.",
  },
  todo: {
    title: "Yang harus dilakukan",
    steps: [
      "Jangan mencatat apa pun lagi di buku besar ini, dan jangan mengandalkan totalnya.",
      "Salin daftar yang dilanggar, dan simpan bersama file.",
      "Pulihkan cadangan terbaru dari sebelumnya: cadangan itu diperiksa sebelum menggantikan buku besar ini, dan buku besar ini disimpan di sampingnya.",
    ],
    copy: "daftar yang dilanggar",
    copyText: "Salin daftar",
    restore: "Buka Pengaturan, Cadangan",
    log: "Lihat di log audit siapa mengubah apa",
  },
};
