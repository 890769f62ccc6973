// The state of one scenario on a page: its inputs, what is kept behind it, and the way back.
// Moves are drawn once a frame; what need not keep up with a finger waits until the hand rests.

import * as states from "../../lib/states.js";

const restAfter = 500;
const mostUndone = 100;

/** @param {object} spec @param {object} model @param {object} given the state that the page's HTML shows */
export function createState(spec, model, given) {
  const moved = [];
  const rested = [];
  const past = [];
  let ghost = { ...states.move(spec, model, given), name: nameOf(spec, given) };
  let result = states.move(spec, model, given);
  let frame = 0;
  let timer = 0;
  let gesture = "";

  const rest = () => {
    clearTimeout(timer);
    timer = 0;
    gesture = "";
    rested.forEach((tell) => tell(result));
  };
  const draw = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    moved.forEach((tell) => tell(result, ghost));
  };
  const change = (inputs) => {
    result = states.move(spec, model, inputs);
    frame ||= requestAnimationFrame(draw);
    clearTimeout(timer);
    timer = setTimeout(rest, restAfter);
  };
  const keep = () => {
    past.push(result.inputs);
    past.splice(0, past.length - mostUndone);
  };

  return {
    get result() {
      return result;
    },
    get ghost() {
      return ghost;
    },
    get canUndo() {
      return past.length > 0;
    },
    /** One parameter; what belongs to one gesture is undone at once. */
    set(key, value) {
      if (value === result.inputs[key]) {
        return;
      }

      if (gesture !== key) {
        keep();
        gesture = key;
      }

      change({ ...result.inputs, [key]: value });
    },
    /** A whole state; a preset also becomes what later states are compared with. */
    apply(inputs, name = "") {
      keep();
      gesture = "";
      change(inputs);
      if (name) {
        ghost = { ...result, name };
      }
    },
    undo() {
      if (past.length > 0) {
        gesture = "";
        change(past.pop());
      }
    },
    /** Shows a state that came with the address: no way back, and at once. */
    restore(inputs) {
      result = states.move(spec, model, inputs);
      draw();
      rest();
    },
    draw,
    onMove: (tell) => moved.push(tell),
    onRest: (tell) => rested.push(tell),
  };
}

/** The preset that a state is, by all of its inputs. */
export function presetOf(spec, inputs) {
  return spec.presets.find((preset) => spec.parameters.every(({ key, default: usual }) => (preset.inputs?.[key] ?? usual) === inputs[key]));
}

function nameOf(spec, given) {
  const preset = spec.presets.find((each) => each.inputs === given);
  return preset && preset !== spec.presets[0] ? preset.name : "The default";
}
