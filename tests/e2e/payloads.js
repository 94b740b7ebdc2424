// Calls commands with payloads that no page would send, and counts what becomes of each; `window.payloads` tells how far it is.
//
// arguments: the text of bindings.ts, which says what each command takes; the commands; how many payloads each gets; a seed.
const [bindings, commands, count, seed] = arguments;

/** Longer than any command takes. */
const PATIENCE_MS = 120_000;
const NO_ANSWER = "no answer";
const AT_ONCE = 4;
const DEEPEST = 6;

let state = seed >>> 0;
/** A number from 0 to below `most` (mulberry32, so that a seed plays the same payloads again). */
const below = (most) => {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * most);
};
const one = (list) => list[below(list.length)];
const often = (percent) => below(100) < percent;

const plain = bindings.replace(/\/\*[\s\S]*?\*\//g, "");
const types = new Map([...plain.matchAll(/export type (\w+) =\s*([\s\S]*?);\s*(?=export|$|\/)/g)].map(([, name, type]) => [name, type]));
const parameters = new Map([...plain.matchAll(/\w+: \(([^)]*)\) => __TAURI_INVOKE<.*>\("(\w+)"/g)].map(([, list, command]) => [command, list]));

/** Parts of a text between `separator`, where no bracket or quote is open. */
const split = (text, separator) => {
  const parts = [""];
  let [open, quoted] = [0, false];
  for (const sign of text) {
    quoted = sign === '"' ? !quoted : quoted;
    open += quoted ? 0 : "{[<(".includes(sign) ? 1 : "}]>)".includes(sign) ? -1 : 0;
    if (sign === separator && open === 0 && !quoted) {
      parts.push("");
    } else {
      parts[parts.length - 1] += sign;
    }
  }
  return parts.map((part) => part.trim()).filter(Boolean);
};

const nested = (depth) => (depth === 0 ? [] : [nested(depth - 1)]);
const NUMBERS = [0, 1, 2, 25, 500, 501, -1, 0.5, 1e308, 2 ** 31, 2 ** 32, 2 ** 53, Number.NaN];
const TEXTS = [
  ...["FND-000001", "FND-000002", "INV-000001", "INV-000003", "PM-000001", "PM-000002", "TX-000001", "UC-000001", "DOC-000001", "PAY-000001", "IMP-000001"],
  ...["FND-", "fnd-000001", "FND-99999999999999999999", "eft", "EFT", "R01", "R99", "RF18539007547034", "RF18 5390 0754 7034", "EX-1", "EX-2026-001"],
  ...["2026-01-05", "2026-02-28", "2026-02-30", "2025-12-31", "0000-00-00", "9999-12-31", "2026-1-5", "-2026-01-05", "2026-01-05T12:00:00Z"],
  ...["1", "0", "0.01", "1250.00", "25,000.00", "-5", "1e5", "99999999999999999999.99", "1.001", "USD", "EUR", "JPY", "usd", "AWS_INC", "de", "xx"],
  ...["", " ", "Example Corp", "111122223333", "021000021", "5550100123", "US", "WA", "98101", "payer@example.com", "true", "null", "{}", "[]"],
  ...["\u0000", "a\u0000b", "\ud800", "\u202eevil", "\u2066\u2067", "e\u0301\u0301\u0301", "\u{1f4b8}", "=1+1", "@SUM(A1)", "'; DROP TABLE invoice; --", "%s%n", "*", "\"", "\\"],
  ...["../../../etc/passwd", "/dev/zero", "file:///etc/passwd", "C:\\", "%2e%2e%2f", "<script>alert(1)</script>", "&bomb;", "x".repeat(300), "9".repeat(400), "\n\r\t"],
];
const garbage = () =>
  often(5)
    ? one(["x".repeat(100_000), nested(100), nested(1_000), Array.from({ length: 2_000 }, () => 0), Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, at]))])
    : one([null, true, false, {}, [], [[]], [null], { a: {} }, { __proto__: null, constructor: 1 }, one(NUMBERS), one(TEXTS), [one(TEXTS)]]);

/** A value of a type, as TypeScript writes it; here and there something else. */
const make = (type, depth = 0) => {
  if (often(6)) {
    return garbage();
  }
  const choices = split(type, "|");
  const text = choices.length > 1 ? one(choices) : (choices[0] ?? "null");
  if (depth > DEEPEST || text === "null") {
    return null;
  }
  const parts = split(text, "&");
  if (parts.length > 1) {
    // Spread, as nothing can be assigned to a name that the frozen prototypes have.
    return parts.map((part) => make(part, depth)).reduce((made, part) => ({ ...made, ...part }), {});
  }
  if (text.endsWith("[]")) {
    return Array.from({ length: below(4) }, () => make(text.slice(0, -2).replace(/^\((.*)\)$/, "$1"), depth + 1));
  }
  if (text.startsWith('"')) {
    return JSON.parse(text);
  }
  if (text.startsWith("{")) {
    return object(text.slice(1, -1), depth + 1);
  }
  switch (text) {
    case "string":
      return often(20) ? `q${below(1_000_000)}` : one(TEXTS);
    case "number":
      return one(NUMBERS);
    case "boolean":
      return often(50);
    default:
      return types.has(text) ? make(types.get(text), depth) : garbage();
  }
};

const object = (fields, depth) => {
  let made = {};
  for (const field of split(fields.replaceAll(";", ","), ",")) {
    const [, name, left, type] = /^(?:readonly )?"?([\w-]+|\[.*?\])"?(\?)?\s*:\s*([\s\S]*)$/.exec(field) ?? [];
    if (name?.startsWith("[")) {
      made = { ...made, [one(TEXTS)]: make(type, depth) };
    } else if (name !== undefined && !often(left ? 50 : 3)) {
      made = { ...made, [name]: make(type, depth) };
    }
  }
  if (often(5)) {
    made = { ...made, [one(TEXTS)]: garbage() };
  }
  return made;
};

/** What a command is given: what it takes, as a rule. */
const payload = (command) => (often(3) ? { request: garbage(), query: garbage(), id: garbage() } : object(parameters.get(command) ?? "", 0));

const found = { called: 0, outcomes: {}, wrong: [], done: false };
window.payloads = found;

const describe = (value) => JSON.stringify(value).slice(0, 600);

/** One word for what became of a call. */
const outcome = (command, given, answer) => {
  if (answer.value !== undefined) {
    return "answered";
  }
  const { error } = answer;
  // Tauri refuses in plain words what does not fit the command.
  if (typeof error === "string" && error !== NO_ANSWER) {
    return "unreadable";
  }
  const broken = ["STORAGE_FAILED", "LEDGER_DAMAGED"];
  if (typeof error?.code !== "string" || typeof error.message !== "string" || error.message === "" || broken.includes(error.code)) {
    found.wrong.push(`${command} ${describe(given)}: ${describe(error ?? null)}`);
  }
  return String(error?.code);
};

const call = async (command) => {
  const given = payload(command);
  let timer = 0;
  const late = new Promise((resolve) => {
    timer = setTimeout(() => resolve({ error: NO_ANSWER }), PATIENCE_MS);
  });
  const answered = window.__TAURI_INTERNALS__.invoke(command, given).then(
    () => ({ value: true }),
    (error) => ({ error }),
  );
  const said = outcome(command, given, await Promise.race([answered, late]));
  clearTimeout(timer);
  found.outcomes[command] ??= {};
  found.outcomes[command][said] = (found.outcomes[command][said] ?? 0) + 1;
  found.called += 1;
};

const run = async () => {
  for (const command of commands) {
    let left = count;
    const worker = async () => {
      while (left > 0 && found.wrong.length < 20) {
        left -= 1;
        await call(command);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
  }
  found.done = true;
};
run().catch((error) => {
  found.wrong.push(String(error));
  found.done = true;
});
