// A Common Cartridge of chosen essays; loaded when a teacher asks for one.

export { makeCartridge } from "./views/cartridge/make.js";
export { saveCartridge } from "./views/cartridge/save.js";
