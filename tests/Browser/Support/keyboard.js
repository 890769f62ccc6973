// What stands in focus, as a reader sees it: told after each press of Tab.
(() => {
  const colour = (text) => (text.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r, g, b]) => [r, g, b].map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const contrast = (one, other) => (Math.max(light(one), light(other)) + 0.05) / (Math.min(light(one), light(other)) + 0.05);

  function ground(element) {
    for (let above = element; above; above = above.parentElement) {
      const painted = colour(getComputedStyle(above).backgroundColor);
      if (painted.length === 3 || painted[3] > 0.5) { return painted; }
    }

    return [255, 255, 255];
  }

  function ring(element) {
    // The ring may be drawn by what stands for a field that is hidden.
    const drawn = [element, element.closest("label"), element.nextElementSibling, ...element.querySelectorAll("*")].filter(Boolean);
    return drawn.some((each) => {
      const { outlineStyle, outlineWidth, outlineColor, stroke, strokeWidth } = getComputedStyle(each);
      const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 1.9 && contrast(colour(outlineColor), ground(each.parentElement)) >= 3;
      return isOutlined || (each.ownerSVGElement !== null && each.ownerSVGElement !== undefined && stroke !== "none" && parseFloat(strokeWidth) >= 1.9 && each.matches(":focus-visible > *, [role=slider] *"));
    });
  }

  function isSeen(element) {
    const box = (element.matches("input") && element.closest("label") || element).getBoundingClientRect();
    const own = [element, element.closest("label"), element.parentElement];
    const points = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) => [0.25, 0.5, 0.75].map((y) => [box.x + box.width * x, box.y + box.height * y]));
    return points.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && own.some((each) => each && (each === hit || each.contains(hit) || (hit.contains(each) && hit !== document.documentElement && hit !== document.body && each.getClientRects().length > 1)));
    });
  }

  const seen = [];
  globalThis.keyboard = {
    seen,
    /** @returns whether the walk goes on; faults are kept */
    step(faults) {
      const element = document.activeElement;
      if (!element || element === document.body || element === seen[0]) { return false; }

      // Day, month and year of a date are stops within one field.
      if (element === seen.at(-1) && element.type === "date") { return true; }
      const words = `${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} “${(element.textContent || element.getAttribute("aria-label") || element.value || "").trim().replace(/\s+/g, " ").slice(0, 40)}”`;
      if (seen.includes(element)) { faults.push(`again: ${words}`); return false; }
      const last = seen.at(-1);
      if (last && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) { faults.push(`before what came before it: ${words}`); }
      if (!ring(element)) { faults.push(`no ring: ${words}`); }
      if (!isSeen(element)) { faults.push(`hidden: ${words}`); }
      seen.push(element);
      return true;
    },
  };
})();
