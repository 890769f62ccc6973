// A chart that can be explored: plotly.js draws the figure exactly over the picture, whose titles, names and key stay as they are.

import { endOf, panelsOf, placeOf } from "./axes.js";
import { cardIn } from "./card.js";
import { dashed, recolouring, watchColours } from "./colours.js";
import { layoutOf } from "./layout.js";
import { load } from "./load.js";
import { nearest, seriesOf, stepped } from "./points.js";
import { hideDrawn, showDrawn, stageIn } from "./stage.js";
import { ticksOf } from "./ticks.js";
import { toolbarOf } from "./toolbar.js";
import { tracesOf } from "./traces.js";
import { View } from "./view.js";

const reach = { mouse: 24, touch: 44 };
const config = { displayModeBar: false, displaylogo: false, showTips: false, scrollZoom: false, doubleClick: false, responsive: false };
const label = "Values of the chart. Left and right arrows step through a series, up and down arrows change the series, plus and minus zoom, Escape goes back to the picture.";

/** @typedef {import("./points.js").Point} Point */

/**
 * @param {HTMLElement} block the figure, with its drawings in .chart__drawing
 * @param {HTMLButtonElement} button what started it: it makes room for the tools, and has the focus again at the end
 * @param {{ data: string, style: string, library: string, voice: HTMLElement }} given addresses of figure, style sheet and plotly.js; where the page speaks
 * @returns {Promise<void>} once the figure is drawn; refused when a part cannot be loaded
 */
export async function explore(block, button, { data, style, library, voice }) {
  const { figure, Plotly } = await load({ data, style, library });
  const container = /** @type {HTMLElement} */ (block.querySelector(".chart__drawing"));
  const say = (/** @type {string} */ words) => {
    voice.textContent = words;
  };
  const stage = stageIn(container, label);
  const card = cardIn(stage.notes);
  let svg = stage.drawing();
  let drawing = drawingOf(figure, svg);
  let panels = panelsOf(figure, drawing);
  let series = seriesOf(figure, panels);
  let view = new View(panels);
  const { bar, enable } = toolbarOf(figure.layout.meta.title, panels.some(({ y }) => !y.isFixed), act);
  let scale = 1;
  /** @type {Point | null} */
  let current = null;

  async function draw() {
    stage.cover(svg);
    scale = svg.getBoundingClientRect().width / drawing.width;
    const inScheme = recolouring(figure, block);
    const coloured = { data: dashed(figure, inScheme(figure.data), scale), layout: inScheme(figure.layout) };
    const isMoved = !view.isWhole;
    const ticks = panels.map(({ x, y }, i) => ({ x: isMoved && x.type !== "category" ? ticksOf(x, view.ranges[i].x) : worded(x), y: isMoved && !y.isFixed && y.type !== "category" ? ticksOf(y, view.ranges[i].y) : worded(y) }));
    const layout = layoutOf(coloured, drawing, panels, view, { scale, family: getComputedStyle(svg).fontFamily, quiet: getComputedStyle(stage.notes).color, isDragged: matchMedia("(any-pointer: fine)").matches, ticks });
    await Plotly.react(stage.plot, tracesOf(coloured, panels, scale, getComputedStyle(stage.notes).backgroundColor, ticks.map(({ x }) => x.map(({ at }) => at))), layout, config);
    hideDrawn(svg, drawing, isMoved);
    enable({ in: view.canComeCloser, out: isMoved, left: isMoved, right: isMoved, up: isMoved, down: isMoved, whole: isMoved });
    if (current) {
      card.show(current.words, at(current));
    }
  }

  /** @param {Point} point @returns {{ left: number, top: number }} pixels from the drawing's corner */
  function at(point) {
    const { x, y } = panels[point.panel];
    const ranges = view.ranges[point.panel];
    return { left: placeOf(x, ranges.x, point.x) * scale, top: placeOf(y, ranges.y, point.y) * scale };
  }

  /** @param {Point | null} point @param {boolean} isSaid */
  function show(point, isSaid) {
    current = point;
    if (!point) {
      card.hide();
      return;
    }

    card.show(point.words, at(point));
    if (isSaid) {
      say(point.words);
      if (view.reveal(point)) {
        draw();
      }
    }
  }

  /** @param {import("./toolbar.js").Act} does */
  function act(does) {
    const moves = { left: [-0.25, 0], right: [0.25, 0], up: [0, 0.25], down: [0, -0.25] };
    if (does === "back") {
      back();
      return;
    }

    if (does === "whole") {
      view.reset();
    } else if (does === "in" || does === "out") {
      view.zoom(does === "in" ? 0.5 : 2, current);
    } else {
      view.move(moves[does][0], moves[does][1]);
    }

    draw();
    say(view.isWhole ? "The whole chart is shown." : saidRange(panels, view));
  }

  /** @param {KeyboardEvent} event */
  function press(event) {
    if (event.key === "Escape") {
      back();
    } else if (event.target === stage.keys && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const point = stepped(series, current, event.key, at);
      if (point) {
        show(point, true);
      } else if (event.key === "+" || event.key === "=") {
        act("in");
      } else if (event.key === "-") {
        act("out");
      } else {
        return;
      }

      event.preventDefault();
    }
  }

  /** @param {PointerEvent} event */
  function point(event) {
    const corner = stage.keys.getBoundingClientRect();
    const place = { left: event.clientX - corner.left, top: event.clientY - corner.top };
    const seen = series.flat().filter((each) => isSeen(panels[each.panel], view.ranges[each.panel], each));
    const found = seen.length === 0 ? null : nearest(seen, place, at);
    show(found && found.distance <= (event.pointerType === "touch" ? reach.touch : reach.mouse) ? found.point : null, false);
  }

  const resized = new ResizeObserver(() => {
    const now = stage.drawing();
    const isOther = now !== svg;
    if (isOther) {
      showDrawn(container);
      svg = now;
      drawing = drawingOf(figure, svg);
      panels = panelsOf(figure, drawing);
      series = seriesOf(figure, panels);
      view = new View(panels);
      show(null, false);
    }

    if (isOther || Math.abs(svg.getBoundingClientRect().width / drawing.width - scale) > 1e-4) {
      draw();
    }
  });
  const unwatch = watchColours(draw);

  function back() {
    resized.disconnect();
    unwatch();
    block.removeEventListener("keydown", press);
    Plotly.purge(stage.plot);
    stage.remove();
    bar.remove();
    showDrawn(container);
    delete block.dataset.explored;
    button.hidden = false;
    button.focus();
    say("The picture is shown again.");
  }

  try {
    await draw();
  } catch (error) {
    unwatch();
    stage.remove();
    showDrawn(container);
    throw error;
  }

  block.dataset.explored = "";
  resized.observe(container);
  block.addEventListener("keydown", press);
  stage.keys.addEventListener("pointermove", (event) => event.pointerType !== "touch" && event.buttons === 0 && point(event));
  stage.keys.addEventListener("pointerup", (event) => event.pointerType === "touch" && point(event));
  stage.keys.addEventListener("pointerleave", (event) => event.pointerType !== "touch" && show(null, false));

  // A finger scrolls the page, as it does over any picture: plotly.js would take it for a drag.
  stage.keys.addEventListener("touchstart", (event) => event.stopPropagation(), { capture: true, passive: true });
  stage.plot.on("plotly_relayout", () => {
    panels.forEach((panel, i) => {
      for (const name of /** @type {const} */ (["x", "y"])) {
        view.set(i, name, shownRange(panel[name], stage.plot.layout[panel[name].key].range));
      }
    });
    draw();
  });
  stage.plot.on("plotly_doubleclick", () => act("whole"));
  button.hidden = true;
  button.after(bar);
  stage.keys.focus({ preventScroll: true });
  say("The chart can be explored. Arrow keys step through its values; Escape goes back to the picture.");
}

/** @param {any} figure @param {SVGSVGElement} svg */
function drawingOf(figure, svg) {
  return figure.layout.meta.drawings.find((/** @type {any} */ each) => svg.classList.contains(`chart__svg--${each.name}`));
}

/** Ticks of the whole have the drawing's own words over them. @param {import("./axes.js").Axis} axis */
function worded(axis) {
  return axis.ticks.map((at) => ({ at, words: "" }));
}

/** @param {import("./axes.js").Axis} axis @param {any[]} range as plotly.js writes it @returns {[number, number]} */
function shownRange(axis, range) {
  return /** @type {[number, number]} */ (range.map((end) => endOf(axis, end)));
}

/** @param {import("./axes.js").Panel} panel @param {import("./view.js").Ranges} ranges @param {Point} point */
function isSeen(panel, ranges, point) {
  return (/** @type {const} */ (["x", "y"])).every((name) => {
    const share = (point[name] - ranges[name][0]) / (ranges[name][1] - ranges[name][0]);
    return share >= -0.01 && share <= 1.01;
  });
}

/** What is shown, in words, for one panel; several share their zoom. @param {import("./axes.js").Panel[]} panels @param {View} view */
function saidRange(panels, view) {
  const share = Math.min(...panels.flatMap((panel, i) => [view.shareOf(panel.x, view.ranges[i].x), view.shareOf(panel.y, view.ranges[i].y)]));
  return `A part is shown, ${(1 / share).toLocaleString("en", { maximumFractionDigits: 1 })} times as large.`;
}
