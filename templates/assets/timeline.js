// Narrows a timeline down by place, actor, kind and certainty. The state stands in the address: ?place=mayadeen&status=claimed.
// Runs in the head, so that the style sheet shows the form before anything is drawn. Without it, all events are shown and the form is not.
"use strict";
document.documentElement.classList.add("js");

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.filter");
  if (!form) return;
  const events = [...document.querySelectorAll(".timeline > .event")];
  const groups = [...document.querySelectorAll(".year-group")];
  const chips = [...document.querySelectorAll(".years a[href^='#']")];
  const marks = [...document.querySelectorAll("[data-events]")].map((mark) => {
    const title = mark.querySelector("title");
    return { mark, title, name: title.textContent, numbers: mark.dataset.events.split(" ") };
  });
  const same = document.querySelector(".tl-same");
  const selects = [...form.querySelectorAll("select")];
  const reset = form.querySelector("button");
  const count = form.querySelector("[role=status]");

  // What a hash leads to; nothing where it is none that a page has, such as "#%".
  const target = (hash) => {
    try {
      return document.getElementById(decodeURIComponent(hash.slice(1)));
    } catch {
      return null;
    }
  };

  // A browser gives a page from a disk no query of its own to change: there the state stands behind "#?".
  const query = () => new URLSearchParams(location.search || (location.hash.startsWith("#?") ? location.hash.slice(1) : ""));

  const read = () => {
    const state = query();
    for (const select of selects) {
      const value = state.get(select.name) || "";
      select.value = [...select.options].some((option) => option.value === value) ? value : "";
    }
  };

  const write = (change = "pushState", hash = "") => {
    const state = new URLSearchParams(selects.filter((select) => select.value).map((select) => [select.name, select.value])).toString();
    try {
      history[change](null, "", location.pathname + (state && "?" + state) + hash);
    } catch {
      // "#?" alone, and not "#", which would scroll to the top.
      if (!hash) location.hash = "?" + state;
    }
  };

  // The picture shows the same events as the list: marks without any are not there, numbers and bars count what is left.
  const draw = (isFiltered) => {
    const shown = new Set(events.filter((event) => !event.hidden).map((event) => event.dataset.event));
    for (const { mark, title, name, numbers } of marks) {
      const left = numbers.filter((number) => shown.has(number)).length;
      mark.classList.toggle("tl-off", left === 0);
      if (mark.classList.contains("bar")) mark.style.transform = left === numbers.length ? "" : `scaleY(${left / numbers.length})`;
      // The name of several ends with how many they are: where some are left out, their days alone stay.
      title.textContent = left === numbers.length ? name : name.slice(0, name.lastIndexOf(":"));
      const text = mark.querySelector("text");
      if (text) text.textContent = left > 1 ? left : "";
    }
    if (same) same.hidden = isFiltered;
  };

  const show = () => {
    const chosen = selects.filter((select) => select.value);
    const fits = (event) => chosen.every((select) => (event.dataset[select.name] || "").split(" ").includes(select.value));
    for (const event of events) event.hidden = !fits(event);
    for (const group of groups) group.hidden = !group.querySelector(".event:not([hidden])");
    for (const chip of chips) chip.parentElement.hidden = Boolean(target(chip.hash)?.closest("[hidden]"));
    draw(chosen.length > 0);
    const shown = events.filter((event) => !event.hidden).length;
    const values = [shown, events.length, chosen.map((select) => select.selectedOptions[0].text).join(", ")];
    const text = (chosen.length > 0 ? count.dataset.chosen : count.dataset.text).replace(/#/g, () => values.shift());
    if (count.textContent !== text) count.textContent = text;
    form.classList.toggle("filtered", chosen.length > 0);
    reset.disabled = chosen.length === 0;
  };

  // A link from elsewhere to an event that is filtered out shows all events.
  const reveal = () => {
    const event = target(location.hash);
    if (!event || !event.closest("[hidden]")) return;
    for (const select of selects) select.value = "";
    show();
    write("replaceState", location.hash);
    event.scrollIntoView();
  };

  form.addEventListener("change", () => { write(); show(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", (event) => {
    event.preventDefault();
    for (const select of selects) select.value = "";
    selects[0].focus();
    write();
    show();
  });
  addEventListener("popstate", () => { read(); show(); reveal(); });
  addEventListener("hashchange", () => { if (location.hash.startsWith("#?") || !location.hash) { read(); show(); } reveal(); });
  read();
  show();
  reveal();
});
