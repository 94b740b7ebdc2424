import type { Plugin } from "vite";

/** The file that Cloudscape's charts draw their scales with. */
const SCALES = /\/@cloudscape-design\/components\/internal\/vendor\/d3-scale\.js$/;

/** Its assignments to properties that objects inherit from `Object.prototype`. */
const ASSIGNMENTS: [object: string, property: string][] = [
  ["prototype", "constructor"],
  ["FormatSpecifier.prototype", "toString"],
];

/**
 * The window freezes `Object.prototype`, so that no script can change what every object inherits. A plain assignment to an
 * inherited name then fails; each such place gets its own property first. An upgrade that moves one fails the build.
 */
export function withFrozenPrototype(): Plugin {
  return {
    name: "frozen-prototype",
    transform(code, id) {
      if (!SCALES.test(id.split("?")[0] ?? "")) {
        return null;
      }
      let result = code;
      for (const [object, property] of ASSIGNMENTS) {
        const assignment = `${object}.${property} = `;
        const mended = `Object.defineProperty(${object}, "${property}", { value: undefined, writable: true, configurable: true });\n${assignment}`;
        const found = new RegExp(`^(\\s*)${assignment.replace(/\./g, "\\.")}`, "m");
        if (!found.test(result)) {
          this.error(`${id} no longer assigns ${object}.${property}: look at what a frozen Object.prototype breaks there now`);
        }
        result = result.replace(found, `$1${mended}`);
      }
      return { code: result, map: null };
    },
  };
}
