import type { Texts } from "../catalogue";

/** The page of one payment. */
export const payment: Texts<"payment"> = {
  help: {
    title: "Ödeme",
    text: [
      "Bir ödeme, tek bir kaynaktan tek bir faturaya para aktarır: Advance Pay bakiyesinden, bir alacak dekontundan, mahsup edilmemiş tahsilattan veya bir ödeme yönteminden.",
      "Bir ödeme yönteminden yapılan çekim, siz bankanın yanıtını bildirene kadar işleniyor durumundadır. Kanıt olmadan bankada bir şeyin gerçekleştiği varsayılmaz.",
      "Bir ödeme hiçbir zaman değiştirilmez veya silinmez. Çekim reddedilirse tutar ödenmemiş kalır ve çekim yeniden denenebilir.",
    ],
  },
  title: (id: string) => `Ödeme ${id}`,
  loading: "Ödeme yükleniyor",
  invoices: {
    title: "Ödenen faturalar",
    invoice: "Fatura numarası",
    due: "Vade tarihi",
    total: "Toplam tutar",
    before: "Önceki ödenecek tutar",
    paid: "Ödenen",
    after: "Sonraki ödenecek tutar",
    status: "Şimdiki durum",
  },
  details: {
    title: "Ayrıntılar",
    id: "Ödeme numarası",
    amount: "Tutar",
    source: "Ödeme kaynağı",
    left: {
      ADVANCE_PAY: "Sonraki Advance Pay bakiyesi",
      CREDIT_MEMO: "Alacak dekontundan kalan",
      UNAPPLIED_CASH: "Mahsup edilmemiş tahsilattan kalan",
      PAYMENT_METHOD: "Kalan",
    },
    date: "Tarih",
    seller: "Satıcı",
    expectedBy: "Banka yanıtının beklendiği son tarih",
    answeredOn: "Bankanın yanıt tarihi",
    returnCode: "İade kodu",
  },
  evidence: {
    title: "Nasıl biliniyor",
    awaited: "Banka henüz yanıt vermedi. Yanıt verdiğinde çekimi başarılı veya başarısız olarak işaretleyin ve bunu nereden bildiğinizi belirtin.",
    ledgerAlone: "Bu ödemeyi defter, elinde bulunan paradan yaptı; hiçbir bankanın bir şey yapması gerekmedi.",
    recordedBy: "Kaydeden",
    words: "Kendi sözleriyle",
    noWords: "Bir şey belirtilmedi",
  },
};
