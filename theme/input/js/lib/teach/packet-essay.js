// An essay's text made ready for paper: its notes apart, its sections by their headings, and without what only a screen can use.

import * as figures from "./packet-figures.js";
import * as tags from "./tags.js";

function isDropped(token) {
  return tags.hasClass(token, "permalink") || tags.hasClass(token, "note__back") || tags.hasClass(token, "note__names") || tags.hasClass(token, "downloads") || tags.hasAttribute(token, "data-explore") || tags.isTag(token, "script") || tags.hasClass(token, "chart__svg--narrow");
}

// Notes are taken out of the text; each is kept under its id, whole.
function withoutNotes(tokens, notes) {
  var kept = [], i = 0, end;
  while (i < tokens.length) {
    if (tags.hasClass(tokens[i], "note") && tags.value(tokens[i], "id") !== "") {
      end = tags.after(tokens, i);
      notes[tags.value(tokens[i], "id")] = { kind: tags.value(tokens[i], "data-kind"), tokens: withoutNotes(tokens.slice(i + 1, end - 1), notes) };
      i = end;
    } else if (typeof tokens[i] !== "string" && !tokens[i].isClose && isDropped(tokens[i])) {
      i = tags.after(tokens, i);
    } else {
      kept.push(tokens[i]);
      i += 1;
    }
  }

  return kept;
}

// What folds on a screen lies open on paper.
function unfolded(tokens) {
  var kept = [], i = 0;
  while (i < tokens.length) {
    if (tags.isTag(tokens[i], "summary")) {
      i = tags.after(tokens, i);
    } else {
      kept.push(typeof tokens[i] !== "string" && tokens[i].name === "details" ? (tokens[i].isClose ? tags.close("div") : tags.tag("div", tokens[i].attributes)) : tokens[i]);
      i += 1;
    }
  }

  return kept;
}

// Sections begin at the headings that stand in nothing else.
function divided(tokens) {
  var sections = [{ id: "", title: "", tokens: [] }], i = 0, end, heading;
  while (i < tokens.length) {
    end = tags.after(tokens, i);
    if (tags.isTag(tokens[i], "h2")) {
      heading = tokens.slice(i, end);
      sections.push({ id: tags.value(tokens[i], "id"), title: tags.words(heading).split("  ").join(" "), tokens: heading });
    } else {
      sections[sections.length - 1].tokens = sections[sections.length - 1].tokens.concat(tokens.slice(i, end));
    }

    i = end;
  }

  return sections;
}

/** @returns {{sections, notes}} sections: id, title, tokens; notes by their ids in the essay */
export function read(essay, states, qr, base) {
  var notes = {}, tokens = figures.replace(withoutNotes(tags.read(essay.body), notes), states, qr, base);
  return { sections: divided(unfolded(tokens)), notes: notes };
}
