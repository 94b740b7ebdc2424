/** Strings of the sheet of shortcuts. */
export const shortcuts = {
  title: "Keyboard shortcuts",
  groups: { general: "Everywhere", pages: "Go to a page", actions: "Actions" },
  keys: "Keys",
  does: "What they do",
  then: "then",
  find: "Find a page, an action or a record",
  sheet: "Show this sheet",
  search: "Search in the list of the page",
  /** A key held while another one is hit. */
  withControl: (key: string) => `Ctrl+${key}`,
  withCommand: (key: string) => `⌘${key}`,
  single: "Use shortcuts of single keys",
  singleText: (keys: string) => `Turned off, only ${keys} works. They never work while you type in a field or a dialog is open.`,
};
