// A drawing that stands alone as PNG, always in the light colours.

/** @param {string} svg @param {number} scale @returns {Promise<Blob>} */
export async function pngOf(svg, scale) {
  const light = svg.replace(/@media \(prefers-color-scheme:dark\).*(?=<\/style>)/, "");
  const url = URL.createObjectURL(new Blob([light], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.width * scale;
    canvas.height = image.height * scale;
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } finally {
    URL.revokeObjectURL(url);
  }
}
