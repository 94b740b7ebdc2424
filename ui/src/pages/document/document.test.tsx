import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { openPdf, type PdfFile } from "../../components/pdf/open-pdf";
import { factorOf, nextFactor, type Zoom } from "../../components/pdf/zoom";
import { violations } from "../../test/axe";
import { heading, open, refusal } from "../../test/render";

// jsdom draws nothing; the real window is looked at in the walks.
vi.mock("../../components/pdf/open-pdf", async (original) => ({ ...(await original()), openPdf: vi.fn() }));

const closed = vi.fn();
const drawn: [page: number, factor: number][] = [];

/** A file whose pages say their numbers. */
const file = (pages: number): PdfFile => ({
  pages,
  size: { width: 816, height: 1056 },
  draw: async (page, factor) => {
    drawn.push([page, factor]);
    const text = document.createElement("div");
    text.textContent = `What stands on page ${String(page)}`;
    return { picture: document.createElement("canvas"), text };
  },
  close: closed,
});

beforeEach(() => {
  drawn.length = 0;
  closed.mockClear();
  vi.mocked(openPdf).mockReset().mockImplementation(async () => file(3));
});

const sent = (calls: readonly { command: string; args: unknown }[], command: string) => calls.filter((call) => call.command === command).map((call) => call.args);

describe("A document", () => {
  it("is shown as it was issued, with its text and what is known of it", async () => {
    const { container, fake } = open("/documents/DOC-000001");
    await heading("Funding document DOC-000001");
    const pages = await screen.findByRole("region", { name: "Pages of Funding document DOC-000001" });
    await within(pages).findByText("What stands on page 3");
    expect(within(pages).getAllByRole("group").map((page) => page.getAttribute("aria-label"))).toEqual(["Page 1 of 3", "Page 2 of 3", "Page 3 of 3"]);
    const [content] = vi.mocked(openPdf).mock.calls[0] ?? [];
    expect(new TextDecoder().decode(content)).toMatch(/^%PDF-[\s\S]*DOC-000001/);
    expect(sent(fake.calls, "document_content")).toEqual([{ number: "DOC-000001" }]);
    expect(screen.getByText("Current")).toBeTruthy();
    expect(screen.getByText("File name")).toBeTruthy();
    expect(await violations(container)).toEqual([]);
  });

  it("turns pages and changes their size, by buttons and by keys", async () => {
    const { user } = open("/documents/DOC-000001");
    const pages = await screen.findByRole("region", { name: /^Pages of/ });
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Page" });
    expect(field.value).toBe("1");
    await user.click(screen.getByRole("button", { name: "Next page" }));
    expect(field.value).toBe("2");
    await user.clear(field);
    await user.type(field, "3{Enter}");
    expect(field.value).toBe("3");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Next page" }).disabled).toBe(true);
    await user.clear(field);
    await user.type(field, "9{Enter}");
    expect(field.value).toBe("3");

    await user.click(screen.getByRole("button", { name: /^Size:/ }));
    await user.click(await screen.findByRole("menuitem", { name: "100%" }));
    await waitFor(() => expect(drawn).toContainEqual([1, 1]));
    fireEvent.keyDown(pages, { key: "+" });
    await waitFor(() => expect(drawn).toContainEqual([1, 1.25]));
    fireEvent.keyDown(pages, { key: "-" });
    fireEvent.keyDown(pages, { key: "-" });
    await waitFor(() => expect(drawn).toContainEqual([1, 0.75]));
  });

  it("is saved, shown in its folder and opened where it is printed", async () => {
    const { user, fake } = open("/documents/DOC-000001");
    await screen.findByRole("region", { name: /^Pages of/ });
    expect(screen.queryByRole("button", { name: "Show in folder" })).toBeNull();
    fireEvent.keyDown(window, { key: "p", ctrlKey: true });
    await screen.findByText("Opened in your PDF viewer");
    expect(sent(fake.calls, "download_document")).toEqual([{ request: { document: "ISSUED", number: "DOC-000001" } }]);
    const [{ path }] = sent(fake.calls, "open_document") as [{ path: string }];
    await user.click(screen.getByRole("button", { name: "Show in folder" }));
    await waitFor(() => expect(sent(fake.calls, "show_in_folder")).toEqual([{ path }]));
  });

  it("says why no viewer opened it", async () => {
    const { user } = open("/documents/DOC-000001", { overrides: { open_document: () => refusal("FILE_UNREADABLE", "No program could be started for it.") } });
    await user.click(await screen.findByRole("button", { name: "Open in PDF viewer" }));
    await screen.findByText("No program could be started for it.");
    expect(screen.getByRole("button", { name: "Show in folder" })).toBeTruthy();
  });

  it("leads to the one that took its place", async () => {
    const { user, address } = open("/documents/DOC-000001", { overrides: { get_document: ({ number }) => ({ ...INFO, number, replacedBy: number === "DOC-000001" ? "DOC-000002" : null }) } });
    await screen.findByText("A newer document took the place of this one");
    await screen.findByText("What stands on page 1");
    await user.click(screen.getByRole("link", { name: "View DOC-000002" }));
    await heading("Funding document DOC-000002");
    expect(address()).toBe("/documents/DOC-000002");
    await waitFor(() => expect(closed).toHaveBeenCalledTimes(1));
  });

  it("says that it is loading, why it failed, and tries again", async () => {
    const { user, fake } = open("/documents/DOC-000001", { delayMs: 20, overrides: { document_content: () => refusal("KEY_MISSING", "The key is not at hand.") } });
    await screen.findByText("Loading the document");
    await screen.findByText("The key is not at hand.");
    expect(screen.getByText("File name")).toBeTruthy();
    fake.override("document_content", undefined);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("What stands on page 1");
  });

  it("says that its bytes can't be shown, and tries again", async () => {
    vi.mocked(openPdf).mockRejectedValueOnce(new Error("no PDF"));
    const { user } = open("/documents/DOC-000001");
    await screen.findByText(/can't be shown here/);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("What stands on page 1");
  });

  it("says that there is none", async () => {
    open("/documents/DOC-999999");
    await screen.findByText("There is no document DOC-999999 in this ledger.");
    expect(screen.queryByRole("button", { name: "Download" })).toBeNull();
  });

  it("gives the focus back to the link that led to it", async () => {
    const { user, go } = open("/documents");
    const link = await screen.findByRole("link", { name: "View DOC-000001" });
    await user.click(link);
    const pages = await screen.findByRole("region", { name: /^Pages of/ });
    await waitFor(() => expect(document.activeElement).toBe(pages));
    await go(-1);
    await heading("Documents");
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("View DOC-000001"));
  });

  it("is made when it is asked for from a funding", async () => {
    const { user, fake, address } = open("/fundings/FND-000006");
    await user.click(await screen.findByRole("button", { name: "Receipt" }));
    await heading(/^Receipt DOC-/);
    expect(address()).toMatch(/^\/documents\/DOC-/);
    expect(sent(fake.calls, "issue_document")).toEqual([{ request: { document: "RECEIPT", fundingId: "FND-000006", language: "en" } }]);
  });

  it("is made in the language that was chosen, and remembers it", async () => {
    const { user, fake, go } = open("/fundings/FND-000006");
    await user.click(await screen.findByRole("button", { name: /^Document language/ }));
    await user.click(await screen.findByRole("option", { name: "Deutsch" }));
    await user.click(screen.getByRole("button", { name: "Funding document" }));
    await heading(/^Funding document DOC-/);
    expect(sent(fake.calls, "issue_document")).toEqual([{ request: { document: "FUNDING_DOCUMENT", fundingId: "FND-000006", language: "de" } }]);
    await go(-1);
    expect((await screen.findByRole("button", { name: /^Document language/ })).textContent).toContain("Deutsch");
  });

  it("is opened from the funding history's menu", async () => {
    const { user, address } = open("/advance-pay");
    await user.click((await screen.findAllByRole("button", { name: "Actions for FND-000008" }))[0]!);
    await user.click(await screen.findByRole("menuitem", { name: "View document" }));
    await heading(/^Funding document DOC-/);
    expect(address()).toMatch(/^\/documents\/DOC-/);
  });

  it("says why it can't be made", async () => {
    const { user } = open("/fundings/FND-000006", { overrides: { issue_document: () => refusal("WRONG_STATUS", "Nothing has arrived.") } });
    await user.click(await screen.findByRole("button", { name: "Receipt" }));
    await screen.findByText("The document couldn't be made");
    await screen.findByText("Nothing has arrived.");
  });
});

const INFO = {
  number: "DOC-000001",
  kind: "FUNDING_DOCUMENT",
  fundingId: "FND-000001",
  seller: "AWS_INC",
  sellerName: "AWS Inc.",
  currency: "USD",
  language: "en",
  periodFrom: null,
  periodTo: null,
  issuedOn: "2026-03-01",
  replaces: null,
  replacedBy: null,
  checkCode: null,
  sha256: "0".repeat(64),
  fileName: "Funding.pdf",
};

describe("The size of pages", () => {
  const letter = { width: 816, height: 1056 };
  it.each<[Zoom, number, number, number]>([
    ["width", 816, 500, 1],
    ["width", 408, 500, 0.5],
    ["width", 100, 500, 0.25],
    ["width", 8160, 500, 3],
    ["page", 816, 528, 0.5],
    ["page", 408, 5280, 0.5],
    [1.25, 100, 100, 1.25],
  ])("%s in a room of %i by %i is %f", (zoom, width, height, factor) => {
    expect(factorOf(zoom, letter, { width, height })).toBe(factor);
  });

  it.each([
    [1, 1, 1.25],
    [1, -1, 0.75],
    [0.9, 1, 1],
    [1.1, -1, 1],
    [3, 1, null],
    [0.4, -1, null],
  ] as const)("from %f in direction %i it is %s", (factor, direction, next) => {
    expect(nextFactor(factor, direction)).toBe(next);
  });
});
