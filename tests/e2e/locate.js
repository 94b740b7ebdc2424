// Finds what a person would call by its name: what is in sight, in the topmost dialog if one is open.
const [kind, name] = arguments;
const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const inSight = (element) =>
  element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden="true"]');
const byIds = (element, attribute) =>
  plain((element.getAttribute(attribute) ?? "").split(/\s+/).map((id) => document.getElementById(id)?.textContent ?? "").join(" "));
const dialogs = [...document.querySelectorAll('[role="dialog"]')].filter(inSight);
const root = dialogs.at(-1) ?? document;
const all = (selector) => [...root.querySelectorAll(selector)].filter(inSight);
const labelled = (element) => {
  const own = element.id ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`) : null;
  return [element.getAttribute("aria-label"), own?.textContent, byIds(element, "aria-labelledby")].map(plain).filter(Boolean);
};
// A label may go on: with "optional", with a unit, with a description, and, for a list, with what is chosen.
const called = (elements, labels) => {
  const exactly = elements.filter((it) => labels(it).includes(name));
  return exactly.length > 0 ? exactly : elements.filter((it) => labels(it).some((label) => label.startsWith(name)));
};
const said = (element) => [plain(element.textContent)];

switch (kind) {
  case "button":
    return all('button, [role="menuitem"], a[role="button"]').filter((it) => it.ariaLabel === name || plain(it.textContent) === name);
  case "link":
    return all("a[href]").filter((it) => plain(it.textContent) === name);
  case "page":
    return all('nav[aria-label="Navigation"] a[href]').filter((it) => plain(it.textContent) === name);
  case "tab":
    return all('[role="tab"]').filter((it) => plain(it.textContent).replace(/ \(\d+\)$/, "") === name);
  case "heading":
    return all("h1, h2, h3").filter((it) => plain(it.textContent) === name);
  case "field":
    return called(all('input:not([type="radio"]):not([type="checkbox"]), textarea'), labelled);
  case "list":
    return called(all('button[aria-haspopup="listbox"], button[aria-haspopup="dialog"]'), labelled);
  case "option":
    return called([...document.querySelectorAll('[role="option"]')].filter(inSight), said);
  case "choice":
    return called(all('input[type="radio"], input[type="checkbox"]'), labelled);
  default:
    throw new Error(`There is no kind ${kind}`);
}
