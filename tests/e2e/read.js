// Reads what is in sight as a person would: texts, values beside their labels, rows of a table.
const [kind, name] = arguments;
const plain = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const inSight = (element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true });

switch (kind) {
  case "text":
    return plain(document.body.innerText);
  case "value": {
    const label = [...document.querySelectorAll("dt")].filter(inSight).find((it) => plain(it.textContent) === name);
    const value = label?.parentElement?.querySelector("dd") ?? label?.nextElementSibling;
    return value ? plain(value.innerText) : null;
  }
  case "rows": {
    const table = [...document.querySelectorAll("table")].filter(inSight).find((it) => it.ariaLabel === name);
    if (!table) {
      return null;
    }
    const headers = [...table.querySelectorAll("thead th")].map((it) => plain(it.innerText));
    const rows = [...table.querySelectorAll("tbody tr")].filter((row) => row.cells.length === headers.length);
    return rows.map((row) => Object.fromEntries([...row.cells].map((cell, at) => [headers[at], plain(cell.innerText)])));
  }
  case "alerts":
    return [...document.querySelectorAll('[class*="awsui_type-error"], [class*="awsui_flash-error"]')].filter(inSight).map((it) => plain(it.innerText));
  default:
    throw new Error(`There is no kind ${kind}`);
}
