// Round values along a part of an axis, and their words, as the drawing has them for the whole.

const day = 86_400_000;
const mostTicks = 6;

/** Lengths of time that people count in, in minutes: seconds, minutes, hours, days. */
const lengths = [
  ...[1, 2, 5, 10, 20, 30].map((seconds) => seconds / 60),
  ...[1, 2, 3, 5, 10, 15, 20, 30],
  ...[1, 1.5, 2, 3, 4, 6, 8, 12, 16, 24, 48, 72].map((hours) => hours * 60),
  ...[4, 5, 7, 10, 14, 20, 30, 60, 100].map((days) => days * 1440),
];

/**
 * @param {{ type: string, format: string }} axis @param {[number, number]} range in the axis's own numbers
 * @returns {{ at: number, words: string }[]}
 */
export function ticksOf(axis, [from, to]) {
  if (axis.type === "date") {
    return dates(from, to);
  }

  const ticks = axis.type === "log" ? multiples(axis.format, from, to) : steps(from, to);
  return ticks.map((at) => ({ at, words: wordsOf(axis.type === "log" ? 10 ** at : at, axis.format) }));
}

/** @param {number} from @param {number} to */
function steps(from, to) {
  const rough = (to - from) / (mostTicks - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 2.5, 5].find((factor) => factor * power >= rough * (1 - 1e-9)) ?? 10);
  const ticks = [];
  for (let count = Math.ceil(from / step - 1e-9); count * step <= to + step * 1e-9; count++) {
    ticks.push(Number((count * step).toPrecision(12)));
  }

  return ticks;
}

/** @param {string} format @param {number} from @param {number} to logarithms */
function multiples(format, from, to) {
  const within = (/** @type {number[]} */ values) => values.map(Math.log10).filter((at) => at >= from - 1e-9 && at <= to + 1e-9);
  const powers = Array.from({ length: Math.ceil(to) - Math.floor(from) + 1 }, (_, i) => 10 ** (Math.floor(from) + i));
  const all = within(format === "minutes" ? lengths : powers.flatMap((power) => [power, 2 * power, 5 * power]));
  if (all.length < 2) {
    return steps(10 ** from, 10 ** to).filter((value) => value > 0).map(Math.log10);
  }

  const each = Math.ceil(all.length / mostTicks);
  return all.filter((_, i) => i % each === 0);
}

/** First days of years or months, or days. @param {number} from @param {number} to */
function dates(from, to) {
  const first = new Date(from);
  for (const months of [1, 2, 3, 6, 12, 24, 60, 120]) {
    const ticks = [];
    let year = first.getUTCFullYear();
    year -= months > 12 ? year % (months / 12) : 0;
    for (let month = 0, at = Date.UTC(year, 0); at <= to; month += months, at = Date.UTC(year, month)) {
      if (at >= from) {
        ticks.push(at);
      }
    }

    if (ticks.length < 2 && months === 1) {
      return days(from, to);
    }

    if (ticks.length <= mostTicks) {
      return ticks.map((at) => ({ at, words: months >= 12 ? String(new Date(at).getUTCFullYear()) : dateWords(at, { month: "short", year: "numeric" }) }));
    }
  }

  return [];
}

/** @param {number} from @param {number} to */
function days(from, to) {
  const step = [1, 2, 5, 7, 10, 14].find((count) => (to - from) / (count * day) <= mostTicks - 1) ?? 14;
  const count = Math.max(0, Math.floor((to - Math.ceil(from / day) * day) / (step * day)) + 1);
  return Array.from({ length: count }, (_, i) => {
    const at = Math.ceil(from / day) * day + i * step * day;
    return { at, words: dateWords(at, { day: "numeric", month: "short" }) };
  });
}

/** @param {number} at @param {Intl.DateTimeFormatOptions} form */
const dateWords = (at, form) => new Date(at).toLocaleDateString("en-GB", { ...form, timeZone: "UTC" });

/** @param {number} value */
const digits = (value) => value.toLocaleString("en", { maximumSignificantDigits: 4 }).replace("-", "−");

/** @param {number} value @param {string} format */
function wordsOf(value, format) {
  switch (format) {
    case "percent": return `${digits(value)}%`;
    case "multiple": return `${digits(value)}×`;
    case "minutes": return value < 0.999 ? `${digits(value * 60)} s` : value < 60 ? `${digits(value)} min` : value < 4320 ? `${digits(value / 60)} h` : `${digits(value / 1440)} days`;
    default: return digits(value);
  }
}
