/** Which files of a bundle are loaded when, and what they are for. */

/** A file of the bundle with code, and what it brings along. */
export interface Chunk {
  file: string;
  /** Files that are loaded before it. */
  imports: string[];
  /** The modules in it. */
  modules: string[];
  /** Its style sheets. */
  styles: string[];
}

/** What a file is for. */
export type Part = "pages" | "languages" | "pdf";

/** What tells a language that is not the first one's, and pdf.js. */
const LANGUAGES = [/\/src\/i18n\/(?!en\/)[\w-]+\/[^/]+\.ts$/, /\/i18n\/messages\/all\.(?!en\.)[\w-]+\.js$/];
const ENGLISH = /\/src\/(?:i18n\/en\/[^/]+|backend\/sentences)\.ts$/;
const PDF = [/\/node_modules\/pdfjs-dist\//];

/** The part that a chunk belongs to: another than the pages only where nothing else is in it. */
export function partOf({ modules }: Pick<Chunk, "modules">): Part {
  const only = (patterns: RegExp[]) => modules.length > 0 && modules.every((module) => patterns.some((pattern) => pattern.test(module)));
  return only(LANGUAGES) ? "languages" : only(PDF) ? "pdf" : "pages";
}

/**
 * The chunks that are there before the modules in `needed` run: theirs and all that those import, however far.
 *
 * @throws Where one of them is not in the bundle: then what is loaded at the start is no longer known.
 */
export function loadedWith(chunks: readonly Chunk[], needed: readonly string[]): Chunk[] {
  const byFile = new Map(chunks.map((chunk) => [chunk.file, chunk]));
  const open = needed.map((name) => {
    const chunk = chunks.find(({ modules }) => modules.some((module) => module.endsWith(name)));
    if (!chunk) {
      throw new Error(`${name} is not in the bundle: name what the window loads first in bundle-size/main.ts`);
    }
    return chunk;
  });
  const found = new Set<Chunk>();
  for (let chunk = open.pop(); chunk; chunk = open.pop()) {
    if (!found.has(chunk)) {
      found.add(chunk);
      open.push(...chunk.imports.flatMap((file) => byFile.get(file) ?? []));
    }
  }
  return [...found];
}

/** Whether a module is our English words, which are part of the pages. */
export const isEnglish = (module: string): boolean => ENGLISH.test(module);
