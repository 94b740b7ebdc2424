/** Light or dark: as the system is, or as the owner chose. Remembered on this machine. */
import { Density, Mode, applyDensity, applyMode } from "@cloudscape-design/global-styles";

/** What the owner chose. */
export type Appearance = "system" | "light" | "dark";

const KEY = "appearance";
const dark = () => window.matchMedia("(prefers-color-scheme: dark)");

/** The choice as remembered. */
export function appearance(): Appearance {
  const stored = localStorage.getItem(KEY);
  return stored === "light" || stored === "dark" ? stored : "system";
}

function apply(): void {
  const choice = appearance();
  const isDark = choice === "dark" || (choice === "system" && dark().matches);
  applyMode(isDark ? Mode.Dark : Mode.Light);
}

/** Remembers and applies a choice. */
export function setAppearance(choice: Appearance): void {
  localStorage.setItem(KEY, choice);
  apply();
}

/** Applies the remembered choice, and follows the system from now on. */
export function startAppearance(): void {
  applyDensity(Density.Comfortable);
  apply();
  dark().addEventListener("change", apply);
}
