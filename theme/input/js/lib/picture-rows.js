// Rows: the reader's own results beside what others found, on one scale.

// The means to draw, handed over by picture.js: a page that fetches this has them already.
var pen;

// The words of a row in lines that leave room for its value; names of the reader's own rows are bold.
function linesOf(row, size, width) {
  return pen.wrap(row.name, size * (row.output ? 1.08 : 1), width - size * 5.5);
}

/** How high one row is: its words above, its mark below. All are as high as the one with most words. */
function height(size, rows, width) {
  var most = 1, i;
  for (i = 0; i < rows.length; i += 1) {
    most = Math.max(most, linesOf(rows[i], size, width).length);
  }

  return size * (0.25 + 1.25 * most) + 16;
}

function pushMark(nodes, key, row, value, y, box, place) {
  var x = Math.max(box.left, Math.min(box.right, place(value))), isCut = x !== place(value), sign = x === box.left ? -1 : 1;
  if (isCut) {
    nodes.push(pen.node(key, "path", { "class": "chart__point", "data-series": String(row.series || 1), d: "M" + pen.coordinate(x) + " " + pen.coordinate(y) + "l" + (-9 * sign) + " -6v12z" }));
  } else {
    nodes.push(pen.circle(key, row.output ? "chart__point" : "chart__hollow", row.series || 1, x, y, row.output ? 6.5 : 5));
  }
}

function pushRange(nodes, key, className, row, low, high, y, box, place) {
  var from = Math.max(box.left, place(low)), to = Math.min(box.right, place(high)), node;
  if (from < to) {
    node = pen.line(key, className, from, y, to, y);
    node.attributes["data-series"] = String(row.series || 1);
    nodes.push(node);
  }
}

function outputOf(spec, key) {
  var i;
  for (i = 0; i < spec.outputs.length; i += 1) {
    if (spec.outputs[i].key === key) {
      return spec.outputs[i];
    }
  }

  return {};
}

function draw(nodes, spec, result, box, size, ghost) {
  var chart = spec.chart, place = pen.scaleOf(chart.x, result, box.left, box.right), step = height(size, chart.rows, box.right - box.left), i, j, row, y, value, was, words;
  pen.horizontal(nodes, chart.x, result, box, size, true);
  for (i = 0; i < chart.rows.length && result.valid === ""; i += 1) {
    row = chart.rows[i];
    y = box.top + step * (i + 1) - 12;
    words = linesOf(row, size, box.right - box.left);
    value = row.output ? result.outputs[row.output] : row.value;
    nodes.push(pen.line("row-" + i, "chart__grid", box.left, y, box.right, y));
    for (j = 0; j < words.length; j += 1) {
      nodes.push(pen.text("row-name-" + i + (j === 0 ? "" : "-" + j), row.output ? "chart__panel-title" : "chart__label", box.left, y - 11 - size * 1.25 * (words.length - 1 - j), "start", words[j]));
    }

    nodes.push(pen.text("row-value-" + i, row.output ? "chart__panel-title" : "chart__tick", box.right, y - 11, "end", pen.format(value, row.output ? outputOf(spec, row.output).format : chart.x.format, outputOf(spec, row.output).absent)));
    if (typeof row.low === "number") {
      pushRange(nodes, "row-range-" + i, "chart__range scenario__range", row, row.low, row.high, y, box, place);
    }

    was = ghost && row.output ? ghost.outputs[row.output] : null;
    if (typeof was === "number" && was !== value) {
      nodes.push(pen.circle("ghost-" + i, "chart__hollow scenario__ghost", row.series || 1, Math.max(box.left, Math.min(box.right, place(was))), y, 5));
    }

    if (typeof value === "number") {
      pushMark(nodes, "row-mark-" + i, row, value, y, box, place);
    }
  }
}

/** Takes the means to draw. */
export function create(means) {
  pen = means;
  return { draw: draw, height: height };
}
