// What the tests ask a page about itself. Each check gives back a list of faults in words.
(() => {
  const shown = (element) => element.getClientRects().length > 0 && element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
  const unseen = (element) => element.closest(".visually-hidden, .skip-link") !== null || getComputedStyle(element).clipPath.startsWith("inset(50%");
  const words = (element) => (element.textContent || element.getAttribute("aria-label") || "").trim().replace(/\s+/g, " ").slice(0, 50);
  const name = (element) => `${element.tagName.toLowerCase()}${element.getAttribute("class") ? "." + element.getAttribute("class").split(" ")[0] : ""} “${words(element)}”`;
  const hasOwnWords = (element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());

  /** Headings, landmarks and ids. */
  function structure() {
    const wrong = [];
    const titles = [...document.querySelectorAll("h1")].filter((each) => !each.closest("[hidden], dialog"));
    if (titles.length !== 1) { wrong.push(`${titles.length} first headings`); }
    let level = 0;
    for (const heading of document.querySelectorAll("h1,h2,h3,h4,h5,h6")) {
      const own = Number(heading.tagName[1]);
      if (own > level + 1 && level > 0) { wrong.push(`level ${level} is followed by ${own}: ${words(heading)}`); }
      level = own;
    }

    if (document.querySelectorAll("main").length !== 1) { wrong.push("not one main"); }
    if (!document.documentElement.lang) { wrong.push("no language"); }
    const names = [...document.querySelectorAll("nav")].map((each) => each.getAttribute("aria-label") ?? document.getElementById(each.getAttribute("aria-labelledby"))?.textContent ?? "");
    if (names.some((each) => each === "") || new Set(names).size < names.length) { wrong.push(`parts of one name or none: ${names}`); }
    const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
    if (new Set(ids).size < ids.length) { wrong.push(`an id stands twice: ${ids.find((each, i) => ids.indexOf(each) < i)}`); }
    for (const table of document.querySelectorAll("table")) {
      const heads = [...table.querySelectorAll("th")];
      if (!table.caption?.textContent.trim() || heads.length === 0 || heads.some((each) => !each.scope || !each.textContent.trim())) { wrong.push(`a table without caption or heads: ${words(table)}`); }
    }

    for (const mark of document.querySelectorAll("main a.note-mark[href^='#'], main a.annotation[href^='#']")) {
      const note = document.getElementById(mark.hash.slice(1));
      const isBehind = note !== null && (mark.compareDocumentPosition(note) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      const back = note?.querySelector(`a[href="#${mark.id}"], a.packet__back`);
      if (!isBehind || !back?.getAttribute("aria-label") || !(mark.getAttribute("aria-label") ?? words(mark))) { wrong.push(`a mark and its note do not lead to each other by name: ${mark.hash}`); }
    }

    // What is seen of a control is part of its name, so that it can be called by voice.
    for (const control of document.querySelectorAll(":is(a[href], button)[aria-label]")) {
      const seen = control.textContent.trim().toLowerCase();
      if (/[a-z]{2}/.test(seen) && !control.getAttribute("aria-label").toLowerCase().includes(seen)) { wrong.push(`seen is another name than is heard: ${name(control)}`); }
    }

    const foot = document.querySelector("body > footer");
    if (foot && !foot.querySelector("a[href$='/accessibility/']")) { wrong.push("no way to the statement on accessibility"); }
    if (document.querySelector("[tabindex]:not([tabindex='0'], [tabindex='-1'])")) { wrong.push("an order of focus of its own"); }
    for (const element of document.querySelectorAll("[title]:not(link, svg, iframe)")) { wrong.push(`a title that few can read: ${name(element)}`); }
    return wrong;
  }

  /**
   * Links of the same words that lead to different places. Left out are marks: of notes, and numbers and words in a text that lead to the fact or the
   * state of a model that they come from. The entry of a source or term is one, be it here or in its list; so is a page, be it on a reading path or not.
   */
  function sameWords() {
    const targets = new Map();
    for (const link of document.querySelectorAll("a[href]:not(.note-mark, .permalink, .fact, .result, [aria-hidden='true'])")) {
      const said = (link.getAttribute("aria-label") ?? link.textContent).trim().replace(/\s+/g, " ").toLowerCase();
      const url = new URL(typeof link.href === "string" ? link.href : link.href.baseVal, location.href);
      url.searchParams.delete("path");
      url.searchParams.delete("depth");
      const target = /^#(source|term|person)-/.test(url.hash) ? url.hash : url.pathname + url.search + url.hash;
      targets.set(said, (targets.get(said) ?? new Set()).add(target));
    }

    return [...targets].filter(([, all]) => all.size > 1).map(([said, all]) => `“${said.slice(0, 60)}” leads to ${[...all].slice(0, 3).join(" and ")}`);
  }

  /** Targets below 24 by 24 pixels that have no such room around them either, but for links in a line of text. */
  function smallTargets() {
    const targets = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0'], [role=slider]")]
      .filter((each) => shown(each) && !unseen(each))
      .map((element) => ({ element, box: (element.matches("[type=checkbox], [type=radio]") && element.closest("label") || element).getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0);
    const isSmall = ({ box }) => box.width < 23.9 || box.height < 23.9;
    const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
    const isInText = (element) => {
      const block = element.closest("p, li, dd, td, th, figcaption, caption, h1, h2, h3, blockquote, label, summary, text, .note, .prose");
      return getComputedStyle(element).display.startsWith("inline") && block !== null && block.textContent.replace(/\s+/g, "").length > element.textContent.replace(/\s+/g, "").length + 1;
    };
    return targets.filter((one) => isSmall(one) && !isInText(one.element)).flatMap((one) => {
      const [x, y] = middle(one);
      const near = targets.find((other) => {
        if (other === one || other.element.contains(one.element) || one.element.contains(other.element)) { return false; }
        const across = Math.max(other.box.x - x, 0, x - other.box.right), along = Math.max(other.box.y - y, 0, y - other.box.bottom);
        const [otherX, otherY] = middle(other);
        return Math.hypot(across, along) < 11.9 || (isSmall(other) && Math.hypot(otherX - x, otherY - y) < 23.9);
      });
      return near ? [`${name(one.element)}, ${one.box.width.toFixed(0)} by ${one.box.height.toFixed(0)}, close to ${name(near.element)}`] : [];
    });
  }

  /** Words below 12 pixels, those of drawings included. The figures of a packet are shown as they will be printed. */
  function smallWords() {
    const wrong = [];
    for (const element of document.querySelectorAll("body *:not(.packet figure *)")) {
      if (!hasOwnWords(element) || !shown(element) || unseen(element)) { continue; }
      let drawing = element.ownerSVGElement;
      while (drawing?.ownerSVGElement) { drawing = drawing.ownerSVGElement; }
      const scale = drawing?.viewBox.baseVal.width ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width : 1;
      const size = parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < 11.95) { wrong.push(`${size.toFixed(1)} px: ${name(element)}`); }
    }

    return wrong;
  }

  /** Words that are cut off, stick out, or stand over others. */
  function cutOff() {
    const wrong = [];
    for (const element of document.querySelectorAll("body *")) {
      // What is folded to some lines is opened by its mark.
      if (!shown(element) || unseen(element) || element.closest("svg") || element.matches(".note__difference")) { continue; }
      const { overflowX, overflowY } = getComputedStyle(element);
      if (overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1) { wrong.push(`cut at its side: ${name(element)}`); }
      if (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1 && element.clientHeight > 1) { wrong.push(`cut below: ${name(element)}`); }
      if (hasOwnWords(element) && element.getBoundingClientRect().right > innerWidth + 1 && !element.closest("[role=region], pre")) { wrong.push(`sticks out: ${name(element)}`); }
    }

    if (document.documentElement.scrollWidth > innerWidth) { wrong.push(`the page scrolls sideways to ${document.documentElement.scrollWidth}`); }
    return [...wrong, ...covered()];
  }

  /** The box that an element scrolls in, where it is not the page. */
  function scroller(element) {
    const above = element.parentElement;
    return above === null || above === document.body ? null : /auto|scroll/.test(getComputedStyle(above).overflowY + getComputedStyle(above).overflowX) ? above : scroller(above);
  }

  function covered() {
    const lines = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const element = texts.currentNode.parentElement;
      if (!texts.currentNode.data.trim() || !shown(element) || unseen(element) || element.closest("svg, option, dialog")) { continue; }
      range.selectNodeContents(texts.currentNode);
      const frame = scroller(element)?.getBoundingClientRect();
      lines.push(...[...range.getClientRects()].filter((box) => box.width > 2 && box.height > 2 && !(frame && (box.bottom > frame.bottom || box.right > frame.right || box.top < frame.top))).map((box) => ({ box, element })));
    }

    lines.sort((one, other) => one.box.y - other.box.y);
    return lines.flatMap((one, i) => {
      for (let j = i + 1; j < lines.length && lines[j].box.y < one.box.bottom; j += 1) {
        const other = lines[j];
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.x, other.box.x), along = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.y, other.box.y);
        if (one.element !== other.element && across > 3 && along > 0.6 * Math.min(one.box.height, other.box.height)) { return [`${name(one.element)} over ${name(other.element)}`]; }
      }

      return [];
    });
  }

  /** Anything that moves longer than a blink. */
  function movements() {
    return [...document.querySelectorAll("body *")].flatMap((element) => {
      const { transitionDuration, animationName, animationDuration, animationTimingFunction } = getComputedStyle(element);
      const longest = (list) => Math.max(...list.split(",").map(parseFloat));
      const animates = animationName !== "none" && longest(animationDuration) > 0.1 && !animationTimingFunction.includes("steps(1");
      return longest(transitionDuration) > 0.1 || animates ? [`${name(element)} moves: ${transitionDuration} ${animationName}`] : [];
    });
  }

  globalThis.pageChecks = { structure, sameWords, smallTargets, smallWords, cutOff, movements };
})();
