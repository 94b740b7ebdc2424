/** The civil date, `2026-03-12`, that a calendar's cell stands for: a local midnight. */
export function civilDay(day: Date): string {
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${String(day.getFullYear())}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}
