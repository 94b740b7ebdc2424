/** The civil date, `2026-03-12`, that a calendar's cell stands for: a local midnight. */
export function civilDay(day: Date): string {
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${String(day.getFullYear())}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

/** Whether this is a whole day of the calendar; a day that is being typed isn't one yet. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}
