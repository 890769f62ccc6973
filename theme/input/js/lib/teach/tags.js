// Our own pages' markup as a list of texts and tags, and back. The build and the browser call the same functions, so a packet is
// put together by one set of rules. Drawings stay one piece each.

var EMPTY = { br: true, hr: true, img: true, wbr: true, col: true, input: true, source: true, link: true, meta: true };

// A sign ">" may stand in the value of an attribute: the tag ends where its quotation marks are paired.
function endOf(html, start) {
  var end = html.indexOf(">", start), quotes = html.substring(start, end).split("\"").length - 1, last;
  while (quotes % 2 === 1) {
    last = end;
    end = html.indexOf(">", last + 1);
    quotes += html.substring(last, end).split("\"").length - 1;
  }

  return end;
}

function tagOf(text) {
  var isClose = text.charAt(0) === "/", isEmpty = text.charAt(text.length - 1) === "/", inner = text.substring(isClose ? 1 : 0, text.length - (isEmpty ? 1 : 0));
  var parts = inner.split("\""), head = parts[0].split(" "), tag = { name: head[0].split("\n").join(""), attributes: [], isClose: isClose, isEmpty: isEmpty }, i, j, names;
  parts[0] = head.slice(1).join(" ");
  for (i = 0; i < parts.length; i += 2) {
    names = parts[i].split("\n").join(" ").split(" ");
    for (j = 0; j < names.length; j += 1) {
      if (names[j] !== "" && names[j].charAt(names[j].length - 1) === "=") {
        tag.attributes.push([names[j].substring(0, names[j].length - 1), parts[i + 1]]);
      } else if (names[j] !== "") {
        tag.attributes.push([names[j], ""]);
      }
    }
  }

  tag.isEmpty = tag.isEmpty || EMPTY[tag.name] === true;
  return tag;
}

/** Strings are texts, already escaped; {svg} are drawings; all else are tags. */
export function read(html) {
  var tokens = [], at = 0, start, end;
  while (at < html.length) {
    start = html.indexOf("<", at);
    if (start < 0) {
      tokens.push(html.substring(at));
      break;
    }

    if (start > at) {
      tokens.push(html.substring(at, start));
    }

    if (html.substr(start, 4) === "<svg") {
      end = html.indexOf("</svg>", start) + 6;
      tokens.push({ name: "svg", svg: html.substring(start, end), attributes: tagOf(html.substring(start + 1, endOf(html, start))).attributes, isClose: false, isEmpty: true });
      at = end;
    } else if (html.substr(start, 4) === "<!--") {
      at = html.indexOf("-->", start) + 3;
    } else {
      end = endOf(html, start);
      tokens.push(tagOf(html.substring(start + 1, end)));
      at = end + 1;
    }
  }

  return tokens;
}

export function isTag(token, name) {
  return typeof token !== "string" && token.name === name && !token.isClose;
}

/** The value of an attribute; "" where there is none. */
export function value(token, name) {
  var i;
  if (typeof token !== "string" && !token.isClose) {
    for (i = 0; i < token.attributes.length; i += 1) {
      if (token.attributes[i][0] === name) {
        return token.attributes[i][1];
      }
    }
  }

  return "";
}

export function hasAttribute(token, name) {
  var i;
  for (i = 0; typeof token !== "string" && i < token.attributes.length; i += 1) {
    if (token.attributes[i][0] === name) {
      return true;
    }
  }

  return false;
}

export function hasClass(token, name) {
  return (" " + value(token, "class") + " ").indexOf(" " + name + " ") >= 0;
}

/** The place behind the end of the element that begins at a place. */
export function after(tokens, at) {
  var depth = 0, i;
  for (i = at; i < tokens.length; i += 1) {
    if (typeof tokens[i] !== "string" && !tokens[i].isEmpty) {
      depth += tokens[i].isClose ? -1 : 1;
    }

    if (depth === 0) {
      return i + 1;
    }
  }

  return tokens.length;
}

/** The first element of which a test says yes, whole; an empty list for none. */
export function find(tokens, test) {
  var i;
  for (i = 0; i < tokens.length; i += 1) {
    if (typeof tokens[i] !== "string" && !tokens[i].isClose && test(tokens[i])) {
      return tokens.slice(i, after(tokens, i));
    }
  }

  return [];
}

/** What stands between an element's tags. */
export function inside(element) {
  return element.slice(1, element.length - 1);
}

export function write(tokens) {
  var html = [], i, j, token;
  for (i = 0; i < tokens.length; i += 1) {
    token = tokens[i];
    if (typeof token === "string") {
      html.push(token);
    } else if (token.svg) {
      html.push(token.svg);
    } else if (token.isClose) {
      html.push("</", token.name, ">");
    } else {
      html.push("<", token.name);
      for (j = 0; j < token.attributes.length; j += 1) {
        html.push(" ", token.attributes[j][0], "=\"", token.attributes[j][1], "\"");
      }

      html.push(">");
    }
  }

  return html.join("");
}

/** The words alone, still escaped. */
export function words(tokens) {
  var text = [], i;
  for (i = 0; i < tokens.length; i += 1) {
    if (typeof tokens[i] === "string") {
      text.push(tokens[i]);
    }
  }

  return text.join("").split("\n").join(" ");
}

export function tag(name, attributes) {
  return { name: name, attributes: attributes || [], isClose: false, isEmpty: EMPTY[name] === true };
}

export function close(name) {
  return { name: name, attributes: [], isClose: true, isEmpty: false };
}

/** A name that nothing else in a document has: a second one of the same words is numbered. @param names what counts them, kept for the document */
export function unique(names, words) {
  names[words] = (names[words] || 0) + 1;
  return names[words] === 1 ? words : words + " (" + String(names[words]) + ")";
}
