import type { Texts } from "../catalogue";

/** Changing what an invoice will be charged to. */
export const changeMethod: Texts<"changeMethod"> = {
  title: (invoice: string) => `${invoice} numaralı faturanın çekileceği yöntem`,
  open: "Ödeme yöntemini değiştir",
  change: "Değiştir",
  standing: (method: string) => `Advance Pay, vade tarihinde ödeyebildiği kadarını öder. Kalan tutar varsayılan ödeme yönteminden çekilir: ${method}.`,
  marketplace: (method: string) => `Advance Pay, Marketplace ücretlerini ödeyemez. Tutar, vade tarihinde şu yöntemden çekilir: ${method}.`,
  refused: "Şu anda değiştirilemez",
  instead: "Bunun yerine bu fatura için şimdi başka bir ödeme yönteminden çekim yapabilirsiniz.",
  nothing: (invoice: string) => `${invoice} numaralı faturanın ödenmemiş tutarı kalmadı.`,
  method: "Çekimin yapılacağı yöntem",
  forAll: "Bu yöntem, Advance Pay ile ödenmeyen tüm faturalar için varsayılan ödeme yöntemi olur.",
  none: "Bu fatura için çekim yapılabilecek başka bir ödeme yöntemi yok.",
  choose: "Bir ödeme yöntemi seçin.",
  payNow: "Şimdi başka bir yöntemle öde",
  action: "Varsayılan yap",
  done: (invoice: string, method: string) => `${invoice} numaralı faturanın çekileceği yöntem: ${method}`,
};
