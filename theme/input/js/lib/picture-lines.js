// Curves: what a model draws over time, or what follows when one parameter is swept.

import * as axes from "./picture-axes.js";
import * as svg from "./svg.js";

// Moves one end of a segment onto the box; both ends outside on one side: nothing is seen of it.
function clipped(from, to, box) {
  var start = 0, end = 1, dx = to[0] - from[0], dy = to[1] - from[1], i, p, q, r;
  var steps = [-dx, dx, -dy, dy], rooms = [from[0] - box.left, box.right - from[0], from[1] - box.top, box.bottom - from[1]];
  for (i = 0; i < 4; i += 1) {
    p = steps[i];
    q = rooms[i];
    r = q / p;
    if (p === 0 && q < 0) {
      return null;
    }

    if (p < 0) {
      start = Math.max(start, r);
    } else if (p > 0) {
      end = Math.min(end, r);
    }
  }

  return start > end ? null : [from[0] + dx * start, from[1] + dy * start, from[0] + dx * end, from[1] + dy * end];
}

/** The path of a curve inside of the box. A null breaks it; what leaves the box is cut at its edge. */
export function path(points, placeX, placeY, box) {
  var d = "", last = null, before = null, i, here, seen;
  for (i = 0; i < points.length; i += 1) {
    here = points[i][1] === null ? null : [placeX(points[i][0]), placeY(points[i][1])];
    seen = here && before ? clipped(before, here, box) : null;
    if (seen) {
      if (last === null || last[0] !== seen[0] || last[1] !== seen[1]) {
        d += "M" + svg.coordinate(seen[0]) + " " + svg.coordinate(seen[1]);
      }

      d += "L" + svg.coordinate(seen[2]) + " " + svg.coordinate(seen[3]);
      last = [seen[2], seen[3]];
    }

    before = here;
  }

  return d;
}

function isInside(point, box) {
  return point[0] >= box.left - 0.01 && point[0] <= box.right + 0.01 && point[1] >= box.top - 0.01 && point[1] <= box.bottom + 0.01;
}

function pushLine(nodes, key, curve, d, extra) {
  var attributes = { "class": extra + "chart__line", "data-series": String(curve.series || 1), d: d };
  if (curve.dashed) {
    attributes["stroke-dasharray"] = "7 5";
  }

  nodes.push(svg.node(key, "path", attributes));
}

function pushDots(nodes, curve, points, place) {
  var i, at;
  for (i = 0; i < points.length; i += 1) {
    at = points[i][1] === null ? null : [place.x(points[i][0]), place.y(points[i][1])];
    if (at && isInside(at, place.box)) {
      nodes.push(svg.circle("dot-" + curve.id + "-" + i, "chart__point", curve.series || 1, at[0], at[1], 4));
    }
  }
}

function pushCurves(nodes, chart, result, ghost, place) {
  var i, curve, points, was, d, paths = [];
  for (i = 0; i < chart.curves.length; i += 1) {
    curve = chart.curves[i];
    points = result.curves[curve.id] || [];
    paths.push(curve.points ? "" : path(points, place.x, place.y, place.box));
    was = ghost && !curve.points ? ghost.curves[curve.id] : null;
    d = was ? path(was, place.x, place.y, place.box) : "";
    if (d !== "" && d !== paths[i]) {
      pushLine(nodes, "ghost-" + curve.id, curve, d, "scenario__ghost ");
    }
  }

  for (i = 0; i < chart.curves.length; i += 1) {
    curve = chart.curves[i];
    if (curve.points) {
      pushDots(nodes, curve, result.curves[curve.id] || [], place);
    } else if (paths[i] !== "") {
      pushLine(nodes, "curve-" + curve.id, curve, paths[i], "");
    }
  }
}

// Where the reader stands on curves that sweep a parameter.
function pushMark(nodes, chart, result, place) {
  var value = result.inputs[chart.x.parameter], x = place.x(value), i, curve, y;
  if (!(x >= place.box.left - 0.01 && x <= place.box.right + 0.01)) {
    return;
  }

  nodes.push(svg.line("mark", "chart__pointer", x, place.box.top, x, place.box.bottom));
  for (i = 0; i < chart.curves.length; i += 1) {
    curve = chart.curves[i];
    y = curve.output && result.outputs[curve.output] !== null ? place.y(result.outputs[curve.output]) : NaN;
    if (y >= place.box.top - 0.01 && y <= place.box.bottom + 0.01) {
      nodes.push(svg.circle("mark-" + curve.id, "chart__hollow scenario__mark", curve.series || 1, x, y, 5.5));
    }
  }
}

// Labels of horizontal lines stand above them at the right end, or below where the box ends.
function labelTop(at, box, size) {
  return at - 5 < box.top + size ? at + size + 2 : at - 5;
}

// Whether the label of a vertical line, to the right of it, would run out of the box or into the label of a horizontal one.
function isCrowded(chart, result, place, label, at, y, size) {
  var right = at + svg.widthOf(label, size) + 8, i, line, value;
  for (i = 0; i < chart.lines.length; i += 1) {
    line = chart.lines[i];
    value = line.axis === "y" ? axes.valueOf(result, line.value) : null;
    if (typeof value === "number" && Math.abs(labelTop(place.y(value), place.box, size) - y) < size * 1.2 && right > place.box.right - 3 - svg.widthOf(line.label, size)) {
      return true;
    }
  }

  return right > place.box.right;
}

function pushReferences(nodes, chart, result, place, size) {
  var i, line, value, at, isLeft, down = 0, box = place.box;
  for (i = 0; chart.lines && i < chart.lines.length; i += 1) {
    line = chart.lines[i];
    value = axes.valueOf(result, line.value);
    at = typeof value === "number" ? place[line.axis](value) : NaN;
    if (line.axis === "y" && at >= box.top && at <= box.bottom) {
      nodes.push(svg.line("line-" + i, "chart__reference", box.left, at, box.right, at));
      nodes.push(svg.text("line-label-" + i, "chart__label", box.right - 3, labelTop(at, box, size), "end", line.label));
    } else if (line.axis === "x" && at >= box.left && at <= box.right) {
      down += 1;
      isLeft = isCrowded(chart, result, place, line.label, at, box.top + size * 1.3 * down, size);
      nodes.push(svg.line("line-" + i, "chart__reference", at, box.top, at, box.bottom));
      nodes.push(svg.text("line-label-" + i, "chart__label", at + (isLeft ? -5 : 5), box.top + size * 1.3 * down, isLeft ? "end" : "start", line.label));
    }
  }
}

export function draw(nodes, spec, result, box, size, ghost) {
  var chart = spec.chart, place = { box: box, x: axes.scaleOf(chart.x, result, box.left, box.right), y: axes.scaleOf(chart.y, result, box.bottom, box.top) };
  axes.vertical(nodes, chart.y, result, box, size);
  axes.horizontal(nodes, chart.x, result, box, size, false);
  if (result.valid !== "") {
    return;
  }

  pushCurves(nodes, chart, result, ghost, place);
  if (chart.x.parameter) {
    pushMark(nodes, chart, result, place);
  }

  pushReferences(nodes, chart, result, place, size);
}
