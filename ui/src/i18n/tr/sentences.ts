import type { Sentences } from "../sentences";

/** The backend's sentences in Turkish. */
export const sentences: Sentences = {
  // Why an invoice was paid, or not
  PAID_FROM_ADVANCE_PAY:
    "{late, select, yes {{number} numaralı fatura {due} tarihinden beri ödenmeyi bekliyordu} other {{number} numaralı faturanın vadesi {due} tarihinde geldi}}; bu nedenle {on} tarihinde {seller} için tutulan <balance>Advance Pay bakiyesinden</balance> {amount} alındı. Sonrasında kalan bakiye: {left}{rest, select, none {} other {; faturanın ödenmemiş kalan tutarı: {rest}}}.",
  PAID_FROM_MEMO:
    "{late, select, yes {{number} numaralı fatura {due} tarihinden beri ödenmeyi bekliyordu} other {{number} numaralı faturanın vadesi {due} tarihinde geldi}}; önce alacak dekontları kullanıldığından {on} tarihinde {amount} mahsup edildi. Kaynak: {source}. Kaynakta kalan: {left}{rest, select, none {} other {; faturanın ödenmemiş kalan tutarı: {rest}}}.",
  APPLIED_BY_HAND:
    "{on} tarihinde {number} numaralı faturaya {amount} mahsup ettiniz. Kaynak: {source}. Kaynakta kalan: {left}{rest, select, none {} other {; faturanın ödenmemiş kalan tutarı: {rest}}}.",
  CHARGED_BY_HAND:
    "{on} tarihinde {number} numaralı fatura için {amount} çektiniz. Ödeme yöntemi: {source}{rest, select, none {} other {; faturanın ödenmemiş kalan tutarı: {rest}}}.",
  CHARGED:
    "{late, select, yes {{number} numaralı fatura {due} tarihinden beri ödenmeyi bekliyordu} other {{number} numaralı faturanın vadesi {due} tarihinde geldi}}; {why, select, NOT_REGISTERED {hesabın Advance Pay kaydı olmadığı için} NOT_ELIGIBLE {Marketplace ücretleri Advance Pay ile ödenemediği için} DEFICIT {Advance Pay bakiyesinden otomatik ödeme eksi bakiye nedeniyle duraklatıldığı için} PAID_TODAY {Advance Pay o gün bu faturanın bir kısmını zaten ödediği için} USED_UP {<balance>Advance Pay bakiyesi</balance> yetmediği için} other {bu faturanın ödeme yöntemi olduğu için}} {on} tarihinde şu yöntemden {amount} çekildi: {source}.",
  CHARGE_EXPECTED: "Bankanın yanıtı en geç {by} tarihinde bekleniyor.",
  CHARGE_WENT_THROUGH: "Çekim {on, select, none {} other {{on} tarihinde }}gerçekleşti.",
  CHARGE_REFUSED: "Çekim {on, select, none {} other {{on} tarihinde }}reddedildi; tutar yeniden ödenmemiş durumda.",
  UNPAID:
    "{number} numaralı faturanın vadesi {due} tarihinde geldi. Ödenmemiş tutar: {amount}. Nedeni: {gap, select, NOT_REGISTERED {Hesabın Advance Pay kaydı yok} NOT_ELIGIBLE {Marketplace ücretleri Advance Pay ile ödenemez} DEFICIT {İade edilen bir yatırma işlemi sonrasında {seller} için tutulan <balance>Advance Pay bakiyesi</balance> {deficit} oldu ve bu bakiyeden ödeme duraklatıldı} PAID_TODAY {Advance Pay bugün bu faturanın bir kısmını zaten ödedi ve bir faturaya günde bir kez ödeme yapar} other {{seller} için tutulan <balance>Advance Pay bakiyesi</balance> tükendi}}{method, select, UNUSABLE {; ayrıca hiçbir ödeme yönteminden çekim yapılamıyor: {why}} BALANCE_NEXT_DAY {; ayrıca bakiyenin yarın ödeyebileceği tutar hiçbir ödeme yönteminden çekilmez} other {; ayrıca ödeme yönteminden çekim {refused} tarihinde reddedildi}}.",
  WILL_NOT_BE_PAID:
    "{number} numaralı faturanın vade tarihi: {due}. Şu anki duruma göre {open} tutarındaki borcun {amount} tutarındaki kısmı ödenmeyecek. Nedeni: {gap, select, NOT_REGISTERED {Hesabın Advance Pay kaydı yok} NOT_ELIGIBLE {Marketplace ücretleri Advance Pay ile ödenemez} DEFICIT {İade edilen bir yatırma işlemi sonrasında {seller} için tutulan <balance>Advance Pay bakiyesi</balance> {deficit} oldu ve bu bakiyeden ödeme duraklatıldı} PAID_TODAY {Advance Pay bugün bu faturanın bir kısmını zaten ödedi ve bir faturaya günde bir kez ödeme yapar} other {{seller} için tutulan <balance>Advance Pay bakiyesi</balance> tükendi}}{method, select, UNUSABLE {; ayrıca hiçbir ödeme yönteminden çekim yapılamıyor: {why}} BALANCE_NEXT_DAY {; ayrıca bakiyenin yarın ödeyebileceği tutar hiçbir ödeme yönteminden çekilmez} other {; ayrıca ödeme yönteminden çekim {refused} tarihinde reddedildi}}.",
  WILL_NOT_BE_PAID_AS_THINGS_STAND: "{number} numaralı faturanın vade tarihi: {due}. Şu anki duruma göre {open} tutarındaki borcun {amount} tutarındaki kısmı ödenmeyecek.",
  REGISTER_AND_ADD_FUNDS: "Advance Pay kaydını yapıp para yatırın veya bir banka hesabını varsayılan ödeme yöntemi yapın.",
  PAY_BY_ANOTHER_METHOD: "Ödemeyi başka bir ödeme yöntemiyle elle tamamlayın veya konsolun dışında ödeyin.",
  TRIED_AGAIN_TOMORROW: "Kalan tutar yarın yeniden denenecek.",
  ADD_FUNDS_TO_PAY: "Para yatırın: Para gelir gelmez fatura ödenir.",
  OR_PAY_BY_HAND: "Veya ödemeyi elle tamamlayın.",
  WILL_BE_PAID_FROM_ADVANCE_PAY:
    "{number} numaralı faturanın vade tarihi: {due}. Şu anki duruma göre o tarihte {seller} için tutulan <balance>Advance Pay bakiyesinden</balance> {open} ödenecek.",
  WILL_BE_CHARGED: "{number} numaralı faturanın vade tarihi: {due}. Şu anki duruma göre o tarihte şu yöntemden {open} çekilecek: {method}.",
  WILL_BE_PAID_BY_BOTH:
    "{number} numaralı faturanın vade tarihi: {due}. Şu anki duruma göre o tarihte Advance Pay, {open} tutarındaki borcun ödeyebildiği kadarını ödeyecek; kalan tutar şu yöntemden çekilecek: {method}.",
  PAID_WHEN_NEXT_SETTLED: "{number} numaralı faturanın vadesi {due} tarihinde geldi; fatura, vadesi gelen ödemelerin bir sonraki işlenişinde ödenecek.",
  IMPORT_UNDONE: "{number} numaralı kaydın içe aktarımı geri alındı: artık hesaba katılmıyor.",
  MEMO_USED_UP: "{number} numaralı alacak dekontu tükendi.",
  MEMO_LEFT:
    "{number} numaralı alacak dekontunda kalan tutar: {amount}. Bu dekont, {seller} tarafından {currency} para biriminde düzenlenen ve vadesi gelecek ilk faturaları Advance Pay bakiyesinden önce öder.",
  CLOCK_WENT_BACK:
    "Otomatik ödeme duraklatıldı: Saate göre bugünün tarihi {today}, ancak daha önce {last} tarihi için ödeme yapılmıştı. Bu bilgisayarın saatini düzeltin. Saat şimdi doğruysa ve o zaman yanlışsa bunu “Ödemeler” sayfasında veya `advance-pay settle --accept-clock` komutuyla onaylayın.",
  DEFICIT_PAUSES: "İade edilen bir yatırma işlemi sonrasında bakiye {balance} oldu. En az bu kadar para yatırana kadar bu bakiyeden ödeme duraklatılır.",
  CHARGE_ANSWER_OVERDUE: "{id}: {number} numaralı fatura için {amount} tutarındaki çekimin yanıtı en geç {by} tarihinde bekleniyordu. Çekim gerçekleşti mi?",

  // Names
  US_BANK_ACCOUNT: "ABD banka hesabı ····{digits}",
  CARD: "{name}",
  WIRE_TRANSFER: "Havale",
  EFT: "Elektronik fon transferi",
  ELECTRONIC_FUNDS_TRANSFER: "Elektronik fon transferi",
  ADVANCE_PAY: "<balance>Advance Pay</balance>",
  CREDIT_MEMO: "{number} numaralı alacak dekontu",
  UNAPPLIED_CASH: "{id} numaralı mahsup edilmemiş tahsilat",

  // Payment methods
  WIRE_NOT_CHARGEABLE_CLAUSE: "havale yönteminden otomatik çekim yapılamaz, havaleyi kendiniz gönderirsiniz",
  CARD_FOR_FUNDS_CLAUSE: "kartla fatura ödenebilir ancak Advance Pay bakiyesine para yatırılamaz",
  MARKED_INVALID_CLAUSE: "{method}, bankası tarafından geçersiz olarak işaretlendi",
  EXPIRED_CLAUSE: "{method} ödeme yönteminin süresi {month} sonunda doldu",
  REMOVED_CLAUSE: "{method} kaldırıldı",
  BANK_ELSEWHERE_CLAUSE: "ABD banka hesabı yalnızca AWS Inc. şirketine USD cinsinden ödeme yapar; {seller} için {currency} cinsinden ödeme yapmaz",
  WIRE_NOT_CHARGEABLE: "Havale yönteminden otomatik çekim yapılamaz: Havaleyi kendiniz gönderirsiniz.",
  CARD_FOR_FUNDS: "Kartla fatura ödenebilir ancak Advance Pay bakiyesine para yatırılamaz.",
  MARKED_INVALID: "{method}, bankası tarafından geçersiz olarak işaretlendi.",
  EXPIRED: "{method} ödeme yönteminin süresi {month} sonunda doldu.",
  REMOVED: "{method} kaldırıldı.",
  BANK_ELSEWHERE: "ABD banka hesabı yalnızca AWS Inc. şirketine USD cinsinden ödeme yapar; {seller} için {currency} cinsinden ödeme yapmaz.",
  NOT_DEFAULT_MARKED_INVALID: "{method}, bankası tarafından geçersiz olarak işaretlendi; bu nedenle varsayılan yapılamaz.",
  NOT_DEFAULT_EXPIRED: "{method} ödeme yönteminin süresi {month} sonunda doldu; bu nedenle varsayılan yapılamaz.",
  NOT_DEFAULT_REMOVED: "{method} kaldırıldı; bu nedenle varsayılan yapılamaz.",
  NOT_DEFAULT: "Bu yöntem varsayılan yapılamaz: {why}.",
  WIRE_ALWAYS_THERE: "Havale her zaman kullanılabilir ve kaldırılamaz.",
  IS_DEFAULT: "{method}, varsayılan ödeme yöntemidir. Önce <methods>başka bir yöntemi varsayılan yapın</methods>.",
  IN_USE: "{method} kullanımda: {uses} {count, plural, one {işleniyor} other {işleniyor}}. Banka yanıt verdiğinde kaldırılabilir.",
  USE: "{id} ({amount})",
  MORE_USES: "{count} tane daha",
  FUNDINGS_PROCESSING: "{count, plural, one {# yatırma işlemi} other {# yatırma işlemi}} işleniyor",
  PAYMENTS_PROCESSING: "{count, plural, one {# ödeme} other {# ödeme}} işleniyor",
  MARKETPLACE_INVOICES: "Marketplace faturaları",
  FIXED_AT_REGISTRATION: "Marketplace faturaları, kayıt olduğunuz günkü varsayılan ödeme yönteminden çekilir.",

  // What comes next
  TRANSFER_OVERDUE: "Havale en geç {by} tarihinde bekleniyordu. Ulaştıysa gelen parayı kaydedin; hiç gönderilmediyse gönderin veya bu yatırma işlemini iptal edin.",
  SEND_TRANSFER: "Bankanızdan {amount} gönderin ve referansı belirtin. Para en geç {by} tarihinde bekleniyor; ulaştığında gelen parayı kaydedin.",
  TRANSFER_SHORT: "{missing} ulaşmadı. Ücret kesilip kesilmediğini bankanıza sorun veya kalanı aynı referansla gönderin.",
  DEBIT_OVERDUE: "Bankanın yanıtı en geç {by} tarihinde bekleniyordu. Banka ekstrenize bakın, ardından bu yatırma işlemini başarılı veya başarısız olarak işaretleyin.",
  DEBIT_UNDER_WAY: "Borçlandırma sürüyor. Para, borçlandırma gerçekleştikten sonra kullanılabilir; en geç {by} tarihinde bekleniyor.",
  FUNDS_RECEIVED: "Para <balance>Advance Pay bakiyenizde</balance> ve uygun faturaları vadeleri geldikçe öder.",
  DEBIT_SUCCEEDED:
    "Para <balance>Advance Pay bakiyenizde</balance> ve uygun faturaları vadeleri geldikçe öder. Bankanız, borçlandırmayı {until, select, none {gerçekleşmesinden sonraki 20 gün içinde} other {{until} tarihine kadar}} iade edebilir.",
  DEBIT_FAILED: "Borçlandırma reddedildi ve bakiyeye para eklenmedi. Yeniden para yatırın veya başka bir ödeme yöntemi kullanın.",
  FUNDING_RETURNED: "Banka parayı geri aldı. Para harcanmışsa siz para yatırana kadar bakiye eksi görünür.",
  FUNDING_CANCELED: "Bu yatırma işlemi iptal edildi. Havaleyi yine de gönderdiyseniz bankanızdan geri çağırmasını isteyin.",
  LATE_RETURN:
    "{id} numaralı işlem {returned} tarihinde iade edildi. Bu tarih, bir borçlandırmanın genellikle iade edilebildiği son gün olan {deadline} tarihinden sonradır. Para bankanızda olduğundan iade kaydedildi; neden bu kadar geç geldiğini bankanıza sorun.",
  SHORT_RECEIPT: "{id}: {amount} tutarının {received} tutarındaki kısmı ulaştı. Kalanı bankanıza sorun.",
  RECEIPT_OVERDUE: "{id}: {amount} en geç {by} tarihinde bekleniyordu. Para ulaştı mı?",
  DEBIT_ANSWER_OVERDUE: "{id}: {amount} tutarındaki borçlandırma için bankanızın yanıtı en geç {by} tarihinde bekleniyordu. Borçlandırma gerçekleşti mi?",
  TIE_OR_APPLY:
    "{amount} tutarındaki parayı, gönderilme nedeni olan yatırma işlemine bağlayın veya {seller} tarafından {currency} para biriminde düzenlenen bir faturaya mahsup edin.",
  CASH_TAKEN_BACK: "Banka kalanı geri aldı. Bu parayla artık bir şey yapılamaz.",
  CASH_USED: "{id} numaralı tahsilattan kalan tutar yok: {uses}.",
  CASH_WENT_TO: "{funding} numaralı yatırma işlemine {amount} aktarıldı",
  CASH_PAID: "{number} numaralı fatura için {amount} ödendi",
  MARK_TIED_AS_RETURNED: "Banka parayı geri aldıysa {funding} numaralı yatırma işlemini iade edildi olarak işaretleyin.",
  SELLER_ASKS_ANEW: "Banka parayı geri aldıysa satıcı bu parayı yeni bir faturayla ister: O faturayı kaydedin.",

  // Registering, and what it locks
  PAYER_ACCOUNT_NEEDED: "Hesap, ödeyen (yönetim) hesabıdır.",
  REGISTER_WITH_PAYER: "Bu, faturalarını ödeyen hesabın ödediği bir üye hesaptır. Kaydı ödeyen hesapla yapın.",
  CURRENCY_ACCEPTED: "Tercih edilen para birimi, {seller} için ödeme yapılabilen para birimlerinden biridir: {currencies}.",
  CHOOSE_CURRENCY: "Ayarlarda tercih edilen para birimi olarak şunu seçin: {currencies}.",
  BALANCE_UNUSED:
    "{amount} tutarında kullanılmamış <balance>Advance Pay parası</balance> oldukça {what, select, SELLER {kayıtlı satıcıyı} CURRENCY {tercih edilen para birimini} other {varsayılan ödeme yöntemini}} değiştiremezsiniz. Bu para faturalarda tamamen kullanıldığında değiştirilebilir.",
  BALANCES_UNUSED:
    "Kullanılmamış <balance>Advance Pay parası</balance> oldukça {what, select, SELLER {kayıtlı satıcıyı} CURRENCY {tercih edilen para birimini} other {varsayılan ödeme yöntemini}} değiştiremezsiniz. Kullanılmamış tutarlar: {amounts}. Bu para faturalarda tamamen kullanıldığında değiştirilebilir.",
  UNUSED: "{amount} ({seller})",
};
