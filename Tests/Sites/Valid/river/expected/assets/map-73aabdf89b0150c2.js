// A slider over the days that have a map of their own: each of its steps is one of the page's links, and the state is the page itself.
// Runs in the head, so that the style sheet shows the slider before anything is drawn. Without it the links lead to the same maps.
"use strict";
document.documentElement.classList.add("js");

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.map-slider");
  if (!form) return;
  const range = form.querySelector("input");
  const text = form.querySelector("output");
  const links = [...document.querySelectorAll(".map-days [data-day]")];
  const own = range.value;
  let leaving = 0;

  const show = () => {
    const day = links[range.value]?.dataset.day ?? "";
    text.textContent = day;
    range.setAttribute("aria-valuetext", day);
  };

  // The next page has a slider with the same id: the hash gives it the focus, so that the keys go on.
  const go = () => {
    const link = links[range.value];
    if (link && range.value !== own) location.assign(link.href.split("#")[0] + "#" + range.id);
  };

  // Who holds a key down, or presses it several times, passes over the days between.
  const leave = (delay) => {
    clearTimeout(leaving);
    leaving = setTimeout(go, delay);
  };

  let isPressed = false;
  range.addEventListener("pointerdown", () => { isPressed = true; });
  range.addEventListener("input", show);
  range.addEventListener("change", () => { leave(isPressed ? 0 : 400); isPressed = false; });
  form.addEventListener("submit", (event) => { event.preventDefault(); leave(0); });
  // A browser keeps what was chosen before; a page that is shown again stands for its own day.
  addEventListener("pageshow", () => { range.value = own; show(); });
  range.value = own;
  show();
  if (location.hash === "#" + range.id) range.focus({ preventScroll: true });
});
