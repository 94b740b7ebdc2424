import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `Ke mana ${invoice} akan ditagihkan`,
  open: "Ubah metode pembayaran",
  change: "Ubah",
  standing: (method: string) => `Advance Pay membayar sebanyak yang dapat dibayarnya pada tanggal jatuh tempo. Sisanya ditagihkan ke ${method}, metode pembayaran default.`,
  marketplace: (method: string) => `Advance Pay tidak boleh membayar biaya Marketplace. Pada tanggal jatuh tempo, biaya itu ditagihkan ke ${method}.`,
  refused: "Tidak dapat diubah sekarang",
  instead: "Sebagai gantinya, Anda dapat menagih metode pembayaran lain untuk faktur ini sekarang.",
  nothing: (invoice: string) => `Tidak ada lagi dari ${invoice} yang belum dibayar.`,
  method: "Tagihkan ke metode ini saja",
  forAll: "Metode ini menjadi metode pembayaran default, untuk setiap faktur yang tidak dibayar Advance Pay.",
  none: "Tidak ada metode pembayaran lain yang dapat ditagih untuk faktur ini.",
  choose: "Pilih metode pembayaran.",
  payNow: "Bayar sekarang dengan metode lain",
  action: "Jadikan default",
  done: (invoice: string, method: string) => `${invoice} akan ditagihkan ke ${method}`,
};
