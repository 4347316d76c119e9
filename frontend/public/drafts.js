// What is typed in a long text stays in the browser, under the key of the account, until the server has kept it: so it
// outlives a session that ended meanwhile. Without storage there is nothing to bring back, and typing goes on.
(() => {
  const PREFIX = "gia-draft:";
  const LONGEST = 30 * 24 * 60 * 60 * 1000;

  const attempt = (work) => {
    try {
      return work();
    } catch {
      return null;
    }
  };

  const left = (key) => attempt(() => JSON.parse(localStorage.getItem(PREFIX + key)));

  const drop = (key) => attempt(() => localStorage.removeItem(PREFIX + key));

  // What nobody came back for is not kept for ever.
  attempt(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => key.slice(PREFIX.length))
      .filter((key) => !(Date.now() - left(key)?.at < LONGEST))
      .forEach(drop));

  window.giaDrafts = {
    left,
    drop,
    attach(field, key) {
      field.addEventListener("input", () =>
        attempt(() => localStorage.setItem(PREFIX + key, JSON.stringify({ text: field.value, at: Date.now() }))));
    },
    kept(key, text) {
      if (left(key)?.text === text) {
        drop(key);
      }
    },
  };
})();
