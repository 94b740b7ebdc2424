/**
 * The reference: a page with the same libraries and nothing in it. It imports exactly what the pages import from npm packages, renders
 * each Cloudscape component in an app layout, and has no code, strings or styles of ours.
 */
import { joined, type Import } from "./imports";

const COMPONENTS = "@cloudscape-design/components/";

/** What the page itself takes, whatever the pages import. */
const SHELL: Import[] = [
  { module: "react", names: ["createElement"] },
  { module: "react-dom/client", names: ["createRoot"] },
  { module: "@cloudscape-design/global-styles/index.css", names: [] },
  { module: `${COMPONENTS}app-layout`, names: ["default"] },
  { module: `${COMPONENTS}i18n`, names: ["I18nProvider"] },
  { module: `${COMPONENTS}i18n/messages/all.en`, names: ["default"] },
];

const isComponent = (module: string) => module.startsWith(COMPONENTS) && !module.startsWith(`${COMPONENTS}i18n`);

/** The source of the page. */
export function referencePage(imports: readonly Import[]): string {
  const all = joined([...SHELL, ...imports]);
  const at = (module: string) => `m${all.findIndex((it) => it.module === module)}`;
  const local = (module: string, name: string) => `${at(module)}_${name === "*" ? "all" : name}`;
  const lines = all.flatMap(({ module, names }) => {
    const imported = names.map((name) => `import ${name === "*" ? "*" : `{ ${name}`} as ${local(module, name)}${name === "*" ? "" : " }"} from "${module}";`);
    return imported.length === 0 ? [`import "${module}";`] : imported;
  });
  const kept = all.flatMap(({ module, names }) => names.map((name) => local(module, name)));
  const components = all.filter(({ module, names }) => isComponent(module) && names.includes("default"));
  const element = local("react", "createElement");
  return [
    ...lines,
    // What nothing uses would be left out of the bundle.
    `globalThis.kept = [${kept.join(", ")}];`,
    `const content = [${components.map(({ module }) => local(module, "default")).join(", ")}].map((it, key) => ${element}(it, { key }));`,
    `const layout = ${element}(${local(`${COMPONENTS}app-layout`, "default")}, { content });`,
    `const messages = [${local(`${COMPONENTS}i18n/messages/all.en`, "default")}];`,
    `const page = ${element}(${local(`${COMPONENTS}i18n`, "I18nProvider")}, { locale: "en-US", messages }, layout);`,
    `${local("react-dom/client", "createRoot")}(document.getElementById("root")).render(page);`,
  ].join("\n");
}
