// The one field of search: the keys / and Ctrl+K open it, the arrows walk through what is found, Enter goes there.
(() => {
  let field;
  let list;
  let at = -1;

  const typing = (target) =>
    target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

  document.addEventListener("keydown", (event) => {
    const slash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey
      && !typing(event.composedPath()[0]);
    const k = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
    if (!slash && !k) {
      return;
    }
    const button = [...document.querySelectorAll(".gia-search-open")].find((one) => one.offsetParent);
    const any = button || document.querySelector(".gia-search-open");
    if (any && !document.querySelector("vaadin-dialog[opened]")) {
      event.preventDefault();
      any.click();
    }
  });

  const options = () => [...list.querySelectorAll("[role=option]")];

  const mark = (index) => {
    const all = options();
    at = all.length === 0 ? -1 : (index + all.length) % all.length;
    all.forEach((option, i) => {
      option.id = "gia-search-option-" + i;
      option.setAttribute("aria-selected", String(i === at));
    });
    const input = field.inputElement;
    input.setAttribute("aria-expanded", String(all.length > 0));
    if (at < 0) {
      input.removeAttribute("aria-activedescendant");
    } else {
      input.setAttribute("aria-activedescendant", all[at].id);
      all[at].scrollIntoView({ block: "nearest" });
    }
  };

  const walk = (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      mark(at + (event.key === "ArrowDown" ? 1 : at < 0 ? 0 : -1));
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = options()[at];
      // What was typed after the last answer came has not been looked for yet: all that is found is asked for.
      const all = list.parentElement.querySelector(".gia-search-all");
      if (chosen) {
        chosen.click();
      } else if (all && field.value.trim().length > 1) {
        all.hidden = false;
        all.setAttribute("href", "zoeken?q=" + encodeURIComponent(field.value.trim()));
        all.click();
      }
    }
  };

  window.giaSearch = {
    attach(textField, listbox) {
      field = textField;
      list = listbox;
      at = -1;
      const input = field.inputElement;
      input.setAttribute("role", "combobox");
      input.setAttribute("aria-autocomplete", "list");
      input.setAttribute("aria-controls", list.id);
      input.setAttribute("aria-expanded", "false");
      field.addEventListener("keydown", walk);
    },
    renew() {
      // The options come with the same answer; the first of them is what Enter goes to.
      requestAnimationFrame(() => list && mark(0));
    },
  };
})();
