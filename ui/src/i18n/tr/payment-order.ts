import type { Texts } from "../catalogue";

/** The order with which the owner's own bank sends what a funding awaits. */
export const paymentOrder: Texts<"paymentOrder"> = {
  action: "Bankanız için talimat",
  title: (id: string) => `Bankanız için talimat: ${id}`,
  intro: "Bankanızın formunu doldurmak yerine bu dosyayı bankanıza yükleyin: tutar, alıcı hesap ve referans dosyanın içindedir.",
  format: "Biçim",
  formats: { PAIN_001: "Havale (ISO 20022, pain.001)", NACHA: "ACH alacak kaydı (Nacha)" },
  formatTexts: {
    PAIN_001: "Her hesaba, satıcının her para biriminde.",
    NACHA: "ABD’deki bir hesaba ABD doları olarak; daha yavaş ve daha ucuz.",
  },
  from: "Ödeyen hesap",
  noAccount: "Ödeme yapabilecek bir ABD banka hesabı yok.",
  date: "Gerçekleştirme tarihi",
  dateHint: "Boş: bankaların gönderebileceği bir sonraki gün.",
  companyId: "Şirket kimliği (Company ID)",
  companyIdHint: "Bankanızın şirketinizi tanıdığı kimlik: on harf ve rakam. Boş: 1 ve federal vergi numarası.",
  companyIdNeeded: "Bankanızın sizi tanıdığı kimlik: bankanın verdiği on harf ve rakam. Bireysel bir hesabın onun yerine geçebilecek federal vergi numarası yoktur.",
  companyIdMissing: "Bankanızın size verdiği şirket kimliğini girin.",
  note: "Dosya hesap numaralarını açık olarak içerir. Bankanız aldıktan sonra dosyayı silin ve yalnızca bir kez yükleyin: her yüklemede ödenir.",
  simulated: "Bu defterin tarihi simüle edilmiştir: talimatı hiçbir gerçek bankaya vermeyin.",
  download: "Talimatı indir",
  failed: "Talimat oluşturulmadı",
  saved: (file: string) => `İndirilenler klasörüne kaydedildi: ${file}`,
  savedText: "Para gelene kadar hiçbir şey kaydedilmez.",
};
