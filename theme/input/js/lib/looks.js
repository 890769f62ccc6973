// How the parts of a drawing that stands alone look, by their classes: as attributes, for programs that read few style sheets, and as
// the rules that make it dark. The colours are those of the build's own drawings; a test compares them.

var PALETTES = {
  light: {
    ground: "#ffffff", text: "#1b1916", quiet: "#5b564c", axis: "#857d6d", grid: "#dcd5c4", band: "#ece4d1",
    series: ["#1d3fae", "#7d1406", "#00917f", "#471f5e", "#9c6d00", "#655448"],
    labels: ["#1d367d", "#5f1c11", "#216a5d", "#391f48", "#725217", "#4d4138"]
  },
  dark: {
    ground: "#171512", text: "#ece7dc", quiet: "#aea698", axis: "#857d70", grid: "#3a352d", band: "#2b2721",
    series: ["#7a8fff", "#ff7a24", "#a8fbe8", "#c97fa6", "#f7e06a", "#c8bbaf"],
    labels: ["#9aabf7", "#fd9e69", "#bff5e4", "#d59eb6", "#f4e392", "#d3c8bc"]
  }
};

// What each class paints: names of the palette; "series" and "labels" stand for the colour of the part's own.
var COLOURS = {
  "chart__ground": { fill: "ground" }, "chart__title": { fill: "text" }, "chart__subtitle": { fill: "text" }, "chart__panel-title": { fill: "text" },
  "chart__tick": { fill: "quiet" }, "chart__small": { fill: "quiet" }, "chart__label": { fill: "labels" },
  "chart__point": { fill: "series", stroke: "ground" }, "chart__hollow": { fill: "ground", stroke: "series" }, "chart__line": { stroke: "series" }, "chart__range": { stroke: "series" },
  "chart__axis": { stroke: "axis" }, "chart__pointer": { stroke: "axis" }, "chart__grid": { stroke: "grid" }, "chart__reference": { stroke: "quiet" },
  "scenario__contour": { stroke: "text" }, "scenario__cells": { fill: 1 },
  "scenario__cells--below-1": { fill: 2 }, "scenario__cells--below-2": { fill: 2 }, "scenario__cells--below-3": { fill: 2 }
};

// What else a class sets, as the style sheet of the pages does. Later ones go before earlier ones.
var OTHERS = [
  ["chart__line", { "stroke-width": "2.25", "stroke-linejoin": "round" }], ["chart__hollow", { "stroke-width": "1.75" }], ["chart__range", { "stroke-width": "7" }],
  ["chart__reference", { "stroke-dasharray": "4 3" }], ["scenario__ghost", { "stroke-width": "1.5", "stroke-dasharray": "1.5 3.5", opacity: "0.75" }],
  ["scenario__mark", { "stroke-width": "3" }], ["scenario__range", { opacity: "0.45" }], ["scenario__contour", { "stroke-width": "2.25" }],
  ["scenario__side", { "font-weight": "700" }], ["scenario__reason", { "font-weight": "700" }], ["scenario__cells", { "fill-opacity": "0.12" }],
  ["scenario__cells--above-2", { "fill-opacity": "0.24" }], ["scenario__cells--below-2", { "fill-opacity": "0.24" }],
  ["scenario__cells--above-3", { "fill-opacity": "0.38" }], ["scenario__cells--below-3", { "fill-opacity": "0.38" }]
];

function colour(palette, name, series) {
  if (typeof name === "number") {
    return palette.series[name - 1];
  }

  return name === "series" || name === "labels" ? (series > 0 ? palette[name][series - 1] : palette.text) : palette[name];
}

/** Fill and stroke of one class; none for a class that paints nothing. @param scheme "light" or "dark" @param series 1 to 6, 0 for none */
export function coloursOf(className, series, scheme) {
  var known = COLOURS.hasOwnProperty(className) ? COLOURS[className] : {}, found = {}, name;
  for (name in known) {
    if (known.hasOwnProperty(name)) {
      found[name] = colour(PALETTES[scheme], known[name], series);
    }
  }

  return found;
}

function copyInto(attributes, others) {
  var name;
  for (name in others) {
    if (others.hasOwnProperty(name)) {
      attributes[name] = others[name];
    }
  }
}

function seriesOf(node) {
  return node.attributes["data-series"] ? Number(node.attributes["data-series"]) : 0;
}

/** The same elements with their light colours and strokes as attributes; what an element says itself stays. */
export function resolved(nodes) {
  var result = [], i, c, classes, attributes;
  for (i = 0; i < nodes.length; i += 1) {
    classes = nodes[i].attributes["class"].split(" ").sort();
    attributes = {};
    for (c = 0; c < classes.length; c += 1) {
      copyInto(attributes, coloursOf(classes[c], seriesOf(nodes[i]), "light"));
    }

    for (c = 0; c < OTHERS.length; c += 1) {
      if (classes.indexOf(OTHERS[c][0]) >= 0) {
        copyInto(attributes, OTHERS[c][1]);
      }
    }

    copyInto(attributes, nodes[i].attributes);
    result.push({ key: nodes[i].key, tag: nodes[i].tag, attributes: attributes, text: nodes[i].text });
  }

  return result;
}

function halo(scheme) {
  return ".chart__label,.chart__tick{paint-order:stroke;stroke:" + PALETTES[scheme].ground + ";stroke-width:3;stroke-linejoin:round}";
}

function ruleOf(className, series) {
  var colours = coloursOf(className, series, "dark"), words = "", name;
  for (name in colours) {
    if (colours.hasOwnProperty(name)) {
      words += name + ":" + colours[name] + ";";
    }
  }

  return words === "" ? "" : "." + className + (series > 0 ? "[data-series=\"" + series + "\"]" : "") + "{" + words + "}";
}

/** The style sheet of such a drawing: words stay readable over lines, and all is dark for readers whose machine asks for it. */
export function styleOf(nodes) {
  var rules = [], i, c, classes, rule;
  for (i = 0; i < nodes.length; i += 1) {
    classes = nodes[i].attributes["class"].split(" ");
    for (c = 0; c < classes.length; c += 1) {
      rule = ruleOf(classes[c], seriesOf(nodes[i]));
      if (rule !== "" && rules.indexOf(rule) < 0) {
        rules.push(rule);
      }
    }
  }

  return halo("light") + "@media (prefers-color-scheme:dark){" + halo("dark") + rules.sort().join("") + "}";
}
