// Where the focus is, and whether a reader can see it there. Null when it has left the page.
() => {
  const { reachable, look, name, looks } = window.__keyboard;
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const faults = [];
  const drawing = (node) => { let svg = node.closest("svg"); while (svg?.ownerSVGElement) svg = svg.ownerSVGElement; return svg; };
  const boxes = [...element.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
  const onScreen = boxes.filter((box) => box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth);
  const isShown = (box) => {
    const within = (value, end) => Math.min(Math.max(value, 1), end - 1);
    const hit = document.elementFromPoint(within(box.left + box.width / 2, innerWidth), within(box.top + box.height / 2, innerHeight));
    // What lies between the parts of a drawing belongs to the drawing.
    return hit && (element.contains(hit) || hit.contains(element) || (drawing(element) && drawing(hit) === drawing(element)));
  };
  if (onScreen.length === 0) faults.push("is off the screen when it has the focus");
  else if (!onScreen.some(isShown)) faults.push("is covered when it has the focus");
  if (looks.get(element) === look(element)) faults.push("looks the same with the focus and without");
  return { number: reachable.indexOf(element), name: name(element), target: element.hash ?? "", faults };
}
