// The flags of an embed's address, before it is painted. Classic, so nothing flashes; what is not known is left alone.
(() => {
  const { dataset } = document.documentElement;
  const flags = new URLSearchParams(location.search);
  const theme = flags.get("theme");
  if (theme === "light" || theme === "dark") {
    dataset.theme = theme;
  }

  for (const name of ["plain", "static", "transparent"]) {
    if (flags.has(name) && flags.get(name) !== "false") {
      dataset[name] = "";
    }
  }
})();
