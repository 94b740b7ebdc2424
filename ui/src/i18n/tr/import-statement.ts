import type { Texts } from "../catalogue";
import { plural } from "./plural";

const lines = (count: number): string => plural(count, { one: "# satır", other: "# satır" });
const matches = (count: number): string => plural(count, { one: "# eşleşme", other: "# eşleşme" });

/** The Import statement page. What it says as Import invoices does is said with the words of that page. */
export const importStatement: Texts<"importStatement"> = {
  help: {
    title: "Ekstre içe aktar",
    text: [
      "Ekstreyi bankanızdan indirin: sunuyorsa camt.053 (XML), sunmuyorsa CSV olarak. Dosya bu bilgisayarda kalır.",
      "Hesap numaralarının yalnızca son dört karakteri saklanır. Aynı satırları yeniden içe aktarmak hiçbir şeyi değiştirmez.",
      "İçe aktarmadan sonra, bir yatırma işlemi olabilecek satırlar kararınızı bekler. “Tam eşleşmeleri hemen onayla” ile kuşkusuz olanlar hemen kaydedilir.",
      "Bir CSV dosyasında sütunların adları farklıysa onları bir kez eşleştirin: ilk satırı aynı olan dosyalar bundan sonra böyle okunur.",
    ],
  },
  description: "Bir banka ekstresinin hareketlerini alır. Ne olacağını görmeden hiçbir şey yazılmaz.",
  drop: "Banka ekstresini buraya bırakın",
  dropText: "Bankaların sunduğu camt.053 (XML), OFX veya başlıklı CSV.",
  formatHelp: "CSV dosyası nasıl olmalıdır",
  formatText:
    "İlk satır sütunları adlandırır. Şunlar gereklidir: booked_on, amount, currency. Varsa şunlar da alınır: value_on, description, counterparty, reference, bank_reference, account. Para çıkışı eksi işaretlidir; amount yerine debit ve credit olabilir.",
  formatExample: `booked_on,amount,currency,description
2026-03-11,-12500.00,USD,Wire to Sample Seller Receivables`,
  formats: { CAMT_053: "camt.053 (XML)", OFX: "OFX", CSV: "CSV" },
  accounts: "Hesaplar",
  period: "Kaydedildi",
  newCredits: "Para girişi, yeni satırlar",
  newDebits: "Para çıkışı, yeni satırlar",
  refusedNote: "Reddedilen satırlar dışarıda bırakılır.",
  applyExact: "Tam eşleşmeleri hemen onayla",
  applyExactText: "Bir yatırma işleminin referansını anan ve tam beklenen tutarı taşıyan satır hemen kaydedilir, vadesi gelenler ödenir. Önceki içe aktarmaların tam eşleşmeleri de onaylanır.",
  noneNew: "Yeni satır yok, içe aktarılacak bir şey yok.",
  action: (count: number) => `${lines(count)}: içe aktar`,
  running: "Satırlar içe aktarılıyor ve yatırma işlemleriyle karşılaştırılıyor",
  result: {
    added: (count: number) => `${lines(count)} eklendi`,
    confirmed: "Onaylanan eşleşmeler",
    waiting: "Kararınızı bekliyor",
    confirmedTitle: "Hemen onaylandı",
    confirmedNone: "Hiçbir eşleşme onaylanmadı; yatırma işlemleri için bir şey kaydedilmedi.",
    recorded: "Kaydedilen",
    effects: { RECEIPT: "Havale geldi", SUCCESS: "Borçlandırma gerçekleşti", RETURN: "Para geri alındı" },
    toDecide: (count: number) => `${matches(count)} için karar ver`,
    toLines: "Ekstre satırlarını görüntüle",
    tied: "Bu içe aktarmanın bir satırı, bir yatırma işleminin adımının kanıtıdır.",
    undoText: (count: number) => `${lines(count)} artık sayılmayacak ve geri çekilmiş olarak kayıtta kalacak; onlar için önerilenler reddedilir. Aynı dosya yeniden içe aktarılabilir.`,
    undone: (count: number) => `${lines(count)} geri çekildi.`,
  },
};
