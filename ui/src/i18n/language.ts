/**
 * Which language the pages are in: as the owner chose, or the system's. The catalogue is loaded before the modules that read `t` are
 * evaluated; another choice takes effect when the window loads again.
 */
import type { I18nProviderProps } from "@cloudscape-design/components/i18n";
import englishMessages from "@cloudscape-design/components/i18n/messages/all.en";

import { fromRightToLeft, withFilledTexts, type Catalogue } from "./catalogue";
import { english } from "./en";
import { ENGLISH, OFFERED, type Language } from "./languages";
import { pseudoLanguage } from "./pseudo";
import { RETURN_MEANINGS } from "./return-codes";
import { TRANSLATED, type Sentences } from "./sentences";

const KEY = "language";

/** The language in use, with what belongs to it. */
export interface Active {
  language: Language;
  texts: Catalogue;
  /** The backend's sentences; what is not there is shown in English. */
  sentences: Partial<Sentences>;
  /** What ACH return codes mean, by their code; what is not there is shown in English. */
  returnMeanings: ReadonlyMap<string, string>;
  /** Cloudscape's own strings; a later one takes the place of an earlier one. */
  messages: I18nProviderProps.Messages[];
}

let active: Active = { language: ENGLISH, texts: english, sentences: {}, returnMeanings: new Map(), messages: [englishMessages] };

/** The language in use. */
export function activeLanguage(): Active {
  return active;
}

/** The code that the owner chose, or "system". */
export function chosenLanguage(): string {
  const stored = localStorage.getItem(KEY);
  return stored !== null && find(stored) ? stored : "system";
}

/** Remembers a choice, and loads the window again in that language. */
export function chooseLanguage(code: string): void {
  localStorage.setItem(KEY, code);
  window.location.reload();
}

function find(code: string): Language | undefined {
  return OFFERED.find((it) => it.code === code) ?? pseudoLanguage(code);
}

/** Chinese is told apart by its script; elsewhere the language alone decides when the country has no catalogue of its own. */
function suits(wanted: string): Language | undefined {
  const { language, script } = new Intl.Locale(wanted).maximize();
  const code = language === "zh" ? (script === "Hant" ? "zh-TW" : "zh-CN") : language;
  return OFFERED.find((it) => it.code === code || it.code.split("-")[0] === code);
}

/** The best language for someone who reads these, the dearest first; English if there is none. */
export function systemLanguage(wanted: readonly string[] = navigator.languages): Language {
  for (const tag of wanted) {
    try {
      const language = suits(tag);
      if (language) {
        return language;
      }
    } catch {
      // Not a language tag ("C", "POSIX"): the next one.
    }
  }
  return ENGLISH;
}

/** Cloudscape's English strings, for what it lacks in a language: all of them, or those that were added last. */
function englishFor({ components }: Language): I18nProviderProps.Messages {
  const { language } = new Intl.Locale(components);
  return Object.fromEntries(Object.entries(englishMessages).map(([namespace, messages]) => [namespace, { [language]: messages["en"] ?? {} }]));
}

/** Loads a language and puts it in use. Called once, before anything that reads `t` is imported. */
export async function startLanguage(code: string = chosenLanguage()): Promise<void> {
  active = await load(find(code) ?? systemLanguage()).catch(() => load(ENGLISH));
  document.documentElement.lang = active.language.code;
  document.documentElement.dir = active.language.direction;
}

async function load(language: Language): Promise<Active> {
  const [texts, messages, said, returns] = await Promise.all([
    language.texts?.(),
    language.messages?.(),
    (language.sentences ?? TRANSLATED[language.code])?.(),
    RETURN_MEANINGS[language.code]?.(),
  ]);
  const own = texts?.default ?? english;
  return {
    language,
    texts: language.direction === "rtl" ? fromRightToLeft(own) : language.filled ? withFilledTexts(own, language.filled) : own,
    sentences: said?.sentences ?? {},
    returnMeanings: new Map(Object.entries(returns?.returnMeanings ?? {})),
    messages: [englishFor(language), ...(messages ? [messages.default] : [])],
  };
}
