import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";

import { open, type Opened } from "../../../test/render";
import { problemOf } from "./name-modal";

const stored = (): { name: string }[] => JSON.parse(localStorage.getItem("views:transactions") ?? "[]") as { name: string }[];
const names = (): string[] => stored().map((view) => view.name);
const trigger = (text: string): Promise<HTMLElement> => screen.findByRole("button", { name: `${text}, Transactions: saved views` });

const menu = async ({ user }: Opened, text: string, item: string): Promise<void> => {
  await user.click(await trigger(text));
  await user.click(await screen.findByRole(/^(Default view|Fundings)$/.test(item) ? "menuitemcheckbox" : "menuitem", { name: item }));
};

const saveAs = async (opened: Opened, text: string, name: string): Promise<void> => {
  await menu(opened, text, "Save this view…");
  await opened.user.type(within(await screen.findByRole("dialog")).getByLabelText("Name"), name);
  await opened.user.click(screen.getByRole("button", { name: "Save view" }));
};

describe("saved views", () => {
  it("bring back the search and the filters they were saved with, and the default view lifts them", async () => {
    const opened = open("/payments?tab=transactions&search=FND&type=FUNDING");
    await saveAs(opened, "Views", " Fundings ");
    expect((await screen.findAllByText("The view “Fundings” was saved.")).length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(await trigger("Fundings"));
    await menu(opened, "Fundings", "Default view");
    await waitFor(() => expect(opened.address()).toBe("/payments?tab=transactions"));
    expect(document.activeElement).toBe(await trigger("Views"));
    await menu(opened, "Views", "Fundings");
    await waitFor(() => expect(opened.address()).toBe("/payments?tab=transactions&search=FND&type=FUNDING"));
  });

  it("are named from the first key on, and a blank in the name closes nothing", async () => {
    const opened = open("/payments?tab=transactions&type=FUNDING");
    await menu(opened, "Views", "Save this view…");
    const dialog = await screen.findByRole("dialog");
    await waitFor(() => expect(document.activeElement).toBe(within(dialog).getByLabelText("Name")));
    await opened.user.keyboard("My fundings{Enter}");
    await waitFor(() => expect(names()).toEqual(["My fundings"]));
    expect(opened.address()).toBe("/payments?tab=transactions&type=FUNDING");
  });

  it("are known again by an address that shows the same", async () => {
    localStorage.setItem("views:transactions", JSON.stringify([{ name: "Payments", search: "", filters: { type: "PAYMENT", gone: "x" }, preferences: {} }, { broken: true }]));
    open("/payments?tab=transactions&type=PAYMENT");
    expect(await trigger("Payments")).toBeTruthy();
  });

  it("are updated with what is shown now", async () => {
    const opened = open("/payments?tab=transactions&type=FUNDING");
    await saveAs(opened, "Views", "Fundings");
    await opened.user.type(screen.getByRole("searchbox", { name: /Find by ID/ }), "FND");
    await menu(opened, "Fundings (changed)", "Update “Fundings”");
    expect(await trigger("Fundings")).toBeTruthy();
    expect(stored()).toMatchObject([{ name: "Fundings", search: "FND", filters: { type: "FUNDING" } }]);
  });

  it("are renamed, and no two have the same name", async () => {
    localStorage.setItem("views:transactions", JSON.stringify([{ name: "Taken", search: "INV", filters: {}, preferences: {} }]));
    const opened = open("/payments?tab=transactions&type=FUNDING");
    await saveAs(opened, "Views", "tAKEN");
    expect(await screen.findByText("There is a view named “tAKEN” already. Enter another name.")).toBeTruthy();
    const field = within(screen.getByRole("dialog")).getByLabelText<HTMLInputElement>("Name");
    expect(field.value).toBe("tAKEN");
    await waitFor(() => expect(document.activeElement).toBe(field));
    await opened.user.type(field, " not{Enter}");
    await waitFor(() => expect(names()).toEqual(["Taken", "tAKEN not"]));
    await menu(opened, "tAKEN not", "Rename “tAKEN not”…");
    const rename = within(await screen.findByRole("dialog")).getByLabelText("Name");
    await opened.user.clear(rename);
    await opened.user.type(rename, "Free{Enter}");
    expect(names()).toEqual(["Taken", "Free"]);
    expect(await trigger("Free")).toBeTruthy();
  });

  it("come back after a delete at the place where they were", async () => {
    const view = (name: string, type: string) => ({ name, search: "", filters: { type }, preferences: {} });
    localStorage.setItem("views:transactions", JSON.stringify([view("First", "FUNDING"), view("Last", "PAYMENT")]));
    const opened = open("/payments?tab=transactions&type=FUNDING");
    await menu(opened, "First", "Delete “First”");
    expect(names()).toEqual(["Last"]);
    await opened.user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(names()).toEqual(["First", "Last"]);
    expect(document.activeElement).toBe(await trigger("First"));
  });

  it.each([
    ["  ", "Enter a name for the view."],
    ["x".repeat(41), "Enter a name of at most 40 characters."],
    ["default VIEW", "There is a view named “default VIEW” already. Enter another name."],
    ["x".repeat(40), undefined],
  ])("of the name %j it is said: %s", (name, problem) => {
    expect(problemOf(name, ["Other"])).toBe(problem);
  });
});
