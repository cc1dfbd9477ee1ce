// The spacing that WCAG 2.2, 1.4.12 has readers set, in a style sheet of its own; a constructed one, which the page's policy does not concern.
// Returns the elements whose text is cut off by it.
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  const isCut = (element) => {
    const style = getComputedStyle(element);
    if (!["hidden", "clip"].includes(style.overflowX) && !["hidden", "clip"].includes(style.overflowY)) return false;
    // What is only for screen readers is cut off on purpose.
    if (element.clientWidth <= 1 || element.clientHeight <= 1 || style.clipPath !== "none") return false;
    return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
  };
  const all = [...document.body.querySelectorAll("*")].filter((element) => !element.closest("svg") && element.textContent.trim());
  const before = new Set(all.filter(isCut));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return all.filter((element) => isCut(element) && !before.has(element))
    .map((element) => `text is cut off when it is spaced out: ${element.localName}.${element.className}`);
}
