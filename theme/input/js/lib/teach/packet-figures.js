// A scenario on paper: its sentence, its picture and its table in the state that was chosen, and the way to move it.

import * as markup from "../markup.js";
import * as tags from "./tags.js";

function byClass(name) {
  return function (token) {
    return tags.hasClass(token, name);
  };
}

function shownPreset(figure) {
  var preset = tags.value(figure[0], "data-preset");
  return tags.find(figure.slice(1), function (token) {
    return tags.hasClass(token, "scenario-preset") && (preset === "" || tags.value(token, "data-preset") === preset);
  });
}

// The state that the page shows: its words, drawing, table, name and address.
function pageState(figure, base) {
  var preset = shownPreset(figure), name = tags.find(preset, byClass("scenario-preset__name")), table = tags.find(figure, function (token) {
    return tags.hasAttribute(token, "data-table");
  });
  return {
    name: tags.words(name),
    address: base + tags.value(tags.find(name, function (token) {
      return token.name === "a";
    })[0], "href"),
    sentence: tags.words(tags.inside(tags.find(figure, byClass("scenario__sentence")))),
    svg: tags.write(tags.find(figure, function (token) {
      return token.name === "svg" && tags.hasClass(token, "chart__svg--wide");
    })),
    table: tags.write(table)
  };
}

function line(name, words) {
  return words === "" ? "" : "<p class=\"" + name + "\">" + words + "</p>";
}

function written(figure, states, qr, base) {
  var id = tags.value(figure[0], "data-scenario"), state = Object.prototype.hasOwnProperty.call(states, id) ? states[id] : pageState(figure, base);
  var title = tags.inside(tags.find(figure, byClass("scenario__title"))), question = tags.inside(tags.find(figure, byClass("scenario__question"))), caption = tags.inside(tags.find(figure, byClass("scenario__words")));
  var address = state.address.split("&amp;").join("&");
  return tags.read([
    "<figure class=\"packet-scenario\" id=\"scenario-", id, "\"><figcaption>",
    line("packet-scenario__title", tags.write(title)),
    line("packet-scenario__question", tags.write(question)),
    line("packet-scenario__caption", tags.write(caption)),
    line("packet-scenario__state", "State: " + state.name),
    "</figcaption>",
    line("packet-scenario__sentence", state.sentence),
    "<div class=\"packet-scenario__picture chart__drawing\">", state.svg, "</div>",
    "<div class=\"packet-scenario__table\">", state.table, "</div>",
    "<div class=\"packet-scenario__way\">", qr(address),
    "<p>Move it yourself. This state is at <a href=\"", markup.escaped(address), "\">", markup.escaped(address), "</a></p></div></figure>"
  ].join(""));
}

/** The text with each scenario made ready. @param states chosen ones, by the ids of their functions */
export function replace(tokens, states, qr, base) {
  var kept = [], i = 0, end;
  while (i < tokens.length) {
    if (tags.isTag(tokens[i], "figure") && tags.hasClass(tokens[i], "scenario")) {
      end = tags.after(tokens, i);
      kept = kept.concat(written(tokens.slice(i, end), states, qr, base));
      i = end;
    } else {
      kept.push(tokens[i]);
      i += 1;
    }
  }

  return kept;
}
