// The head of a packet: what it is, of when, for whom, and what stands in it.

import * as markup from "../markup.js";

/** @param parts of the packet, in order */
export function write(given, parts) {
  var html = ["<header class=\"packet__head\"><p class=\"packet__kind\">", markup.escaped(given.kind), "</p><h1 class=\"packet__title\" id=\"page-title\">", markup.escaped(given.title), "</h1>"], i, j, section;
  html.push("<p class=\"packet__version\">", markup.escaped(given.version), "</p>");
  if (given.due) {
    html.push("<p class=\"packet__due\">Due ", markup.escaped(given.due), "</p>");
  }

  if (given.note) {
    html.push("<div class=\"packet__note\"><p>", markup.escaped(given.note).split("\n").join("</p><p>"), "</p></div>");
  }

  html.push("<nav class=\"packet__contents\" aria-label=\"In this packet\"><ol>");
  for (i = 0; i < parts.length; i += 1) {
    html.push("<li><a href=\"#", parts[i].prefix, "\">", markup.escaped(parts[i].essay.title), "</a>");
    if (parts[i].item.sections) {
      html.push("<ul>");
      for (j = 0; j < parts[i].sections.length; j += 1) {
        section = parts[i].sections[j];
        html.push("<li>", section.id === "" ? "The opening" : "<a href=\"#" + parts[i].prefix + "-" + section.id + "\">" + section.title + "</a>", "</li>");
      }

      html.push("</ul>");
    }

    html.push("</li>");
  }

  html.push("</ol></nav></header>");
  return html.join("");
}
