import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `Selesaikan pembayaran ${invoice}`,
  again: (invoice: string) => `Coba lagi pembayaran ${invoice}`,
  outstanding: (amount: string, invoice: string) => `${amount} dari ${invoice} belum dibayar.`,
  nothing: (invoice: string) => `Tidak ada lagi dari ${invoice} yang belum dibayar.`,
  what: "Penagihan dicatat sebagai sedang diproses. Tandai berhasil atau gagal setelah bank menjawab.",
  method: "Metode pembayaran",
  methodHint: "Metode ini ditagih; transfer bank Anda kirim sendiri.",
  choose: "Pilih metode pembayaran",
  missing: "Pilih metode pembayaran yang akan ditagih.",
  none: "Tidak ada metode pembayaran yang dapat ditagih untuk faktur ini.",
  isDefault: "Default",
  wire: "Anda sendiri yang mengirim transfer; metode ini tidak dapat ditagih.",
  bankElsewhere: "Rekening bank AS hanya membayar AWS Inc. dalam dolar AS.",
  part: "Seluruh jumlah yang belum dibayar, atau sebagian darinya.",
  wholeSubscription: "Langganan dibayar seluruhnya, tidak pernah sebagian.",
  wholeMarketplace: "Faktur Marketplace dibayar seluruhnya, tidak pernah sebagian.",
  wholeBank: "Hanya kartu yang dapat membayar sebagian faktur, bukan rekening bank.",
  wholeChoose: "Pilih kartu untuk membayar sebagian.",
  action: "Selesaikan pembayaran",
  done: (amount: string, method: string) => `${amount} ditagihkan ke ${method}`,
  already: (payment: string) => `Ini sudah dicatat sebagai ${payment} sebelumnya; tidak ada yang berubah`,
};
