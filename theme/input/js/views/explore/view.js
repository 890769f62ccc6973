// What part of each panel is shown. Nothing outside of the drawing can be reached, and bars keep their zero.

const closest = 64;

/** @typedef {{ x: [number, number], y: [number, number] }} Ranges */

export class View {
  /** @param {import("./axes.js").Panel[]} panels */
  constructor(panels) {
    this.panels = panels;
    /** @type {Ranges[]} */
    this.ranges = [];
    this.reset();
  }

  reset() {
    this.ranges = this.panels.map(({ x, y }) => ({ x: x.full, y: y.full }));
  }

  get isWhole() {
    return this.panels.every((panel, i) => this.shareOf(panel.x, this.ranges[i].x) > 0.9999 && this.shareOf(panel.y, this.ranges[i].y) > 0.9999);
  }

  get canComeCloser() {
    return this.panels.some((panel, i) => ["x", "y"].some((name) => !panel[name].isFixed && this.shareOf(panel[name], this.ranges[i][name]) > 1.01 / closest));
  }

  /** @param {import("./axes.js").Axis} axis @param {[number, number]} range */
  shareOf(axis, range) {
    return (range[1] - range[0]) / (axis.full[1] - axis.full[0]);
  }

  /** @param {number} factor below 1 comes closer @param {{ panel: number, x: number, y: number } | null} around stays where it is; else the middle does */
  zoom(factor, around) {
    const middle = { x: 0.5, y: 0.5 };
    for (const name of /** @type {const} */ (["x", "y"])) {
      if (around) {
        const [from, to] = this.ranges[around.panel][name];
        middle[name] = Math.min(1, Math.max(0, (around[name] - from) / (to - from)));
      }

      this.panels.forEach((panel, i) => {
        const [from, to] = this.ranges[i][name];
        const span = Math.max((to - from) * factor / (panel[name].full[1] - panel[name].full[0]), 1 / closest) * (panel[name].full[1] - panel[name].full[0]);
        const start = from + (to - from - span) * middle[name];
        this.set(i, name, [start, start + span]);
      });
    }
  }

  /** @param {number} x shares of what is shown @param {number} y */
  move(x, y) {
    this.panels.forEach((_, i) => {
      for (const [name, share] of /** @type {const} */ ([["x", x], ["y", y]])) {
        const [from, to] = this.ranges[i][name];
        this.set(i, name, [from + (to - from) * share, to + (to - from) * share]);
      }
    });
  }

  /** Moves a place into what is shown. @param {{ panel: number, x: number, y: number }} place @returns {boolean} whether anything moved */
  reveal(place) {
    const before = JSON.stringify(this.ranges);
    for (const name of /** @type {const} */ (["x", "y"])) {
      const [from, to] = this.ranges[place.panel][name];
      const share = (place[name] - from) / (to - from);
      if (share < 0 || share > 1) {
        const start = place[name] - (to - from) / 2;
        this.set(place.panel, name, [start, start + to - from]);
      }
    }

    return JSON.stringify(this.ranges) !== before;
  }

  /** @param {number} panel @param {"x" | "y"} name @param {[number, number]} wanted */
  set(panel, name, wanted) {
    const axis = this.panels[panel][name];
    if (axis.isFixed) {
      return;
    }

    // In the direction of the axis, which may count downwards.
    const sign = Math.sign(axis.full[1] - axis.full[0]);
    const [least, most] = axis.full.map((end) => end * sign);
    const span = Math.min((wanted[1] - wanted[0]) * sign, most - least);
    const start = Math.min(Math.max(wanted[0] * sign, least), most - span);
    const kept = axis.keepsZero ? least : start;
    this.ranges[panel][name] = [kept * sign, (kept + span) * sign];
  }
}
