import { useCallback, useEffect, useState } from "react";

import { t } from "../../i18n";
import { BackendError } from "../../backend/host";
import type { QueryLike } from "../query-state";
import { openPdf, type PdfFile } from "./open-pdf";

interface Opened {
  file: PdfFile | undefined;
  error: BackendError | null;
}

const OPENING: Opened = { file: undefined, error: null };

/** Opens a PDF file, and closes it when it is no longer shown. */
export function usePdf(content: ArrayBuffer): QueryLike<PdfFile> {
  const [opened, setOpened] = useState(OPENING);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let gone = false;
    const opening = openPdf(content);
    opening.then(
      (file) => gone || setOpened({ file, error: null }),
      () => gone || setOpened({ file: undefined, error: new BackendError({ code: "FILE_UNREADABLE", message: t.document.unreadable, messageParts: [], field: null, problems: [] }) }),
    );
    return () => {
      gone = true;
      void opening.then((file) => file.close(), () => undefined);
    };
  }, [content, attempt]);
  const refetch = useCallback(() => {
    setOpened(OPENING);
    setAttempt((count) => count + 1);
  }, []);
  return { data: opened.file, error: opened.error, isFetching: opened.file === undefined && opened.error === null, refetch };
}
