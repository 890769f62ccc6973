// Numbers in words, for the build and for the browser. Digits are made by whole-number arithmetic alone, and ties are moved
// upward by a ten-thousand-millionth first, so that two runtimes whose last digits differ still write the same words.

var NUDGE = 1 + 1e-10;
var MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
var LARGE = [[1e12, " trillion"], [1e9, " billion"], [1e6, " million"]];
var SIGNIFICANT = 3;

// Formats that are a number and a word for what is counted, with an s behind it unless it is one.
var UNITS = {
  months: " month",
  weeks: " week",
  days: " day",
  hours: " hour",
  doublings: " doubling",
  "a-year": " doubling",
  points: " point"
};

// Lengths of work: from how many minutes on, minutes in the unit, its words. A month is 167 hours of work, a year 2,000.
var WORK = [
  [120000, 120000, " year", " of work"],
  [10020, 10020, " month", " of work"],
  [2400, 2400, " week", " of work"],
  [120, 60, " hour", " of work"],
  [1, 1, " minute", ""]
];

function power(exponent) {
  var result = 1, i;
  for (i = 0; i < exponent; i += 1) {
    result *= 10;
  }

  return result;
}

function withCommas(digits) {
  var result = "", end = digits.length;
  while (end > 3) {
    result = "," + digits.substring(end - 3, end) + result;
    end -= 3;
  }

  return digits.substring(0, end) + result;
}

// mantissa * 10^-places, without zeros at the end.
function decimal(mantissa, places) {
  var digits = String(mantissa), end;
  if (places <= 0) {
    return withCommas(String(mantissa * power(-places)));
  }

  while (digits.length <= places) {
    digits = "0" + digits;
  }

  end = digits.length;
  while (end > digits.length - places && digits.charAt(end - 1) === "0") {
    end -= 1;
  }

  places = digits.length - places;
  return withCommas(digits.substring(0, places)) + (end > places ? "." + digits.substring(places, end) : "");
}

// Up to three significant digits of a number above 0 and below 1e15.
function significant(value) {
  var places = SIGNIFICANT - 1, bound = 10, mantissa;
  while (value >= bound) {
    bound *= 10;
    places -= 1;
  }

  bound = 1;
  while (value < bound) {
    bound /= 10;
    places += 1;
  }

  mantissa = Math.floor((places >= 0 ? value * power(places) : value / power(-places)) + 0.5);
  return decimal(mantissa, places);
}

// What is greater than 0.
function positive(value) {
  var i;
  if (value >= 999500) {
    for (i = 0; i < LARGE.length; i += 1) {
      if (value >= LARGE[i][0] * 0.9995) {
        return positive(value / LARGE[i][0]) + LARGE[i][1];
      }
    }
  }

  return value < 1e-6 ? "less than 0.000001" : significant(value);
}

function signed(value, write) {
  return value < 0 ? "\u2212" + write(-value) : write(value);
}

function number(value) {
  return Math.abs(value) < 1e-9 ? "0" : signed(value * NUDGE, positive);
}

function whole(value) {
  var rounded = Math.floor(Math.abs(value) * NUDGE + 0.5);
  if (rounded >= 1e6) {
    return number(value);
  }

  return rounded === 0 ? "0" : (value < 0 ? "\u2212" : "") + withCommas(String(rounded));
}

function percent(value, isChance) {
  var shown = value * 100;
  if (isChance && value > 0.9995 && value < 1 - 1e-12) {
    return "over 99.9%";
  }

  return shown > 1e-9 && shown < 0.001 ? "under 0.001%" : number(shown) + "%";
}

// One time and one times are both wrong English for a factor.
function times(value) {
  var text = number(value);
  return (text === "1" ? "1.0" : text) + " times";
}

function counted(text, word) {
  return text + word + (text === "1" ? "" : "s");
}

function work(minutes) {
  var exact = minutes * NUDGE, i;
  for (i = 0; i < WORK.length; i += 1) {
    if (exact >= WORK[i][0]) {
      return counted(number(minutes / WORK[i][1]), WORK[i][2]) + WORK[i][3];
    }
  }

  return exact * 60 < 1 ? "under a second" : counted(whole(minutes * 60), " second");
}

// Dates are decimal years. The millionth keeps the first of a month from falling into the month before.
function date(value) {
  var exact = value + 1e-6, year = Math.floor(exact);
  return year > 9999 ? "the year " + number(year) : MONTHS[Math.floor((exact - year) * 12)] + " " + String(year);
}

/** @param value a finite number, or null for what does not happen; absentWords are written for null. */
export function format(value, formatName, absentWords) {
  if (typeof value !== "number" || !isFinite(value)) {
    return absentWords || "never";
  }

  switch (formatName) {
    case "whole": return whole(value);
    case "share": return percent(value, false);
    case "chance": return percent(value, true);
    case "minutes": return work(value);
    case "date": return date(value);
    case "times": return times(value);
    case "year": return String(Math.floor(value + 1e-6));
    case "a-year": return counted(number(value), UNITS[formatName]) + " a year";
    default: return UNITS.hasOwnProperty(formatName) ? counted(number(value), UNITS[formatName]) : number(value);
  }
}

// At the ticks of an axis, whose title names the unit.
export function short(value, formatName) {
  if (formatName === "minutes") {
    return work(value).replace(" of work", "");
  }

  return formatName === "date" ? format(value, "year") : format(value, UNITS.hasOwnProperty(formatName) ? "number" : formatName);
}

/** The value of a parameter or an output as it is shown: a choice by its name, a word or a truth by its words, a number in its format. */
export function show(field, value, formatName) {
  var i;
  for (i = 0; field.choices && i < field.choices.length; i += 1) {
    if (field.choices[i].id === value) {
      return field.choices[i].name;
    }
  }

  if (typeof value === "string" || typeof value === "boolean") {
    return field.words && field.words.hasOwnProperty(String(value)) ? field.words[String(value)] : String(value);
  }

  return format(value, formatName || field.format, field.absent);
}
