// Rows: the reader's own results beside what others found, on one scale.

var axes = require("picture-axes");
var numberText = require("number-text");
var svg = require("svg");

/** How high one row is: its words above, its mark below. */
exports.height = function (size) {
  return size * 1.5 + 16;
};

function pushMark(nodes, key, row, value, y, box, place) {
  var x = Math.max(box.left, Math.min(box.right, place(value))), isCut = x !== place(value), sign = x === box.left ? -1 : 1;
  if (isCut) {
    nodes.push(svg.node(key, "path", { "class": "chart__point", "data-series": String(row.series || 1), d: "M" + svg.coordinate(x) + " " + svg.coordinate(y) + "l" + (-9 * sign) + " -6v12z" }));
  } else {
    nodes.push(svg.circle(key, row.output ? "chart__point" : "chart__hollow", row.series || 1, x, y, row.output ? 6.5 : 5));
  }
}

function pushRange(nodes, key, className, row, low, high, y, box, place) {
  var from = Math.max(box.left, place(low)), to = Math.min(box.right, place(high)), node;
  if (from < to) {
    node = svg.line(key, className, from, y, to, y);
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

exports.draw = function (nodes, spec, result, box, size, ghost) {
  var chart = spec.chart, place = axes.scale(chart.x, result, box.left, box.right), step = exports.height(size), i, row, y, value, was;
  axes.horizontal(nodes, chart.x, result, box, size, true);
  for (i = 0; i < chart.rows.length && result.valid === ""; i += 1) {
    row = chart.rows[i];
    y = box.top + step * i + size * 1.5 + 4;
    value = row.output ? result.outputs[row.output] : row.value;
    nodes.push(svg.line("row-" + i, "chart__grid", box.left, y, box.right, y));
    nodes.push(svg.text("row-name-" + i, row.output ? "chart__panel-title" : "chart__label", box.left, y - 11, "start", row.name));
    nodes.push(svg.text("row-value-" + i, row.output ? "chart__panel-title" : "chart__tick", box.right, y - 11, "end", numberText.format(value, row.output ? outputOf(spec, row.output).format : chart.x.format, outputOf(spec, row.output).absent)));
    if (typeof row.low === "number") {
      pushRange(nodes, "row-range-" + i, "chart__range scenario__range", row, row.low, row.high, y, box, place);
    }

    was = ghost && row.output ? ghost.outputs[row.output] : null;
    if (typeof was === "number" && was !== value) {
      nodes.push(svg.circle("ghost-" + i, "chart__hollow scenario__ghost", row.series || 1, Math.max(box.left, Math.min(box.right, place(was))), y, 5));
    }

    if (typeof value === "number") {
      pushMark(nodes, "row-mark-" + i, row, value, y, box, place);
    }
  }
};
