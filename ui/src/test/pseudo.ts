/** Every page, for the languages that nobody speaks: what a test opens, and what it looks for on the page. */
import { act, render, screen } from "@testing-library/react";
import { createElement } from "react";

import { createFake, type FakeOptions } from "../backend/fake";
import { setHost } from "../backend/host";
import { createQueryClient } from "../backend/query";
import { activeLanguage, startLanguage } from "../i18n/language";

type Start = NonNullable<FakeOptions["start"]>;

const ADDRESSES: readonly (readonly [address: string, start: Start, file?: string])[] = [
  ["/payments", "sample"],
  ["/payments", "empty"],
  ["/payments?tab=invoices", "sample"],
  ["/payments?tab=unapplied", "sample"],
  ["/payments?tab=transactions", "sample"],
  ["/payments?tab=advance-pay", "sample"],
  ["/payments/month-end", "sample"],
  ["/payments/unapplied-cash/UC-000001", "sample"],
  ["/payments/PAY-000001", "sample"],
  ["/advance-pay", "sample"],
  ["/advance-pay", "empty"],
  ["/advance-pay/add-funds", "sample"],
  ["/advance-pay/add-funds", "empty"],
  ["/fundings/FND-000001", "sample"],
  ["/reconcile", "sample"],
  ["/reconcile", "empty"],
  ["/reconcile?tab=lines", "sample"],
  ["/reconcile/lines/LINE-000006", "sample"],
  ["/reconcile/import", "sample"],
  ["/reconcile/import", "sample", "other-columns.csv"],
  ["/fundings/FND-000008", "sample"],
  ["/invoices/import", "sample"],
  ["/invoices/import", "sample", "other-columns.csv"],
  ["/invoices/INV-000001", "sample"],
  ["/notifications", "sample"],
  ["/payment-methods", "sample"],
  ["/payment-methods/PM-000002", "sample"],
  ["/payment-methods/PM-000002/edit", "sample"],
  ["/payment-methods/add", "sample"],
  ["/payment-methods/add-card", "sample"],
  ["/documents", "sample"],
  ["/settings?tab=account", "sample"],
  ["/settings?tab=seller", "sample"],
  ["/settings?tab=security", "empty"],
  ["/settings?tab=security", "locked"],
  ["/settings?tab=backup", "empty"],
  ["/settings?tab=automatic", "empty"],
  ["/settings?tab=language", "sample"],
  ["/settings?tab=appearance", "sample"],
  ["/settings?tab=verify", "sample"],
  ["/settings?tab=about", "sample"],
  ["/settings/audit-log", "sample"],
  ["/", "none"],
  ["/", "damaged"],
  ["/no-such-page", "sample"],
];

/** Every page and each of its tabs, with the ledger that shows most of it, and the file that is dropped on it. */
export const PAGES = ADDRESSES.map(([address, start, file = null]) => [address, start, file] as const);

/** A page that was opened, and all texts that the backend gave it. */
export interface PseudoPage {
  container: HTMLElement;
  given: ReadonlySet<string>;
}

/** So many reads in a row, 60 ms apart, find a page that has come to rest the same. */
const QUIET_READS = 4;

function collect(answer: unknown, into: Set<string>): void {
  if (typeof answer === "string") {
    into.add(answer);
  } else if (typeof answer === "object" && answer !== null) {
    // The names of tags are the owner's, too.
    Object.entries(answer).flat().forEach((it) => collect(it, into));
  }
}

/** Opens an address in a language, and drops a file on the page; the pages are imported only then, as in the window. */
export async function openIn(code: string, address: string, start: Start, file: string | null): Promise<PseudoPage> {
  if (activeLanguage().language.code !== code) {
    await startLanguage(code);
  }
  const [{ App }, { createTestRouter }] = await Promise.all([import("../app/app"), import("../app/routes")]);
  const fake = createFake({ start });
  const given = new Set<string>();
  let open = 0;
  setHost({
    ...fake,
    invoke: async (command, args) => {
      open += 1;
      try {
        const answer = await fake.invoke(command, args);
        collect(answer, given);
        return answer;
      } finally {
        open -= 1;
      }
    },
  });
  const { container } = render(createElement(App, { router: createTestRouter(address), client: createQueryClient() }));
  await screen.findByRole("heading", { level: 1 });
  if (file !== null) {
    await act(async () => fake.emit("invoice-file-dropped", file));
  }
  // The page's own content is there once nothing is asked any more and nothing was drawn for a while: parts of a page are loaded only when they are shown.
  let drawn = "";
  for (let quiet = 0; quiet < QUIET_READS; quiet = open === 0 && drawn === container.innerHTML ? quiet + 1 : 0) {
    drawn = container.innerHTML;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  return { container, given };
}

/** What a person reads on a page: its texts one by one, what stands in empty fields, and what pictures are called. */
export function textsOf(container: HTMLElement): string[] {
  const texts: string[] = [];
  const walk = container.ownerDocument.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    // The drawing of a check and a message to send are samples of paper, not of the program's words.
    if (!node.parentElement?.closest("style, script, svg, textarea")) {
      texts.push(node.textContent ?? "");
    }
  }
  container.querySelectorAll("[placeholder]").forEach((it) => texts.push(it.getAttribute("placeholder") ?? ""));
  container.querySelectorAll('[role="img"][aria-label]').forEach((it) => texts.push(it.getAttribute("aria-label") ?? ""));
  return texts.map((text) => text.trim()).filter((text) => text !== "");
}
