import Button from "@cloudscape-design/components/button";
import ButtonDropdown from "@cloudscape-design/components/button-dropdown";
import Input from "@cloudscape-design/components/input";
import { useState } from "react";

import { formatPercent, t } from "../../i18n";
import styles from "./pdf.module.css";
import { FACTORS, nextFactor, type Zoom } from "./zoom";

const says = t.document;

/** Which page is in sight of how many, and how large; what changes either. */
export function Toolbar({ page, pages, factor, onPage, onZoom }: { page: number; pages: number; factor: number; onPage: (page: number) => void; onZoom: (zoom: Zoom) => void }) {
  return (
    <div role="toolbar" aria-label={says.toolbar} className={styles.toolbar}>
      <div className={styles.group}>
        <Button variant="icon" iconName="angle-up" ariaLabel={says.previousPage} disabled={page <= 1} onClick={() => onPage(page - 1)} />
        <Button variant="icon" iconName="angle-down" ariaLabel={says.nextPage} disabled={page >= pages} onClick={() => onPage(page + 1)} />
        <PageField page={page} pages={pages} onPage={onPage} />
        <span className={styles.count}>{says.ofPages(pages)}</span>
      </div>
      <div className={styles.group}>
        <Step direction={-1} factor={factor} onZoom={onZoom} />
        <ButtonDropdown
          variant="normal"
          ariaLabel={says.zoom(formatPercent(factor))}
          items={[
            { id: "width", text: says.fitWidth },
            { id: "page", text: says.wholePage },
            ...FACTORS.map((it) => ({ id: String(it), text: formatPercent(it) })),
          ]}
          onItemClick={({ detail }) => onZoom(detail.id === "width" || detail.id === "page" ? detail.id : Number(detail.id))}
        >
          {formatPercent(factor)}
        </ButtonDropdown>
        <Step direction={1} factor={factor} onZoom={onZoom} />
      </div>
    </div>
  );
}

function Step({ direction, factor, onZoom }: { direction: 1 | -1; factor: number; onZoom: (zoom: Zoom) => void }) {
  const next = nextFactor(factor, direction);
  const [icon, label] = direction > 0 ? (["zoom-in", says.zoomIn] as const) : (["zoom-out", says.zoomOut] as const);
  return <Button variant="icon" iconName={icon} ariaLabel={label} disabled={next === null} onClick={() => next !== null && onZoom(next)} />;
}

/** Shows the number of the page in sight, and goes to the one that is typed. */
function PageField({ page, pages, onPage }: { page: number; pages: number; onPage: (page: number) => void }) {
  const [typed, setTyped] = useState<string | null>(null);
  const go = (): void => {
    const number = Number(typed);
    setTyped(null);
    if (typed !== null && Number.isInteger(number) && number >= 1 && number <= pages) {
      onPage(number);
    }
  };
  return (
    <div className={styles.number}>
      <Input
        value={typed ?? String(page)}
        inputMode="numeric"
        autoComplete={false}
        ariaLabel={says.page}
        onChange={({ detail }) => setTyped(detail.value)}
        onBlur={go}
        onKeyDown={({ detail }) => detail.key === "Enter" && go()}
      />
    </div>
  );
}
