import * as digests from "../../../lib/verify.js";

/** Computes the sample again, compares it with what the build printed, and says what was found. */
export function verify(spec, model, block, answer, say) {
  const { count, digest } = block.dataset;
  const found = digests.digest(spec, model, Number(count));
  const what = `Your browser computed ${count} states, with every number and sentence that this page shows for them. Its digest is ${found}`;
  answer.dataset.same = `${found === digest}`;
  answer.textContent = found === digest ? `The same. ${what}, as the build printed.` : `Not the same. ${what}, and the build printed ${digest}. Please tell us which browser this is.`;
  say(answer.textContent);
}
