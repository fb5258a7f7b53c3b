/** Dates as the school sees them: always Asia/Shanghai (UTC+8, no summer time). */
import { locale, say } from "./words.js";

const ZONE = "Asia/Shanghai";
const AHEAD = 8 * 3600e3;
let offset = 0;

export const setOffset = (seconds) => { offset = seconds * 1000; };
export const moved = () => Math.abs(offset) > 1500;
const now = () => new Date(Date.now() + offset);

const format = (date, shape) =>
  new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...shape }).format(date);
const dayKey = (date) => new Date(date.getTime() + AHEAD).toISOString().slice(0, 10);

export const instant = (seconds) => new Date(seconds * 1000);
export const dayOf = (seconds) => dayKey(instant(seconds));
export const hourMinute = (date) =>
  format(date, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

const DAY = { month: "long", day: "numeric", weekday: "long" };
const sameYear = (date) => dayKey(date).slice(0, 4) === dayKey(now()).slice(0, 4);

const daysAgo = (date) =>
  Math.round((Date.parse(dayKey(now())) - Date.parse(dayKey(date))) / 864e5);

/** "今天 · 11月22日星期日": what stands between two days of messages. */
export function dayTitle(date) {
  const full = format(date, sameYear(date) ? DAY : { year: "numeric", ...DAY });
  const near = ["today", "yesterday"][daysAgo(date)];
  return near ? `${say(near)} · ${full}` : full;
}

/** The short time in a chat list: an hour today, a weekday this week, else a date. */
export function shortTime(date) {
  const age = daysAgo(date);
  if (age === 0) return hourMinute(date);
  if (age > 0 && age < 7) return format(date, { weekday: "short" });
  const year = sameYear(date) ? {} : { year: "2-digit" };
  return format(date, { month: "numeric", day: "numeric", ...year });
}

/** The clock in three parts, so that a narrow page may leave the weekday out. */
export const clockFace = () => ({
  day: format(now(), { month: "short", day: "numeric" }),
  weekday: format(now(), { weekday: "short" }),
  hour: hourMinute(now()),
});

/** The school's wall clock as an instant; a month past the twelfth runs into the next year. */
const wall = (year, month, day, hour) => new Date(Date.UTC(year, month - 1, day, hour) - AHEAD);

function daysAhead(count) {
  const here = new Date(now().getTime() + AHEAD);
  return wall(here.getUTCFullYear(), here.getUTCMonth() + 1, here.getUTCDate() + count, 8);
}

function nextDate(month, day) {
  const year = new Date(now().getTime() + AHEAD).getUTCFullYear();
  const soon = wall(year, month, day, 8);
  return soon > now() ? soon : wall(year + 1, month, day, 8);
}

export const leaps = () => ({
  hour: new Date(now().getTime() + 3600e3),
  tomorrow: daysAhead(1),
  monday: daysAhead(8 - (new Date(now().getTime() + AHEAD).getUTCDay() || 7)),
  womensDay: nextDate(3, 8),
  teachersDay: nextDate(9, 10),
});

export const fieldValue = () => new Date(now().getTime() + AHEAD).toISOString().slice(0, 16);
export const fromField = (text) => new Date(`${text}:00+08:00`);
