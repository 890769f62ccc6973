// What is right and what is said of it, in plain values.

/** Whether a written answer is one of those accepted; capitals, punctuation, spaces and a leading article do not matter. @param {string} answer @param {string[]} accepted */
export function isAccepted(answer, accepted) {
  const given = bare(answer);
  return accepted.some((each) => bare(each) === given);
}

/** @param {string} words */
function bare(words) {
  return words.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}%.]+/gu, " ").replace(/\.(?!\d)/g, "").trim().replace(/^(the|an?) /, "");
}

/** What is said to several choices together, for example "2 of 3 right ones, and 1 that is not." @param {{ isRight: boolean, isChosen: boolean }[]} options */
export function severalWords(options) {
  const right = options.filter((each) => each.isRight);
  const found = right.filter((each) => each.isChosen).length;
  const wrong = options.filter((each) => each.isChosen && !each.isRight).length;
  if (found === right.length && wrong === 0) {
    return "All of them, and no other.";
  }

  const others = wrong === 0 ? "" : `, and ${wrong} that ${wrong === 1 ? "is" : "are"} not`;
  return `${found} of ${right.length} right ${right.length === 1 ? "one" : "ones"}${others}.`;
}

/** @param {boolean[]} tries right or wrong at the first try @param {number} count of all questions */
export function scoreOf(tries, count) {
  const right = tries.filter(Boolean).length;
  return `${right} of ${tries.length} right at the first try${tries.length < count ? `, ${count - tries.length} to go` : ""}.`;
}

/** Whether feedback says by itself if the answer was right. @param {string} why */
export function saysItself(why) {
  return /^(right|yes|correct|no|not|wrong|true|false)\b/i.test(why.trim());
}
