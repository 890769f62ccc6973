/** @param {string} text @returns {Promise<boolean>} false where the browser refuses */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
