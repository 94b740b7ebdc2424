import type { Texts } from "../catalogue";

/** Charging a payment method for an invoice, by hand. */
export const completePayment: Texts<"completePayment"> = {
  title: (invoice: string) => `${invoice} numaralı faturanın ödemesini tamamla`,
  again: (invoice: string) => `${invoice} numaralı faturanın ödemesini yeniden dene`,
  outstanding: (amount: string, invoice: string) => `${invoice} numaralı faturanın ödenmemiş tutarı: ${amount}.`,
  nothing: (invoice: string) => `${invoice} numaralı faturanın ödenmemiş tutarı kalmadı.`,
  what: "Çekim, işleniyor olarak kaydedilir. Banka yanıt verdiğinde çekimi başarılı veya başarısız olarak işaretleyin.",
  method: "Ödeme yöntemi",
  methodHint: "Tutar bu yöntemden çekilir; havaleyi kendiniz gönderirsiniz.",
  choose: "Bir ödeme yöntemi seçin",
  missing: "Çekimin yapılacağı ödeme yöntemini seçin.",
  none: "Bu fatura için çekim yapılabilecek bir ödeme yöntemi yok.",
  isDefault: "Varsayılan",
  wire: "Havaleyi kendiniz gönderirsiniz; havale yönteminden çekim yapılamaz.",
  bankElsewhere: "ABD banka hesabı, yalnızca AWS Inc. şirketine ve ABD doları cinsinden ödeme yapar.",
  part: "Ödenmemiş tutarın tamamı veya bir kısmı.",
  wholeSubscription: "Abonelikler kısmen değil, yalnızca tam olarak ödenir.",
  wholeMarketplace: "Marketplace faturaları kısmen değil, yalnızca tam olarak ödenir.",
  wholeBank: "Bir faturanın bir kısmı yalnızca kartla ödenebilir, banka hesabıyla ödenemez.",
  wholeChoose: "Bir kısmını ödemek için bir kart seçin.",
  action: "Ödemeyi tamamla",
  done: (amount: string, method: string) => `${amount} tutarında çekim yapılıyor, ödeme yöntemi: ${method}`,
  already: (payment: string) => `Bu, daha önce ${payment} numarasıyla kaydedilmişti; hiçbir şey değişmedi`,
};
