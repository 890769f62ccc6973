// The chart of a state as a flat list of SVG elements with keys. Nothing here knows a page.

import * as numberText from "./number-text.js";
import * as axes from "./picture-axes.js";
import * as lines from "./picture-lines.js";
import * as svg from "./svg.js";

// Type keeps 12 px at the narrowest place in which each drawing is shown: 576 px for the wide one, 288 px for the narrow one,
// 224 px for that of the narrowest frames.
var SIZES = {
  wide: { width: 640, height: 400, text: 13.5 },
  narrow: { width: 360, height: 340, text: 15 },
  smallest: { width: 280, height: 320, text: 15 }
};

// Who draws which kind of chart. Curves are at hand; a browser fetches the other two when a page has one.
var kinds = { lines: lines };

var pen = {
  circle: svg.circle, coordinate: svg.coordinate, line: svg.line, node: svg.node, text: svg.text, widthOf: svg.widthOf, wrap: svg.wrap,
  format: numberText.format, horizontal: axes.horizontal, scaleOf: axes.scaleOf, vertical: axes.vertical
};

/** @param create of picture-rows.js or picture-grid.js */
export function add(kind, create) {
  kinds[kind] = create(pen);
}

/** Width, height and type size of a drawing. Rows take the height that they need. */
export function frameOf(spec, size) {
  var frame = SIZES[size], isRows = spec.chart.kind === "rows";
  return { width: frame.width, height: isRows ? Math.floor(kinds.rows.height(frame.text, spec.chart.rows, frame.width - 16) * spec.chart.rows.length + frame.text * 3 + 16) : frame.height, text: frame.text };
}

// The key to the curves: a stroke or a dot, and its name, in as many lines as it takes.
function pushKey(nodes, curves, ghostName, frame, top) {
  var x = 0, y = top, size = frame.text, entries = curves.slice(0), i, entry, width, node;
  if (ghostName) {
    entries.push({ id: "ghost", name: ghostName, isGhost: true });
  }

  for (i = 0; i < entries.length; i += 1) {
    entry = entries[i];
    width = svg.widthOf(entry.name, size) + 34;
    if (x > 0 && x + width > frame.width) {
      x = 0;
      y += size * 1.45;
    }

    if (entry.points) {
      nodes.push(svg.circle("key-" + entry.id, "chart__point", entry.series || 1, x + 11, y - size * 0.33, 4));
    } else {
      node = svg.line("key-" + entry.id, (entry.isGhost ? "scenario__ghost " : "") + "chart__line", x, y - size * 0.33, x + 22, y - size * 0.33);
      node.attributes["data-series"] = String(entry.series || 1);
      if (entry.dashed) {
        node.attributes["stroke-dasharray"] = "7 5";
      }

      nodes.push(node);
    }

    nodes.push(svg.text("key-name-" + entry.id, "chart__tick", x + 27, y, "start", entry.name));
    x += width + 8;
  }

  return entries.length > 0 ? y + size * 0.5 : y - size;
}

// The reason why there is nothing to draw, where the curve would be.
function pushReason(nodes, reason, box, size) {
  var words = svg.wrap(reason, size * 1.1, box.right - box.left - 16), top = (box.top + box.bottom) / 2 - (words.length - 1) * size * 0.75, i;
  for (i = 0; i < words.length; i += 1) {
    nodes.push(svg.text("reason-" + i, "chart__label scenario__reason", (box.left + box.right) / 2, top + i * size * 1.5, "middle", words[i]));
  }
}

// Whether the state behind is drawn at all; the picture of a default has nothing behind it.
function differs(result, ghost) {
  var key;
  for (key in result.inputs) {
    if (ghost && result.inputs.hasOwnProperty(key) && result.inputs[key] !== ghost.inputs[key]) {
      return true;
    }
  }

  return false;
}

/** @param size "wide", "narrow" or "smallest" @param ghost the result to keep behind this one, or null; its name is shown in the key */
export function draw(spec, result, size, ghost) {
  var frame = frameOf(spec, size), text = frame.text, nodes = [], chart = spec.chart, isRows = chart.kind === "rows";
  var behind = differs(result, ghost) && ghost.valid === "" ? ghost : null, top = 4, left = 0;
  if (!isRows) {
    top = pushKey(nodes, chart.curves || [], behind ? ghost.name || "the default" : "", frame, text * 2.5);
    left = axes.labelWidthOf(chart.y, result, text);
  }

  var box = { left: left + (isRows ? 8 : 0), right: frame.width - 8, top: top + (isRows ? 0 : 8), bottom: frame.height - text * 2.6 - 6, end: frame.width };
  kinds[chart.kind].draw(nodes, spec, result, box, text, behind);
  if (result.valid !== "") {
    pushReason(nodes, result.valid, box, text);
  }

  return nodes;
}
