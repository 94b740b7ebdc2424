/** The articles before 8 and 11, which begin with a vowel in Italian: "l’8 mar 2026", "entro l’11 mar 2026". */

const ELIDED: Readonly<Record<string, string>> = { il: "l’", al: "all’", dal: "dall’", del: "dell’", nel: "nell’", sul: "sull’" };

const BEFORE_VOWEL = /(?<!\p{L})(il|al|dal|del|nel|sul) (?=(?:8|11)[ \u00a0]\p{L})/giu;

/** A text with its articles elided where a date with such a day follows. */
export function elided(text: string): string {
  return text.replace(BEFORE_VOWEL, (_, article: string) => {
    const short = ELIDED[article.toLowerCase()] ?? article;
    return article[0] === article[0]?.toUpperCase() ? short[0]?.toUpperCase() + short.slice(1) : short;
  });
}
