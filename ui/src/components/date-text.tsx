import { dateOf, daysBetween, formatDate, formatDateLong, formatInstant, t } from "../i18n";
import styles from "./date-text.module.css";

/** A civil date, "12 Mar 2026"; on hover the exact instant where it is known, else the weekday. */
export function DateText({ date, instant }: { date: string; instant?: string }) {
  return (
    <time className={styles.date} dateTime={instant ?? date} title={instant ? formatInstant(instant) : formatDateLong(date)}>
      {formatDate(date)}
    </time>
  );
}

/** The day of an instant, with the instant itself on hover. */
export function InstantText({ instant }: { instant: string }) {
  return <DateText date={dateOf(instant)} instant={instant} />;
}

/** "today", "in 5 days", "3 days ago". */
export function relativeDay(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) {
    return t.common.today;
  }
  if (Math.abs(days) === 1) {
    return days > 0 ? t.common.tomorrow : t.common.yesterday;
  }
  return days > 0 ? t.common.inDays(days) : t.common.daysAgo(-days);
}

/** "due today", "in 5 days", "3 days past due". */
export function relativeDueDay(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) {
    return t.common.dueToday;
  }
  return days > 0 ? relativeDay(date, today) : t.common.daysPastDue(-days);
}
