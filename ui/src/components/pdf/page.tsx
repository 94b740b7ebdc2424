import { useEffect, useRef, useState, type CSSProperties, type RefObject } from "react";

import { t } from "../../i18n";
import { PIXELS_PER_UNIT, type PdfFile } from "./open-pdf";
import styles from "./pdf.module.css";

/** Pages this far outside of what is in sight are drawn already, in parts of its height. */
const AHEAD = "100%";

/** Whether a page is in sight of its list, or nearly so. */
function useNear(page: RefObject<HTMLElement | null>, list: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (page.current === null) {
      return;
    }
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), { root: list.current, rootMargin: AHEAD });
    observer.observe(page.current);
    return () => observer.disconnect();
  }, [page, list]);
  return near;
}

/** A page of a PDF file: drawn when it comes near, and let go when it is far again. */
export function PdfPage({ file, number, factor, list }: { file: PdfFile; number: number; factor: number; list: RefObject<HTMLElement | null> }) {
  const frame = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const near = useNear(frame, list);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const sheet = paper.current;
    if (!near || sheet === null) {
      return;
    }
    const drawing = new AbortController();
    file.draw(number, factor, drawing.signal).then(
      ({ picture, text }) => {
        if (drawing.signal.aborted) {
          return;
        }
        picture.className = styles.picture ?? "";
        picture.ariaHidden = "true";
        text.className = styles.text ?? "";
        sheet.replaceChildren(picture, text);
        setFailed(false);
      },
      () => drawing.signal.aborted || setFailed(true),
    );
    return () => drawing.abort();
  }, [file, number, factor, near]);
  useEffect(() => {
    if (!near) {
      paper.current?.replaceChildren();
    }
  }, [near]);
  const size: CSSProperties = { inlineSize: file.size.width * factor, blockSize: file.size.height * factor };
  return (
    <div ref={frame} role="group" aria-label={t.document.pageOf(number, file.pages)} className={styles.page} style={size}>
      <div ref={paper} className={styles.paper} style={{ "--total-scale-factor": factor * PIXELS_PER_UNIT } as CSSProperties} />
      {failed && <div className={styles.failed}>{t.document.pageFailed(number)}</div>}
    </div>
  );
}
