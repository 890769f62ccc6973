// Elements of a drawing as text, for the build. A browser makes elements of the same records.

/** Text for an element or an attribute. */
export function escaped(text) {
  return text.split("&").join("&amp;").split("<").join("&lt;").split(">").join("&gt;").split("\"").join("&quot;");
}

/** The elements as markup, in painting order. */
export function serialise(nodes) {
  var markup = [], i, name, attributes;
  for (i = 0; i < nodes.length; i += 1) {
    attributes = nodes[i].attributes;
    markup.push("<", nodes[i].tag, " data-key=\"", escaped(nodes[i].key), "\"");
    for (name in attributes) {
      if (attributes.hasOwnProperty(name)) {
        markup.push(" ", name, "=\"", escaped(attributes[name]), "\"");
      }
    }

    markup.push(">", escaped(nodes[i].text), "</", nodes[i].tag, ">");
  }

  return markup.join("");
}
