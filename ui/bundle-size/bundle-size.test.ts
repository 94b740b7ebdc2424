import { parseAst } from "vite";
import { expect, it } from "vitest";

import { importsOf, joined } from "./imports";
import { isEnglish, loadedWith, partOf, type Chunk } from "./parts";
import { referencePage } from "./reference";
import { sizeOf, withoutFonts } from "./size";
import { figures } from "./table";

const chunk = (file: string, modules: string[], imports: string[] = []): Chunk => ({ file, imports, modules, styles: [] });

it("reads what is imported from packages, and nothing else", () => {
  const program = parseAst(`
    import Box, { type as kind } from "@cloudscape-design/components/box";
    import * as React from "react";
    import "@cloudscape-design/global-styles/index.css";
    import { t } from "../i18n";
    import own from "/ui/src/own.ts";
    const later = import("pdfjs-dist");
  `);
  expect(importsOf(program)).toEqual([
    { module: "@cloudscape-design/components/box", names: ["default", "type"] },
    { module: "react", names: ["*"] },
    { module: "@cloudscape-design/global-styles/index.css", names: [] },
  ]);
});

it("joins the imports of one module", () => {
  const imports = [{ module: "b", names: ["y"] }, { module: "a", names: [] }, { module: "b", names: ["x", "y"] }];
  expect(joined(imports)).toEqual([{ module: "a", names: [] }, { module: "b", names: ["x", "y"] }]);
});

it("makes a page that imports the same and renders each component", () => {
  const page = referencePage([
    { module: "@cloudscape-design/components/box", names: ["default"] },
    { module: "@cloudscape-design/components/i18n", names: ["I18nProvider"] },
    { module: "react", names: ["*", "useState"] },
    { module: "react-router", names: ["Outlet"] },
  ]);
  const imported = joined(importsOf(parseAst(page)));
  const named = Object.fromEntries(imported.map(({ module, names }) => [module, names]));
  expect(named).toMatchObject({
    "@cloudscape-design/components/app-layout": ["default"],
    "@cloudscape-design/components/box": ["default"],
    "@cloudscape-design/components/i18n": ["I18nProvider"],
    "@cloudscape-design/global-styles/index.css": [],
    react: ["*", "createElement", "useState"],
    "react-router": ["Outlet"],
  });
  expect(page).toMatch(/const content = \[m\d+_default, m\d+_default\]/);
});

it("counts a chunk to a language or to pdf.js only where nothing else is in it", () => {
  expect(partOf({ modules: ["/ui/src/i18n/de/index.ts", "/ui/src/i18n/de/sentences.ts"] })).toBe("languages");
  expect(partOf({ modules: ["/x/node_modules/@cloudscape-design/components/i18n/messages/all.de.js"] })).toBe("languages");
  expect(partOf({ modules: ["/ui/src/i18n/en/index.ts"] })).toBe("pages");
  expect(partOf({ modules: ["/x/node_modules/pdfjs-dist/build/pdf.mjs"] })).toBe("pdf");
  expect(partOf({ modules: ["/x/node_modules/pdfjs-dist/build/pdf.mjs", "/ui/src/money.ts"] })).toBe("pages");
  expect(partOf({ modules: [] })).toBe("pages");
  expect(["/ui/src/i18n/en/payments.ts", "/ui/src/backend/sentences.ts", "/ui/src/i18n/de/payments.ts"].map(isEnglish)).toEqual([true, true, false]);
});

it("follows what is loaded with a module, and says when that module is gone", () => {
  const chunks = [chunk("main", ["/ui/src/main.tsx"], ["shared"]), chunk("shared", ["/ui/src/a.ts"], ["far", "main"]), chunk("far", ["/ui/src/b.ts"]), chunk("later", ["/ui/src/c.ts"])];
  expect(loadedWith(chunks, ["/src/main.tsx"]).map(({ file }) => file)).toEqual(["main", "shared", "far"]);
  expect(() => loadedWith(chunks, ["/src/start.tsx"])).toThrow("/src/start.tsx is not in the bundle");
});

it("counts no fonts", () => {
  expect(withoutFonts(`a{src:url(data:font/woff2;base64,AAAA) format("woff2")}b{background:url("data:image/png;base64,AA")}`)).toBe(
    `a{src:url() format("woff2")}b{background:url("data:image/png;base64,AA")}`,
  );
  expect(sizeOf(["é", ""]).raw).toBe(3);
});

it("judges each ratio", () => {
  const table = figures([{ what: "all", ours: { raw: 1_300_000, gzip: 400_000 }, reference: { raw: 1_000_000, gzip: 300_000 } }], [["fonts", { raw: 1_000, gzip: 0 }]]);
  expect(table).toMatch(/all, as it is +1300 +1000 +1\.30 +≤ 1\.3 {2}holds\n/);
  expect(table).toMatch(/all, gzipped +400 +300 +1\.33 +≤ 1\.3 {2}falls short\n/);
  expect(table).toMatch(/fonts +1 +0 gzipped$/);
});
