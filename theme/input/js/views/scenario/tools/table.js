import * as tables from "../../../lib/tables.js";
import { make } from "../dom.js";

/** The state as the server's table: new cells, the same caption. @param {HTMLTableElement} table */
export function fillTable(table, spec, model, result) {
  const { columns, rows } = tables.of(spec, model, result);
  const numeric = (index) => (index > 0 ? { class: "align-right" } : {});
  table.tHead.replaceChildren(make("tr", {}, ...columns.map((name, i) => make("th", { scope: "col", ...numeric(i) }, name))));
  table.tBodies[0].replaceChildren(...rows.map((row) => make("tr", {}, ...row.map((text, i) => make(i === 0 ? "th" : "td", i === 0 ? { scope: "row" } : numeric(i), text)))));
}
