// Chosen sections as one document for paper: notes counted through, links that hold, and the sources that are used and no others.

import * as essays from "./packet-essay.js";
import * as heads from "./packet-head.js";
import * as markup from "../markup.js";
import * as qr from "./qr.js";
import * as tags from "./tags.js";

var POINTING = ["aria-labelledby", "aria-describedby", "for", "headers"];

function has(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

// Every id that the packet holds of an essay, as it was there.
function idsOf(sections) {
  var ids = {}, i, j, id;
  for (i = 0; i < sections.length; i += 1) {
    for (j = 0; j < sections[i].tokens.length; j += 1) {
      id = tags.value(sections[i].tokens[j], "id");
      if (id !== "") {
        ids[id] = true;
      }
    }
  }

  return ids;
}

// The part of the packet that holds a place of an essay; undefined where none does.
function holder(packet, url, id) {
  var i;
  for (i = 0; i < packet.parts.length; i += 1) {
    if (packet.parts[i].essay.url === url && (id === "" || has(packet.parts[i].ids, id))) {
      return packet.parts[i];
    }
  }
}

// Where a link of an essay leads in the packet; what is not in it has its full address.
function target(packet, part, href) {
  var at = href.indexOf("#"), path = at < 0 ? href : href.substring(0, at), id = at < 0 ? "" : href.substring(at + 1), other = holder(packet, path === "" ? part.essay.url : path, id);
  if (id.substring(0, 7) === "source-" && (path === "" || path === "/sources/") && has(packet.given.sources, id.substring(7))) {
    packet.used[id.substring(7)] = true;
    return "#" + id;
  }

  if (other) {
    return "#" + other.prefix + (id === "" ? "" : "-" + id);
  }

  return path === "" ? packet.given.base + part.essay.url + href : path.charAt(0) === "/" ? packet.given.base + href : href;
}

function numberOf(packet, part, id) {
  var key = part.essay.url + " " + id;
  if (!has(packet.numbers, key)) {
    packet.notes.push({ part: part, note: part.notes[id] });
    packet.numbers[key] = packet.notes.length;
    return { number: packet.notes.length, isFirst: true };
  }

  return { number: packet.numbers[key], isFirst: false };
}

function markOf(packet, part, id) {
  var found = numberOf(packet, part, id), number = String(found.number);
  return "<sup class=\"packet__mark\"><a" + (found.isFirst ? " id=\"mark-" + number + "\"" : "") + " href=\"#note-" + number + "\" aria-label=\"Note " + number + "\">" + number + "</a></sup>";
}

// In a drawing, its own names: for its title, and for what it leads to.
function drawing(packet, part, svg) {
  var text = svg.split(" id=\"").join(" id=\"" + part.prefix + "-").split("aria-labelledby=\"").join("aria-labelledby=\"" + part.prefix + "-").split("aria-describedby=\"").join("aria-describedby=\"" + part.prefix + "-").split("url(#").join("url(#" + part.prefix + "-");
  return text.split(" href=\"/").join(" href=\"" + packet.given.base + "/").split(" href=\"#").join(" href=\"" + packet.given.base + part.essay.url + "#");
}

function attributesOf(packet, part, token) {
  var kept = [], i, name, value;
  for (i = 0; i < token.attributes.length; i += 1) {
    name = token.attributes[i][0];
    value = token.attributes[i][1];
    if (name === "id") {
      kept.push([name, part.prefix + "-" + value]);
    } else if (POINTING.indexOf(name) >= 0) {
      kept.push([name, part.prefix + "-" + value.split(" ").join(" " + part.prefix + "-")]);
    } else if (name === "href") {
      kept.push([name, markup.escaped(target(packet, part, value.split("&amp;").join("&")))]);
    } else if (name === "data-status" || (name.substring(0, 5) !== "data-" && name !== "style")) {
      kept.push([name, name === "aria-label" && tags.hasClass(token, "table") ? tags.unique(part.names, value + ", in " + markup.escaped(part.essay.title)) : value]);
    }
  }

  return kept;
}

function lowered(name) {
  return name === "h2" ? "h3" : name === "h3" ? "h4" : name;
}

/** An essay's tokens as they stand in the packet. */
function settled(packet, part, tokens) {
  var html = [], i = 0, token, href, end;
  while (i < tokens.length) {
    token = tokens[i];
    href = tags.isTag(token, "a") ? tags.value(token, "href") : "";
    if (typeof token === "string") {
      html.push(token);
    } else if (token.svg) {
      html.push(drawing(packet, part, token.svg));
    } else if (href.charAt(0) === "#" && has(part.notes, href.substring(1))) {
      // A mark is a number and no more; words that were annotated stay.
      end = tags.after(tokens, i);
      html.push(tags.hasClass(token, "annotation") ? settled(packet, part, tokens.slice(i + 1, end - 1)) : "", markOf(packet, part, href.substring(1)));
      i = end - 1;
    } else {
      html.push(tags.write([{ name: lowered(token.name), attributes: attributesOf(packet, part, token), isClose: token.isClose, isEmpty: token.isEmpty }]));
    }

    i += 1;
  }

  return html.join("");
}

function sectionsOf(parsed, wanted) {
  var sections = [], i, j;
  if (!wanted) {
    return parsed.sections;
  }

  for (i = 0; i < wanted.length; i += 1) {
    for (j = 0; j < parsed.sections.length; j += 1) {
      if (parsed.sections[j].id === wanted[i]) {
        sections.push(parsed.sections[j]);
      }
    }
  }

  return sections;
}

function partsOf(packet) {
  var given = packet.given, cache = {}, states = given.states || {}, parts = [], i, item, essay, parsed, known;
  for (i = 0; i < given.items.length; i += 1) {
    item = given.items[i];
    essay = given.essays[item.slug];
    parsed = cache[item.slug] || essays.read(essay, states, qr.svg, given.base);
    cache[item.slug] = parsed;
    known = { essay: essay, item: item, prefix: "part-" + String(i + 1), sections: sectionsOf(parsed, item.sections), notes: parsed.notes, names: {} };
    known.ids = idsOf(known.sections);
    parts.push(known);
  }

  packet.parts = parts;
  return parts;
}

function essayHtml(packet, part) {
  var essay = part.essay, isWhole = !part.item.sections, html = ["<section class=\"packet__essay\" aria-labelledby=\"", part.prefix, "\"><h2 class=\"packet__essay-title\" id=\"", part.prefix, "\">", markup.escaped(essay.title), "</h2>"], i;
  html.push("<p class=\"packet__byline\">", markup.escaped((isWhole ? "" : "From this essay: ") + essay.byline), " <a href=\"", markup.escaped(packet.given.base + essay.url), "\">", markup.escaped(packet.given.base + essay.url), "</a></p>");
  if (isWhole) {
    html.push("<p class=\"packet__question\">", markup.escaped(essay.question), "</p><div class=\"packet__summary prose\"><p>", settled(packet, part, tags.read(essay.summary)), "</p></div>");
  }

  html.push("<div class=\"packet__text prose\">");
  for (i = 0; i < part.sections.length; i += 1) {
    html.push(settled(packet, part, part.sections[i].tokens));
  }

  html.push("</div>");
  if (isWhole && essay.discussion.length > 0) {
    html.push("<h3>Questions to argue about</h3><ol class=\"packet__questions\"><li>", essay.discussion.map(markup.escaped).join("</li><li>"), "</li></ol>");
  }

  html.push("</section>");
  return html.join("");
}

// A note may hold marks of further notes: the list grows while it is written.
function notesHtml(packet) {
  var html = [], i, entry, tokens;
  for (i = 0; i < packet.notes.length; i += 1) {
    entry = packet.notes[i];
    tokens = entry.note.kind === "note" ? withoutLabel(entry.note.tokens) : entry.note.tokens;
    html.push("<li id=\"note-", String(i + 1), "\">", settled(packet, entry.part, tokens), " <a class=\"packet__back\" href=\"#mark-", String(i + 1), "\" aria-label=\"Back to the text, note ", String(i + 1), "\">↩</a></li>");
  }

  return html.length === 0 ? "" : "<section class=\"packet__notes\" aria-labelledby=\"packet-notes\"><h2 id=\"packet-notes\">Notes</h2><ol>" + html.join("") + "</ol></section>";
}

function withoutLabel(tokens) {
  var i;
  for (i = 0; i < tokens.length; i += 1) {
    if (tags.hasClass(tokens[i], "note__label")) {
      return tokens.slice(0, i).concat(tokens.slice(tags.after(tokens, i)));
    }
  }

  return tokens;
}

function sourcesHtml(packet) {
  var list = [], id;
  for (id in packet.used) {
    if (has(packet.used, id)) {
      list.push({ id: id, html: packet.given.sources[id], key: tags.words(tags.read(packet.given.sources[id])).toUpperCase() + " " + id });
    }
  }

  list.sort(function (one, other) {
    return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
  });
  return list.length === 0 ? "" : "<section class=\"packet__sources\" aria-labelledby=\"packet-sources\"><h2 id=\"packet-sources\">Sources</h2><ul>" + list.map(function (each) {
    return "<li id=\"source-" + each.id + "\">" + each.html + "</li>";
  }).join("") + "</ul></section>";
}

// Answers stand last, on a sheet of their own. Each key is a list of items as the teaching notes print it.
function keysHtml(packet) {
  var html = [], written = {}, i, part, key;
  for (i = 0; i < packet.parts.length; i += 1) {
    part = packet.parts[i];
    key = (packet.given.keys || {})[part.item.slug];
    if (key && !has(written, part.item.slug)) {
      written[part.item.slug] = true;
      html.push("<h3>", markup.escaped(part.essay.title), "</h3><ol class=\"key\">", settled(packet, { essay: part.essay, prefix: "key-" + part.prefix, ids: {}, notes: {}, names: {}, item: part.item }, tags.read(key)), "</ol>");
    }
  }

  return html.length === 0 ? "" : "<section class=\"packet__keys\" aria-labelledby=\"packet-keys\"><h2 id=\"packet-keys\">Quiz, with its key</h2>" + html.join("") + "</section>";
}

/**
 * @param given {title, kind, version, note, due, base, items, essays, sources, states, keys}: items are {slug, sections}, sections null for
 * all or the ids of headings in their order; essays by slug: {title, url, question, byline, summary, body, discussion}; sources by id
 * as references in HTML; states of scenarios that are not those of the pages: {name, address, sentence, svg, table}
 * keys of quizzes by slug, as HTML, none for a packet without answers
 * @returns {string} the document's HTML: the same for the same
 */
export function assemble(given) {
  var packet = { given: given, parts: [], numbers: {}, notes: [], used: {} }, parts = partsOf(packet), keys, html = [heads.write(given, parts)], i;
  for (i = 0; i < parts.length; i += 1) {
    html.push(essayHtml(packet, parts[i]));
  }

  keys = keysHtml(packet);
  html.push(notesHtml(packet));
  html.push(sourcesHtml(packet), keys);
  return html.join("\n");
}
