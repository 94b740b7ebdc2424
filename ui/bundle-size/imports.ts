/** What a module of the pages imports from npm packages, read from its code as it is bundled: types are gone by then. */
import type { parseAst } from "vite";

type Program = ReturnType<typeof parseAst>;

/** A module of a package, with the names that are imported from it. None: it is imported for what it does, as a style sheet is. */
export interface Import {
  module: string;
  names: string[];
}

const isOfPackage = (module: string) => /^(@[\w-]+\/)?\w/.test(module);

/** The static imports from packages. */
export function importsOf(program: Program): Import[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== "ImportDeclaration" || !isOfPackage(statement.source.value)) {
      return [];
    }
    const names = statement.specifiers.map((specifier) => {
      switch (specifier.type) {
        case "ImportDefaultSpecifier":
          return "default";
        case "ImportNamespaceSpecifier":
          return "*";
        default:
          return "name" in specifier.imported ? specifier.imported.name : specifier.imported.value;
      }
    });
    return [{ module: statement.source.value, names }];
  });
}

/** Each module once, with all names that any of these import from it; in alphabetical order. */
export function joined(imports: Iterable<Import>): Import[] {
  const found = new Map<string, Set<string>>();
  for (const { module, names } of imports) {
    const all = found.get(module) ?? new Set();
    names.forEach((name) => all.add(name));
    found.set(module, all);
  }
  return [...found].map(([module, names]) => ({ module, names: [...names].sort() })).sort((a, b) => (a.module < b.module ? -1 : 1));
}
