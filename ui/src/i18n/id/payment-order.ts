import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "Perintah untuk bank Anda",
  title: (id: string) => `Perintah untuk bank Anda: ${id}`,
  intro: "Unggah file ini di bank Anda alih-alih mengisi formulirnya: jumlah, rekening penerima, dan referensi sudah ada di dalamnya.",
  format: "Format",
  formats: { PAIN_001: "Transfer bank (ISO 20022, pain.001)", NACHA: "Kredit ACH (Nacha)" },
  formatTexts: {
    PAIN_001: "Ke rekening mana pun, dalam mata uang penjual apa pun.",
    NACHA: "Dalam dolar AS ke rekening di AS; lebih lambat dan lebih murah.",
  },
  from: "Dibayar dari",
  noAccount: "Tidak ada rekening bank AS yang dapat membayar.",
  date: "Dilaksanakan pada",
  dateHint: "Kosong: hari berikutnya saat bank dapat melakukannya.",
  companyId: "ID perusahaan (Company ID)",
  companyIdHint: "ID yang dipakai bank Anda untuk mengenali perusahaan Anda: sepuluh huruf dan angka. Kosong: 1 dan nomor wajib pajak federal.",
  companyIdNeeded: "ID yang dipakai bank Anda untuk mengenali Anda: sepuluh huruf dan angka, sebagaimana ditetapkan bank. Rekening pribadi tidak memiliki nomor wajib pajak federal yang dapat menggantikannya.",
  companyIdMissing: "Masukkan ID perusahaan yang ditetapkan bank untuk Anda.",
  note: "File ini memuat nomor rekening tanpa enkripsi. Hapus begitu bank Anda menerimanya, dan unggah sekali saja: file dibayar setiap kali diunggah.",
  simulated: "Tanggal buku besar ini adalah simulasi: jangan berikan perintah ini kepada bank sungguhan.",
  download: "Unduh perintah",
  failed: "Tidak ada perintah yang dibuat",
  saved: (file: string) => `${file} disimpan ke Unduhan`,
  savedText: "Tidak ada yang dicatat sampai uangnya tiba.",
};
