// Numbers what can be reached by keyboard, in the order of the document, and remembers how it looks without focus.
() => {
  const selector = "a[href], button, input, select, textarea, summary, [tabindex]";
  const isReachable = (element) =>
    element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  const reachable = [...document.querySelectorAll(selector)].filter(isReachable);
  const properties = ["outlineStyle", "outlineWidth", "boxShadow", "backgroundColor", "borderColor", "textDecoration", "fill", "stroke", "strokeWidth"];
  // A drawing shows the focus in what it is drawn of.
  const look = (element) => [element, ...element.querySelectorAll("*")].slice(0, 40)
    .map((part) => { const style = getComputedStyle(part); return properties.map((property) => style[property]).join("|"); }).join("\n");
  const name = (element) => `${element.localName} "${(element.textContent.trim() || element.getAttribute("aria-label") || "").replace(/\s+/g, " ").slice(0, 40)}"`;
  window.__keyboard = { reachable, look, name, looks: new Map(reachable.map((element) => [element, look(element)])) };
  return { count: reachable.length, disordered: reachable.filter((element) => element.tabIndex > 0).map((element) => name(element)) };
}
