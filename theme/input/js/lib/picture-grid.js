// A field over two parameters: on which side of the boundary the answer lies, how far, and where the reader stands.
// Three shades a side, each one path; the boundary is a line and each side has its word, so colour is never alone.

var SHADES = 3;

// As near to the boundary as this is on it, whatever the last digit says.
var NEAR = 1e-12;

// The means to draw, handed over by picture.js: a page that fetches this has them already.
var pen;

function isAbove(value, boundary) {
  return value >= boundary - NEAR;
}

function shade(value, boundary, most) {
  var level = Math.min(SHADES, Math.floor(Math.abs(value - boundary) / most * SHADES) + 1);
  return (isAbove(value, boundary) ? "above-" : "below-") + level;
}

function furthest(cells, boundary) {
  var most = 1e-12, i;
  for (i = 0; i < cells.length; i += 1) {
    most = Math.max(most, Math.abs(cells[i][2] - boundary));
  }

  return most;
}

// Cells of one shade that stand side by side become one rectangle.
function shadePaths(cells, columns, boundary, edgesX, edgesY) {
  var paths = {}, most = furthest(cells, boundary), row, column, start, name, next;
  for (row = 0; row * columns < cells.length; row += 1) {
    start = 0;
    name = shade(cells[row * columns][2], boundary, most);
    for (column = 1; column <= columns; column += 1) {
      next = column < columns ? shade(cells[row * columns + column][2], boundary, most) : "";
      if (next !== name) {
        paths[name] = (paths[name] || "") + "M" + pen.coordinate(edgesX[start]) + " " + pen.coordinate(edgesY[row]) + "H" + pen.coordinate(edgesX[column]) + "V" + pen.coordinate(edgesY[row + 1]) + "H" + pen.coordinate(edgesX[start]) + "z";
        start = column;
        name = next;
      }
    }
  }

  return paths;
}

// Edges half-way between neighbours; the outermost at the ends of the plot.
function edges(places) {
  var result = [places[0]], i;
  for (i = 1; i < places.length; i += 1) {
    result.push((places[i - 1] + places[i]) / 2);
  }

  result.push(places[places.length - 1]);
  return result;
}

// Where the boundary crosses one side of a square of four neighbours.
function crossing(a, b, boundary) {
  var share = (boundary - a[2]) / (b[2] - a[2]);
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
}

function contour(cells, columns, boundary, placeX, placeY) {
  var d = "", row, column, corners, found, i, a, b;
  for (row = 0; (row + 1) * columns < cells.length; row += 1) {
    for (column = 0; column + 1 < columns; column += 1) {
      i = row * columns + column;
      corners = [cells[i], cells[i + 1], cells[i + columns + 1], cells[i + columns]];
      found = [];
      for (i = 0; i < 4; i += 1) {
        a = corners[i];
        b = corners[(i + 1) % 4];
        if (isAbove(a[2], boundary) !== isAbove(b[2], boundary)) {
          found.push(crossing(a, b, boundary));
        }
      }

      for (i = 0; i + 1 < found.length; i += 2) {
        d += "M" + pen.coordinate(placeX(found[i][0])) + " " + pen.coordinate(placeY(found[i][1])) + "L" + pen.coordinate(placeX(found[i + 1][0])) + " " + pen.coordinate(placeY(found[i + 1][1]));
      }
    }
  }

  return d;
}

// The word of a side stands at the middle of its cells; a side of few cells goes without.
function pushWord(nodes, key, words, cells, boundary, wanted, placeX, placeY, box, size) {
  var x = 0, y = 0, count = 0, i, half = pen.widthOf(words, size) / 2 + 2;
  for (i = 0; i < cells.length; i += 1) {
    if (isAbove(cells[i][2], boundary) === wanted) {
      x += placeX(cells[i][0]);
      y += placeY(cells[i][1]);
      count += 1;
    }
  }

  if (count * 12 > cells.length) {
    nodes.push(pen.text(key, "chart__label scenario__side", Math.min(Math.max(x / count, box.left + half), box.right - half), y / count + size * 0.35, "middle", words));
  }
}

function placesOf(cells, from, step, count, index, place) {
  var result = [], i;
  for (i = 0; i < count; i += 1) {
    result.push(place(cells[from + i * step][index]));
  }

  return result;
}

function draw(nodes, spec, result, box, size, ghost) {
  var chart = spec.chart, cells = result.curves.grid, boundary = chart.boundary || 0, columns = chart.x.steps || 21;
  var placeX = pen.scaleOf(chart.x, result, box.left, box.right), placeY = pen.scaleOf(chart.y, result, box.bottom, box.top);
  var paths, name, x, y, was;
  if (result.valid === "" && cells) {
    paths = shadePaths(cells, columns, boundary, edges(placesOf(cells, 0, 1, columns, 0, placeX)), edges(placesOf(cells, 0, columns, cells.length / columns, 1, placeY)));
    for (name in paths) {
      if (paths.hasOwnProperty(name)) {
        nodes.push(pen.node("cells-" + name, "path", { "class": "scenario__cells scenario__cells--" + name, d: paths[name] }));
      }
    }
  }

  pen.vertical(nodes, chart.y, result, box, size);
  pen.horizontal(nodes, chart.x, result, box, size, false);
  if (result.valid !== "" || !cells) {
    return;
  }

  was = ghost && ghost.curves.grid ? contour(ghost.curves.grid, columns, boundary, placeX, placeY) : "";
  nodes.push(pen.node("ghost-contour", "path", { "class": "scenario__ghost chart__line", d: was }));
  nodes.push(pen.node("contour", "path", { "class": "scenario__contour", d: contour(cells, columns, boundary, placeX, placeY) }));
  pushWord(nodes, "side-above", chart.above, cells, boundary, true, placeX, placeY, box, size);
  pushWord(nodes, "side-below", chart.below, cells, boundary, false, placeX, placeY, box, size);
  x = Math.max(box.left, Math.min(box.right, placeX(result.inputs[chart.x.parameter])));
  y = Math.max(box.top, Math.min(box.bottom, placeY(result.inputs[chart.y.parameter])));
  nodes.push(pen.line("mark-x", "chart__pointer", x, box.top, x, box.bottom));
  nodes.push(pen.line("mark-y", "chart__pointer", box.left, y, box.right, y));
  nodes.push(pen.circle("mark", "chart__hollow scenario__mark", 2, x, y, 6));
}

/** Takes the means to draw. */
export function create(means) {
  pen = means;
  return { draw: draw };
}
