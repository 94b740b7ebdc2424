import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";

import { t } from "../../i18n";
import { QueryState } from "../query-state";
import type { PdfFile, Size } from "./open-pdf";
import { PdfPage } from "./page";
import styles from "./pdf.module.css";
import { Toolbar } from "./toolbar";
import { usePdf } from "./use-pdf";
import { factorOf, nextFactor, type Zoom } from "./zoom";

/** Around and between pages, in pixels; as in the style sheet. */
const GAP = 16;

/** A PDF file, page beneath page, with what turns and enlarges them. `name` says what it is. */
export function PdfView({ content, name }: { content: ArrayBuffer; name: string }) {
  const pdf = usePdf(content);
  return (
    <QueryState query={pdf} loading={t.document.opening}>
      {(file) => <Pages file={file} name={name} />}
    </QueryState>
  );
}

/** The room inside an element, while its size changes. */
function useRoom(element: RefObject<HTMLElement | null>): Size {
  const [room, setRoom] = useState<Size>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const measured = element.current;
    if (measured === null) {
      return;
    }
    const measure = (): void => setRoom({ width: measured.clientWidth - 2 * GAP, height: measured.clientHeight - 2 * GAP });
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    measure();
    return () => observer.disconnect();
  }, [element]);
  return room;
}

function Pages({ file, name }: { file: PdfFile; name: string }) {
  const list = useRef<HTMLDivElement>(null);
  const room = useRoom(list);
  const [zoom, setZoom] = useState<Zoom>("width");
  const [page, setPage] = useState(1);
  const factor = factorOf(zoom, file.size, room);
  const pitch = file.size.height * factor + GAP;

  // What was in sight stays there when the pages grow or shrink.
  const before = useRef(pitch);
  useLayoutEffect(() => {
    if (list.current !== null) {
      list.current.scrollTop *= pitch / before.current;
    }
    before.current = pitch;
  }, [pitch]);

  // Whoever came from elsewhere can scroll at once; whoever has chosen something meanwhile keeps it.
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === document.body || focused?.tagName === "H1") {
      list.current?.focus({ preventScroll: true });
    }
  }, []);

  const look = (): void => {
    const { scrollTop = 0, clientHeight = 0 } = list.current ?? {};
    setPage(Math.min(file.pages, Math.max(1, Math.ceil((scrollTop + clientHeight / 2) / pitch))));
  };
  const show = (number: number): void => {
    list.current?.scrollTo({ top: (number - 1) * pitch });
    setPage(number);
  };
  const onKey = (event: KeyboardEvent): void => {
    const next = zoomAfter(event, factor);
    if (next !== null) {
      event.preventDefault();
      setZoom(next);
    }
  };
  return (
    <div onKeyDown={onKey}>
      <Toolbar page={page} pages={file.pages} factor={factor} onPage={show} onZoom={setZoom} />
      {/* Scrolled by the keys of the browser: it takes the focus. */}
      <div ref={list} role="region" aria-label={t.document.pagesOf(name)} tabIndex={0} className={styles.pages} onScroll={look}>
        <div className={styles.list}>
          {Array.from({ length: file.pages }, (_, index) => (
            <PdfPage key={index} file={file} number={index + 1} factor={factor} list={list} />
          ))}
        </div>
      </div>
    </div>
  );
}

/** What a key makes of the size; `null` where it means something else. */
function zoomAfter({ key, target, altKey, metaKey, ctrlKey }: KeyboardEvent, factor: number): Zoom | null {
  if (altKey || metaKey || ctrlKey || target instanceof HTMLInputElement) {
    return null;
  }
  return key === "+" || key === "=" ? nextFactor(factor, 1) : key === "-" ? nextFactor(factor, -1) : key === "0" ? "width" : null;
}
