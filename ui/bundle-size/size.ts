/** How large files are, as they are and compressed. */
import { gzipSync } from "node:zlib";

/** Bytes of code and style sheets. */
export interface Size {
  raw: number;
  gzip: number;
}

/** A font inside a style sheet. */
const FONT = /url\("?data:(?:font|application\/(?:x-)?font)[^)]*\)/g;

/** A style sheet without its fonts, which are the same in every page. */
export function withoutFonts(sheet: string): string {
  return sheet.replace(FONT, "url()");
}

/** What these files take together, compressed as one: they reach the owner in one package, not one by one. */
export function sizeOf(files: readonly string[]): Size {
  const all = Buffer.from(files.join("\n"));
  return { raw: all.length, gzip: gzipSync(all).length };
}
