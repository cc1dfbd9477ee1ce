// Waits until something is painted: at most two seconds after all is there.
async () => {
  const end = performance.now() + 2000;
  while (window.__audit.paint === null && performance.now() < end) await new Promise((done) => setTimeout(done, 20));
}
