// Runs in every page before its own scripts, and keeps what only the page itself can see.
(() => {
  const seen = { policy: [], stores: [], shift: 0, paint: null };
  Object.defineProperty(window, "__audit", { value: seen });

  document.addEventListener("securitypolicyviolation", (event) => {
    seen.policy.push(`${event.effectiveDirective} forbids ${event.blockedURI || "what is inline"}`);
  });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName("first-contentful-paint")) seen.paint = entry.startTime;
  }).observe({ type: "paint", buffered: true });

  // The strictest settings refuse all of these: a page must do without them.
  const refuse = (object, name) => {
    const use = () => {
      seen.stores.push(name);
      throw new DOMException("The settings forbid it", "SecurityError");
    };
    Object.defineProperty(object, name, { get: use, set: use });
  };
  for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) refuse(window, name);
  refuse(document, "cookie");
  refuse(Navigator.prototype, "serviceWorker");
})();
