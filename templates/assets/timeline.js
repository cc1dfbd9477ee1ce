// Narrows a timeline down by place, actor, kind and certainty. The state stands in the address: ?place=mayadeen&status=claimed.
// Runs in the head, so that the style sheet shows the form before anything is drawn. Without it, all events are shown and the form is not.
"use strict";
document.documentElement.classList.add("js");

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("form.filter");
  if (!form) return;
  const events = [...document.querySelectorAll(".timeline > .event")];
  const groups = [...document.querySelectorAll(".year-group")];
  const selects = [...form.querySelectorAll("select")];
  const reset = form.querySelector("button");
  const count = form.querySelector("[role=status]");

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
      if (!hash) location.hash = state && "?" + state;
    }
  };

  const show = () => {
    const chosen = selects.filter((select) => select.value);
    const fits = (event) => chosen.every((select) => (event.dataset[select.name] || "").split(" ").includes(select.value));
    for (const event of events) event.hidden = !fits(event);
    for (const group of groups) group.hidden = !group.querySelector(".event:not([hidden])");
    const shown = events.filter((event) => !event.hidden).length;
    const text = count.dataset.text.replace("#", shown).replace("#", events.length);
    if (count.textContent !== text) count.textContent = text;
    reset.disabled = chosen.length === 0;
  };

  // A link to an event that is filtered out shows all events.
  const reveal = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target || !target.closest("[hidden]")) return;
    for (const select of selects) select.value = "";
    show();
    write("replaceState", location.hash);
    target.scrollIntoView();
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
