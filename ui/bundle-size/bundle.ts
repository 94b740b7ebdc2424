/** Builds pages as they are built for the window, and keeps the result in memory. */
import { fileURLToPath } from "node:url";

import { build, type Plugin, type Rolldown } from "vite";

import { importsOf, type Import } from "./imports";
import type { Chunk } from "./parts";

const UI = fileURLToPath(new URL("..", import.meta.url));
const REFERENCE = "reference-page";

/** A built bundle. */
export interface Bundle {
  chunks: Chunk[];
  /** The text of each file, by its name. */
  files: Map<string, string>;
  /** What became of the code of each module, before its names are shortened. */
  code: Map<string, string>;
}

/** The pages, with what each of their modules imports from packages. */
export async function ourBundle(): Promise<Bundle & { imports: Map<string, Import[]> }> {
  const imports = new Map<string, Import[]>();
  const reader: Plugin = {
    name: "read-imports",
    enforce: "post",
    transform(code, id) {
      if (id.startsWith(`${UI}src/`) && /\.tsx?$/.test(id)) {
        imports.set(id, importsOf(this.parse(code)));
      }
    },
  };
  return { ...(await bundle([reader])), imports };
}

/** A page with this source alone. */
export function bundleOf(source: string): Promise<Bundle> {
  const page: Plugin = {
    name: REFERENCE,
    resolveId: (id) => (id === REFERENCE ? `\0${REFERENCE}` : undefined),
    load: (id) => (id === `\0${REFERENCE}` ? source : undefined),
  };
  return bundle([page], REFERENCE);
}

async function bundle(plugins: Plugin[], input?: string): Promise<Bundle> {
  const built = await build({
    root: UI,
    configFile: `${UI}vite.config.ts`,
    logLevel: "error",
    plugins,
    build: { write: false, rolldownOptions: input === undefined ? {} : { input } },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const text = (file: Rolldown.OutputChunk | Rolldown.OutputAsset) =>
    file.type === "chunk" ? file.code : typeof file.source === "string" ? file.source : Buffer.from(file.source).toString("latin1");
  const chunks = output.filter((file) => file.type === "chunk");
  return {
    files: new Map(output.map((file) => [file.fileName, text(file)])),
    chunks: chunks.map(chunkOf),
    code: new Map(chunks.flatMap(({ modules }) => Object.entries(modules).map(([id, module]) => [id, module.code ?? ""]))),
  };
}

function chunkOf(chunk: Rolldown.OutputChunk): Chunk {
  return {
    file: chunk.fileName,
    imports: chunk.imports,
    modules: chunk.moduleIds,
    styles: [...(chunk.viteMetadata?.importedCss ?? [])],
  };
}
