/** T14: how large the pages are beside a page of the same libraries with nothing in it (`cargo xtask bundle`). */
import { bundleOf, ourBundle, type Bundle } from "./bundle";
import { joined } from "./imports";
import { isEnglish, loadedWith, partOf, type Chunk, type Part } from "./parts";
import { referencePage } from "./reference";
import { sizeOf, withoutFonts, type Size } from "./size";
import { figures, type Figure } from "./table";

/** What the window loads before its first page shows data: each is imported by the one before when it is needed. */
const START = ["/src/main.tsx", "/src/app/show.tsx", "/src/backend/tauri.ts", "/src/pages/payments/index.tsx"];

export async function main(): Promise<void> {
  const ours = await ourBundle();
  const atStart = loadedWith(ours.chunks, START);
  const inPages = ours.chunks.filter((chunk) => partOf(chunk) === "pages");
  const figure = async (what: string, chunks: Chunk[]): Promise<Figure> => {
    const imports = joined(chunks.flatMap(({ modules }) => modules.flatMap((module) => ours.imports.get(module) ?? [])));
    // The documents' viewer is loaded with the first document, and listed by itself.
    const reference = await bundleOf(referencePage(imports.filter(({ module }) => !module.startsWith("pdfjs-dist"))));
    return { what, ours: sizeOfChunks(ours, chunks), reference: sizeOfChunks(reference, reference.chunks) };
  };
  const compared = [await figure("loaded at the start", atStart), await figure("all pages", inPages)];
  process.stdout.write(`${figures(compared, listed(ours))}\n`);
}

function sizeOfChunks(bundle: Bundle, chunks: readonly Chunk[]): Size {
  const names = new Set(chunks.flatMap(({ file, styles }) => [file, ...styles]));
  return sizeOf([...names].map((name) => textOf(bundle, name)));
}

function textOf(bundle: Bundle, name: string): string {
  const text = bundle.files.get(name) ?? "";
  return name.endsWith(".css") ? withoutFonts(text) : text;
}

/** What is in the bundle beside the pages. */
function listed(bundle: Bundle): [what: string, size: Size][] {
  const part = (wanted: Part) => sizeOfChunks(bundle, bundle.chunks.filter((chunk) => partOf(chunk) === wanted));
  const sheets = [...bundle.files].filter(([name]) => name.endsWith(".css")).map(([, text]) => text);
  const [whole, bare] = [sizeOf(sheets), sizeOf(sheets.map(withoutFonts))];
  const known = new Set(bundle.chunks.flatMap(({ file, styles }) => [file, ...styles]));
  const others = [...bundle.files].filter(([name]) => !known.has(name) && !name.endsWith(".css") && !name.endsWith(".html"));
  const english = [...bundle.code].filter(([module]) => isEnglish(module)).map(([, code]) => code);
  return [
    ["of these, our English words (about)", sizeOf(english)],
    ["fifteen other languages, each loaded when it is chosen", part("languages")],
    ["pdf.js, loaded with the first document", part("pdf")],
    ["fonts in the style sheets, in both the same, not counted", { raw: whole.raw - bare.raw, gzip: whole.gzip - bare.gzip }],
    [`other files: ${others.map(([name]) => name.split("/").pop()).join(", ")}`, sizeOf(others.map(([, text]) => text))],
  ];
}
