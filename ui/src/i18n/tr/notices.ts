import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** What happened while the owner was away. */
export const notices: Texts<"notices"> = {
  title: "Bildirimler",
  description: "Son 30 günde siz yokken olanlar ve sizi bekleyenler.",
  help: {
    title: "Bildirimler",
    text: [
      "Otomatik ödemeler; parası gelen, başarısız olan veya iade edilen yatırma işlemleri; reddedilen çekimler ve vadesi geçenler veya gecikenler, doğrudan defterden alınarak burada gösterilir.",
      "Üst çubuktaki sayı, bu sayfayı bu bilgisayarda son açışınızdan bu yana yeni olanları sayar.",
      "Kaydedilmiş ödemeler konsol tarafından hiçbir zaman geri alınmaz. Bir banka parayı geri aldığında defterde ilk kaydın yanında bir ters kayıt bulunur.",
    ],
  },
  loading: "Bildirimler yükleniyor",
  last: "Son 30 gün",
  show: "Hangi bildirimler",
  shown: { all: "Tümü", open: "Hâlâ açık" },
  button: (unread: number) => (unread === 0 ? "Bildirimler" : `Bildirimler: ${String(unread)} yeni`),
  isNew: "Yeni",
  isOpen: "Açık",
  empty: "Hiçbir şey olmadı",
  emptyText: "Otomatik ödemeler ve bankaların yaptıkları burada görünür.",
  noneOpen: "Sizi bekleyen bir şey yok",
  noneOpenText: "Olan her şey sonuçlandırıldı.",
  columns: { date: "Tarih", what: "Ne oldu", amount: "Tutar", link: "Git" },
  links: { payments: "Günün ödemeleri", pastDue: "Vadesi geçmiş faturalar" },
  kinds: {
    PAST_DUE: (count: number, amount: string, label: string) =>
      count === 1
        ? `${label} numaralı faturanın vadesi geçti; ödenmemiş tutarı ${amount}`
        : plural(count, { one: `# faturanın vadesi geçti; ödenmemiş toplam ${amount}`, other: `# faturanın vadesi geçti; ödenmemiş toplam ${amount}` }),
    CHARGE_REFUSED: (_count: number, amount: string, label: string) => `${amount} tutarındaki ${label} numaralı çekim reddedildi`,
    CHARGE_OVERDUE: (_count: number, amount: string, label: string) => `${amount} tutarındaki ${label} numaralı çekim için bankanın yanıtı gecikti`,
    FUNDING_RETURNED: (_count: number, amount: string, label: string) => `Banka, ${label} numaralı yatırma işleminden ${amount} geri aldı`,
    FUNDING_FAILED: (_count: number, amount: string, label: string) => `${label} numaralı yatırma işlemi için ${amount} tutarındaki borçlandırma reddedildi`,
    FUNDING_OVERDUE: (_count: number, amount: string, label: string) => `${label} numaralı yatırma işleminden ${amount} şimdiye kadar gelmiş olmalıydı`,
    FUNDING_ARRIVED: (_count: number, amount: string, label: string) => `${label} numaralı yatırma işleminden ${amount} geldi`,
    AUTOMATIC_PAYMENTS: (count: number, amount: string) => plural(count, { one: `${amount} tutarında # otomatik ödeme`, other: `Toplam ${amount} tutarında # otomatik ödeme` }),
  },
};
