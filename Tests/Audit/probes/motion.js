// What moves by itself or smoothly, for readers who asked for less of it.
() => {
  const moving = document.getAnimations().map((animation) => `an animation runs on ${animation.effect?.target?.localName ?? "the page"}`);
  const seconds = (text) => Math.max(...text.split(",").map(parseFloat));
  for (const element of document.querySelectorAll("*")) {
    const style = getComputedStyle(element);
    if (seconds(style.transitionDuration) > 0.01) moving.push(`${element.localName}.${element.classList} changes slowly`);
    if (style.scrollBehavior === "smooth") moving.push(`${element.localName} scrolls smoothly`);
  }
  return [...new Set(moving)];
}
