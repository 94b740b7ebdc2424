/** How the window looks: light or dark, as the system is or as the owner chose, and how dense. Remembered on this machine. */
import { useSyncExternalStore } from "react";

import { Density, Mode, applyDensity, applyMode } from "@cloudscape-design/global-styles";

/** What the owner chose. */
export type Appearance = "system" | "light" | "dark";

/** How much fits into the window. */
export type WindowDensity = "comfortable" | "compact";

const KEY = "appearance";
const DENSITY = "density";
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
  applyDensity(DENSITIES[density()]);
  apply();
  dark().addEventListener("change", apply);
}

const DENSITIES: Record<WindowDensity, Density> = { comfortable: Density.Comfortable, compact: Density.Compact };

function density(): WindowDensity {
  return localStorage.getItem(DENSITY) === "compact" ? "compact" : "comfortable";
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Remembers and applies a density, of the whole window: it is chosen in the settings, and in the preferences of any table. */
export function setDensity(choice: WindowDensity): void {
  localStorage.setItem(DENSITY, choice);
  applyDensity(DENSITIES[choice]);
  listeners.forEach((listener) => listener());
}

/** The density as it is now. */
export function useDensity(): WindowDensity {
  return useSyncExternalStore(subscribe, density);
}
