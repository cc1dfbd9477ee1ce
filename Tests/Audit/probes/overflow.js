// What makes the page wider than the screen, so that lines must be read by scrolling to and fro.
() => {
  const root = document.documentElement;
  const width = root.clientWidth;
  const name = (element) => `${element.localName}${element.id ? "#" + element.id : ""}${[...element.classList].map((c) => "." + c).join("")}`;
  if (root.scrollWidth <= width) return [];
  const scrolls = (element) => ["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(element).overflowX);
  const isWide = (element) => {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || (box.right <= width + 0.5 && box.left >= -0.5)) return false;
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (scrolls(parent)) return false;
    }
    return true;
  };
  const wide = [...document.body.querySelectorAll("*")].filter(isWide);
  const inner = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  return [`${root.scrollWidth} px wide on a screen of ${width} px: ${[...new Set(inner.map(name))].slice(0, 3).join(", ") || "no element of its own"}`];
}
