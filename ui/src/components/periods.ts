/** The first and the last day of the month before a day. */
export function lastMonth(today: string): { from: string; to: string } {
  const [year = 2000, month = 1] = today.split("-").map(Number);
  const day = (date: number): string => new Date(date).toISOString().slice(0, 10);
  return { from: day(Date.UTC(year, month - 2, 1)), to: day(Date.UTC(year, month - 1, 0)) };
}
