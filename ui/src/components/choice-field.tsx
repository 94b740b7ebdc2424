import FormField from "@cloudscape-design/components/form-field";
import Select, { type SelectProps } from "@cloudscape-design/components/select";
import { useState } from "react";

import type { Page } from "../backend/bindings";
import { useRead } from "../backend/query";
import { t } from "../i18n";
import { useDebounced } from "./data-table/use-debounced";

/** Rows that are offered at once; the search finds the others. */
const OFFERED = 100;

const SEARCH_DELAY_MS = 250;

/** One record chosen from a list of the backend, which also searches it. What is chosen stays chosen while the list is read again. */
export function ChoiceField<T>({
  label,
  hint,
  placeholder,
  empty,
  error,
  queryKey,
  load,
  suits,
  option,
  chosen,
  onChoose,
}: {
  label: string;
  hint: string;
  placeholder: string;
  /** What is said where nothing can be chosen. */
  empty: string;
  error: string | undefined;
  queryKey: readonly unknown[];
  load: (request: { search: string | null; limit: number; after: null }) => Promise<Page<T>>;
  /** Which of the rows can be chosen. */
  suits: (item: T) => boolean;
  option: (item: T) => SelectProps.Option;
  chosen: T | null;
  onChoose: (item: T) => void;
}) {
  const [text, setText] = useState("");
  const search = useDebounced(text.trim(), SEARCH_DELAY_MS) || null;
  const list = useRead([...queryKey, search], () => load({ search, limit: OFFERED, after: null }), { keepPrevious: true });
  const items = (list.data?.items ?? []).filter(suits);
  return (
    <FormField label={label} description={hint} errorText={error}>
      <Select
        options={items.map(option)}
        selectedOption={chosen === null ? null : option(chosen)}
        onChange={({ detail }) => {
          const item = items.find((it) => option(it).value === detail.selectedOption.value);
          if (item !== undefined) {
            onChoose(item);
          }
        }}
        placeholder={placeholder}
        filteringType="manual"
        filteringAriaLabel={t.common.find}
        filteringPlaceholder={t.common.find}
        statusType={list.isPending ? "loading" : list.error ? "error" : "finished"}
        loadingText={t.common.loading}
        errorText={t.common.listFailed}
        recoveryText={t.common.retry}
        onLoadItems={({ detail }) => {
          setText(detail.filteringText);
          if (list.error) {
            void list.refetch();
          }
        }}
        empty={search === null ? empty : t.dataTable.noMatch}
        triggerVariant="option"
        expandToViewport
      />
    </FormField>
  );
}
