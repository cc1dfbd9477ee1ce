// The text that a reader sees. Forms are left out: they need a script to be of use, and show only with it.
() => {
  const forms = [...document.forms];
  for (const form of forms) form.style.display = "none";
  const text = document.body.innerText.replace(/\s+/g, " ").trim();
  for (const form of forms) form.style.display = "";
  return text;
}
