import type { Texts } from "../catalogue";
import { plural } from "./plural";

/** Strings of Settings, Verify ledger. */
export const verification: Texts<"verification"> = {
  title: "Defteri doğrula",
  description: "Tüm satırları yeniden okur ve defterin uyması gereken her kuralı denetler. Hiçbir şey değiştirilmez.",
  run: "Defteri doğrula",
  again: "Yeniden doğrula",
  running: "Tüm satırlar okunuyor ve zincirin tüm halkaları denetleniyor. Uzun yılların defterinde bu biraz sürer. Bu sekmeden ayrılmak doğrulamayı iptal eder.",
  runningLabel: "Defter doğrulanıyor",
  canceled: "Doğrulama iptal edildi",
  canceledText: "Hiçbir şey değiştirilmedi ve defter hakkında önceden bilinmeyen bir şey öğrenilmedi.",
  failedToRun: "Defter doğrulanamadı",
  passed: "Tüm kurallar sağlanıyor",
  failed: "Bir kural ihlal edilmiş",
  read: (transactions: number, entries: number) => `${plural(transactions, { one: "# işlem", other: "# işlem" })} ve ${plural(entries, { one: "# kayıt satırı okundu.", other: "# kayıt satırı okundu." })}`,
  sealed: (fields: number | null) =>
    fields === null
      ? "Defterin anahtarına ulaşılamadığından, hesap numaraları ve belgeler gibi şifreli alanlar açılmadı."
      : plural(fields, { one: "# şifreli alan açıldı.", other: "# şifreli alan açıldı." }),
  table: "Kurallar ve sağlanıp sağlanmadıkları",
  number: "No.",
  rule: "Kural",
  result: "Sonuç",
  holds: "Sağlanıyor",
  broken: "İhlal edilmiş",
  places: (count: number, more: boolean) =>
    more ? plural(count, { one: "# veya daha fazla yerde ihlal edilmiş", other: "# veya daha fazla yerde ihlal edilmiş" }) : plural(count, { one: "# yerde ihlal edilmiş", other: "# yerde ihlal edilmiş" }),
  nothing: "Bu sayfa açıldığından beri doğrulanmadı",
  nothingText: "Defteri ay sonunda, toplamlarına güvenmeden önce ve bir geri yüklemeden sonra doğrulayın.",
  head: {
    title: "Defterin zincir başı",
    description: "Her biri bir öncekini içeren, tüm işlemleri ve denetim günlüğünün tüm girdilerini kapsayan tek bir karma. Başka bir yere not edin, örneğin basılı bir hesap özetine veya denetçinize yazdığınız bir e-postaya: Daha sonra, şimdiye kadarki hiçbir şeyin değiştirilmediğini kanıtlar.",
    hash: "Zincir başı karması (SHA-256)",
    copyName: "zincir başı karması",
    links: "Zincirdeki halkalar",
    noted: "Daha önce not edilen zincir başı",
    notedHint: "İsteğe bağlı. Bu sayfada gösterildiği gibi 64 rakam ve a–f arası harf; boşluklar sorun olmaz. “Defteri doğrula” o zaman bunu da arar.",
    bad: (count: number) => `Zincir başı 64 rakam ve a–f arası harften oluşur; burada ${count} karakter var.`,
    badLetters: "Zincir başı yalnızca rakamlardan ve a–f arası harflerden oluşur.",
    found: "Not edilen zincir başı zincirde var",
    foundText: (link: number, all: number) =>
      link === all
        ? plural(all, {
            one: "Zincirdeki # halkanın sonuncusu: Not ettiğinizden beri hiçbir şey kaydedilmedi ve ona kadar olan hiçbir şey değiştirilmedi.",
            other: "Zincirdeki # halkanın sonuncusu: Not ettiğinizden beri hiçbir şey kaydedilmedi ve ona kadar olan hiçbir şey değiştirilmedi.",
          })
        : `Halka ${link}/${all}: Not ettiğinizden beri buraya kadar olan hiçbir şey değiştirilmedi ve ardından ${plural(all - link, { one: "# halka eklendi.", other: "# halka eklendi." })}`,
    foundButBroken: (link: number, all: number) => `Halka ${link}/${all}; ancak bir kural ihlal edilmiş: Zincirin kendisinin sağlam olup olmadığına aşağıda bakın.`,
    missing: "Not edilen zincir başı zincirde yok",
    missingText: "Önce yazdığınızı notunuzla karşılaştırın. Doğruysa, o zamana kadar kaydedilmiş bir şey değiştirilmiş veya bu başka bir defterdir.",
  },
  todo: {
    title: "Yapılacaklar",
    steps: [
      "Bu deftere başka bir şey kaydetmeyin ve toplamlarına güvenmeyin.",
      "İhlallerin listesini kopyalayın ve dosyayla birlikte saklayın.",
      "Bundan önceki en yeni yedeği geri yükleyin: Yedek, bu defterin yerini almadan önce denetlenir ve bu defter onun yanında saklanır.",
    ],
    copy: "ihlallerin listesi",
    copyText: "Listeyi kopyala",
    restore: "“Ayarlar, Yedekleme” bölümüne git",
    log: "Kimin neyi değiştirdiğini denetim günlüğünde görün",
  },
};
