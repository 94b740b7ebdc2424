import FormField from "@cloudscape-design/components/form-field";
import Select from "@cloudscape-design/components/select";
import { useState } from "react";

import type { DocumentLanguage } from "../backend/bindings";
import { t } from "../i18n";
import { activeLanguage } from "../i18n/language";
import { LANGUAGES } from "../i18n/languages";
import styles from "./document-language.module.css";

/** The languages that documents are made in: those of the pages, in their order. */
const OFFERED: readonly DocumentLanguage[] = [
  "en", "id", "de", "es", "fr", "it", "pt-BR", "vi", "tr", "ru", "ar", "th", "ja", "ko", "zh-CN", "zh-TW",
];

/** Where the choice is remembered on this machine. */
const KEY = "document-language";

const offered = (code: string | null): DocumentLanguage | undefined => OFFERED.find((known) => known === code);

/** A language by its name in itself: who reads the document finds it. */
export function documentLanguageName(code: DocumentLanguage): string {
  return LANGUAGES.find((language) => language.code === code)?.name ?? code;
}

/** The language that documents are made in: the last chosen one, else the window's, else English. */
export function useDocumentLanguage(): [DocumentLanguage, (language: DocumentLanguage) => void] {
  const [language, setLanguage] = useState(() => offered(localStorage.getItem(KEY)) ?? offered(activeLanguage().language.code) ?? "en");
  const choose = (next: DocumentLanguage): void => {
    localStorage.setItem(KEY, next);
    setLanguage(next);
  };
  return [language, choose];
}

interface Choice {
  value: DocumentLanguage;
  onChange: (language: DocumentLanguage) => void;
}

const OPTIONS = OFFERED.map((value) => ({ value, label: documentLanguageName(value), lang: value }));

/** Chooses the language of a document, beside the buttons that make it: the row aligns their ends, as the label stands on the box's upper border. */
export function DocumentLanguageSelect({ value, onChange }: Choice) {
  return (
    <div className={styles.besideButtons}>
      <Select
        inlineLabelText={t.document.language}
        options={OPTIONS}
        selectedOption={OPTIONS.find((option) => option.value === value) ?? null}
        expandToViewport
        onChange={({ detail }) => onChange(offered(detail.selectedOption.value ?? null) ?? value)}
      />
    </div>
  );
}

/** Chooses the language of a document, in a form. */
export function DocumentLanguageField({ value, onChange }: Choice) {
  return (
    <FormField label={t.document.language} description={t.document.languageText}>
      <Select
        options={OPTIONS}
        selectedOption={OPTIONS.find((option) => option.value === value) ?? null}
        onChange={({ detail }) => onChange(offered(detail.selectedOption.value ?? null) ?? value)}
      />
    </FormField>
  );
}
