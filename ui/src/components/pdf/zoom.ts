import type { Size } from "./open-pdf";

/** How large pages are shown: as wide as there is room, whole, or by a factor, 1 being 100 %. */
export type Zoom = "width" | "page" | number;

/** The factors that can be chosen. */
export const FACTORS: readonly number[] = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

const LEAST = 0.25;
const MOST = 3;

/** The factor by which pages of a size are shown in a room. */
export function factorOf(zoom: Zoom, page: Size, room: Size): number {
  if (typeof zoom === "number") {
    return zoom;
  }
  const wide = room.width / page.width;
  const fitting = zoom === "width" ? wide : Math.min(wide, room.height / page.height);
  return Math.min(MOST, Math.max(LEAST, fitting));
}

/** The next larger (1) or smaller (-1) factor; `null` where there is none. */
export function nextFactor(factor: number, direction: 1 | -1): number | null {
  const further = direction > 0 ? FACTORS.filter((it) => it > factor + 0.01) : FACTORS.filter((it) => it < factor - 0.01).reverse();
  return further[0] ?? null;
}
