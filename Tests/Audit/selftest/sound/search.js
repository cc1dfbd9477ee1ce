// Knows one word.
"use strict";
if (location.protocol.startsWith("http")) {
  document.addEventListener("DOMContentLoaded", () => {
    const field = document.querySelector("[name=q]");
    const show = () => {
      const list = document.querySelector(".results");
      list.replaceChildren();
      if (field.value === "sound") {
        const link = document.createElement("a");
        link.href = new URL(list.dataset.sound, location.href);
        link.textContent = "A sound article";
        const item = document.createElement("li");
        item.append(link);
        list.append(item);
      }
      document.querySelector("[role=status]").textContent = field.value ? `${list.children.length} found` : "";
    };
    document.querySelector("[role=search]").addEventListener("submit", (event) => {
      event.preventDefault();
      history.replaceState(null, "", `?q=${encodeURIComponent(field.value)}`);
      show();
    });
    document.querySelector(".field").hidden = false;
    document.querySelector(".off").hidden = true;
    field.value = new URLSearchParams(location.search).get("q") ?? "";
    show();
  });
}
