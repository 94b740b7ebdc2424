import type { Texts } from "../catalogue";
import { plural } from "./plural";

const days = (count: number) => plural(count, { one: "# gün", other: "# gün" });

/** The Add funds page. */
export const addFunds: Texts<"addFunds"> = {
  help: {
    title: "Para yatır",
    text: [
      "Elektronik fon transferinde bankanızdan bir havale gönderirsiniz. Yatırma belgesi, bankanıza hangi alana ne yazılacağını bildirir.",
      "ABD banka hesabı kullanıldığında hesabın borçlandırılması, gerçekleştiği banka ekstrenizde görünene kadar işleniyor olarak kaydedilir.",
      "Bu sayfadan ayrılıp geri döndüğünüzde yazdıklarınız korunur.",
    ],
  },
  title: "Para yatır",
  description: "Yatırılan para, gelecekteki faturaları vadesi geldiğinde otomatik olarak öder.",
  loading: "Para yatırma seçenekleri yükleniyor",
  notRegistered: "Önce Advance Pay kaydını yapın",
  notRegisteredText: "Hesap kaydedildikten sonra para yatırılabilir.",
  goToRegister: "Advance Pay sayfasına git",
  sections: { amount: "1. Tutar", method: "2. Ödeme yöntemi", review: "3. İnceleme" },
  change: "Değiştir",
  changeLabel: (section: string) => `Değiştir: ${section}`,
  continue: "Devam et",
  cancel: "İptal",
  amount: {
    label: "Tutar",
    hint: (smallest: string) => `En az ${smallest}.`,
    currency: "Para birimi",
    dueSoon: (amount: string, count: number) => `Vadesi geçmiş veya ${days(count)} içinde vadesi gelecek tutar: ${amount}.`,
    nothingDue: (count: number) => `${days(count)} içinde vadesi gelecek tutar yok.`,
    missing: "Yatırılacak tutarı girin.",
    checking: "Tutar denetleniyor",
    suggestions: "Öneriler",
    suggest: {
      DUE_SOON: (amount: string) => `${amount}: vadesi yaklaşanlar`,
      ALL_OPEN: (amount: string) => `${amount}: tüm açık faturalar`,
      LAST_FUNDING: (amount: string) => `${amount}: geçen seferki gibi`,
    },
  },
  advice: {
    nothingBefore: (day: string) => `Para ulaşmadan önce vadesi gelen bir tutar yok; iş günlerine göre para en erken ${day} tarihinde ulaşabilir.`,
    coveredBefore: (amount: string, day: string) => `Para ulaşmadan önce (en erken ${day}) ${amount} tutarında ödemenin vadesi geliyor; bakiye bunu karşılıyor.`,
    uncoveredBefore: (amount: string, day: string, uncovered: string) =>
      `Para ulaşmadan önce (en erken ${day}) ${amount} tutarında ödemenin vadesi geliyor. Bakiye bunun ${uncovered} tutarındaki kısmını karşılamıyor: Bu kısım geç ödenir veya varsayılan ödeme yönteminden çekilir.`,
    cover: "Olağan kullanımınızın karşılanacağı süre",
    usual: (perMonth: string, months: number) => `Advance Pay, son ${plural(months, { one: "# tam ayda", other: "# tam ayda" })} aylık ortalama ${perMonth} ödedi.`,
    months: (count: number) => plural(count, { one: "# ay", other: "# ay" }),
    take: (amount: string) => `Bu tutarı kullan: ${amount}`,
    coveredMonths: (months: string) => `Bakiye ile yoldaki para şu süreyi zaten karşılıyor: ${months}.`,
    unused: (unused: string, months: string) => `Tüm açık faturalar ödendikten sonra ${unused} kullanılmadan kalır; bunun olağan kullanımınızda yeteceği süre yaklaşık ${months}.`,
    unusedUnknown: (unused: string) => `Tüm açık faturalar ödendikten sonra ${unused} kullanılmadan kalır; bunun ne kadar süre yeteceğini gösterecek olağan bir kullanım henüz yok.`,
    moreThanUsed: "Bu tutar, uygun ücretlerde kullanılacağı bilinenden fazla",
    final: "Yatırılan para çekilemez, geri ödenemez, aktarılamaz veya başka para birimine çevrilemez; kullanılmamış para oldukça satıcı, para birimi ve varsayılan ödeme yöntemi değiştirilemez.",
  },
  method: {
    label: "Nasıl ödeyeceksiniz?",
    eft: "Elektronik fon transferi",
    eftText: (from: string, to: string) =>
      `Yatırma belgesiyle bankanızdan bir havale gönderirsiniz. Havale genellikle 1–2 iş gününde ulaşır: ${from} ile ${to} arasında. Bankanızın havaleler için son işlem saati geçtiyse bir sonraki iş gününden başlayarak sayın.`,
    bankText: (from: string, to: string) => `Hesabınızın borçlandırılması kaydedilir. Bu, ${from} ile ${to} arasında olmak üzere 3–5 iş günü sürer ve banka tarafından iade edilebilir.`,
    unavailable: (reason: string) => `Kullanılamıyor: ${reason}`,
    add: "Banka hesabı ekle",
    missing: "Nasıl ödeyeceğinizi seçin.",
    by: (date: string) => `en geç ${date} tarihinde bekleniyor`,
    tooLarge: (amount: string) => `Bu yöntemle en fazla ${amount} yatırılabilir. Başka bir yöntem veya daha küçük bir tutar seçin.`,
    adding: "ABD banka hesabı ekle",
    keptText: "Girdiğiniz tutar korunur.",
  },
  review: {
    sentence: (amount: string, method: string, seller: string) => `${seller} için tutulan Advance Pay bakiyenize ${amount} yatırıyorsunuz. Ödeme yöntemi: ${method}.`,
    eftSentence: (date: string) => `Havaleyi kendiniz gönderirsiniz. Para, geldiği kaydedildikten sonra kullanılabilir; en geç ${date} tarihinde bekleniyor.`,
    bankSentence: (from: string, to: string) => `Borçlandırma, işleniyor olarak kaydedilir. Para, borçlandırma gerçekleştikten sonra kullanılabilir; ${from} ile ${to} arasında bekleniyor.`,
    pays: (seller: string, currency: string) =>
      `Yatırılan para, ${seller} tarafından ${currency} para biriminde düzenlenen uygun faturaları vade tarihlerinde öder. Marketplace faturaları varsayılan ödeme yöntemiyle ödenir.`,
    final: "Yatırılan para çekilemez, geri ödenemez, aktarılamaz veya başka para birimine çevrilemez.",
    bankTitle: "Alıcı banka hesabı",
    correct: "Bu bilgiler doğru mu?",
    correctText: "Bilgileri satıcının size verdikleriyle karşılaştırın. Farklılarsa önceden bildiğiniz bir numarayı arayarak teyit edin.",
    edit: "Bilgileri düzelt",
    bankMissing: "Havale nereye gönderilecek?",
    bankMissingText: "Yatırma belgesi için satıcının banka bilgileri gerekir. Bunları satıcının size verdiği biçimde bir kez girin.",
    action: "Para yatır",
    needsBank: "Önce satıcının banka bilgilerini girin.",
    unprintable: "Bu işlemin belgesi henüz oluşturulamıyor",
    unprintableText: "Yine de para yatırabilirsiniz. Belge, bu değiştirildikten sonra oluşturulabilir.",
    openAccount: "Hesap ayarlarını aç",
    failed: "Yatırma işlemi oluşturulmadı",
  },
  bank: {
    beneficiaryName: "Alıcının adı",
    beneficiaryAddress: "Alıcının adresi",
    bankName: "Bankanın adı",
    bankAddress: "Bankanın adresi",
    accountNumber: "Hesap numarası",
    iban: "IBAN",
    routingNumber: "Yönlendirme numarası (ABA)",
    bic: "BIC (SWIFT kodu)",
    remittanceEmail: "Ödeme bildiriminin gönderileceği adres",
    confirmedAt: (date: string) => `Girildiği veya teyit edildiği tarih: ${date}`,
  },
  summary: {
    title: "Özet",
    seller: "Satıcı",
    now: "Şimdiki bakiye",
    waiting: "Gelmesi beklenen",
    after: "Sonraki bakiye",
    covers: "Faturaları şu tarihe kadar karşılar",
    coversAll: "Tüm açık faturalar",
    coversAllUntil: (date: string) => `${date}, tüm açık faturalar`,
    coversNone: "Hiçbir açık faturayı tam karşılamıyor",
    afterUnknown: "Bir tutar girin",
  },
  done: {
    eftTitle: (id: string) => `${id} numaralı yatırma işlemi hazır: Şimdi havaleyi gönderin`,
    bankTitle: (id: string) => `${id} numaralı yatırma işlemi sürüyor`,
    steps: "Şimdi yapılacaklar",
    eftSteps: (amount: string, by: string) => [
      "Yatırma belgesini indirin veya aşağıdaki alanları kopyalayın.",
      `Bankanızdan tam olarak ${amount} tutarında bir havale gönderin ve referansı alıcıya iletilecek açıklama alanına yazın. Havalenin en geç ${by} tarihinde ulaşması bekleniyor.`,
      "Havale ulaştığında yatırma işlemini açın ve “Gelen parayı kaydet” seçeneğini kullanın. Vadesi gelmiş faturalar o anda ödenir.",
    ],
    reference: "Referans",
    referenceText: "Tam olarak bu biçimde yazın; referans olmadan ödeme eşleştirilemez.",
    form: "Bankanızın formu için",
    amount: "Tutar",
    download: "Yatırma belgesini indir",
    email: "E-posta metni",
    emailText: "Havaleyi gönderecek kişi için.",
    copyEmail: "E-posta metnini kopyala",
    view: "Yatırma işlemini görüntüle",
    another: "Yeniden para yatır",
    bankSteps: (amount: string, method: string, from: string, to: string) => [
      `${method} hesabının ${amount} tutarında borçlandırılması, işleniyor olarak kaydedildi.`,
      `Sonuç, ${from} ile ${to} arasında bekleniyor. Banka ekstrenizde göründüğünde yatırma işleminin sayfasında “Başarılı olarak işaretle” seçeneğini kullanın.`,
      "Ardından para bakiyeye eklenir ve vadesi gelmiş faturalar o anda ödenir. Banka, borçlandırmayı sonradan da iade edebilir.",
    ],
    bankNote: "Neyin ne zaman olacağı",
  },
  email: (parts: { amount: string; reference: string; seller: string; account: string; fields: string; by: string; id: string }) =>
    `Konu: ${parts.amount} tutarında havale talebi, referans ${parts.reference}

Merhaba,

${parts.seller} için yapacağımız ön ödeme kapsamında lütfen bir havale gönderin (hesap ${parts.account}, yatırma işlemi ${parts.id}).

${parts.fields}

Referans tam olarak yukarıdaki biçimde yazılmalıdır; referans olmadan ödeme eşleştirilemez.
Havalenin en geç ${parts.by} tarihinde ulaşması gerekir.

Teşekkürler`,
};
