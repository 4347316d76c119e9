// The page: shows the door, and tells it what is tapped.

import * as store from "./store.js";
import { find, fold } from "./list.js";
import { Scan } from "./scan.js";
import { WalkIn } from "./walkin.js";
import { put, say } from "./words.js";

const TREMBLING = 600;
const get = (id) => document.getElementById(id);

export class Page {
  #door;
  #walkIn;
  #scan;
  #items = new Map();
  #last = null;
  #notices = "";
  #shows = false;
  #kinds = new Map([...get("walkInKind").options].map((option) => [option.value, option.text.toLowerCase()]));

  constructor(door) {
    this.#door = door;
    this.#walkIn = new WalkIn(door, (tap) => this.#tapped(tap));
    this.#scan = new Scan(door, (tap) => this.#tapped(tap));
    get("words").addEventListener("input", () => this.show());
    get("words").addEventListener("focus", (event) => event.target.select());
    get("search").addEventListener("submit", (event) => {
      event.preventDefault();
      get("people").querySelector("button")?.focus();
    });
    get("walkIn").addEventListener("click", () => this.#walkIn.open(this.#unknownName()));
    get("last").querySelector("button").addEventListener("click", () => this.#takeBack());
  }

  /** Once for all that changes in one go. */
  show() {
    if (!this.#shows) {
      this.#shows = true;
      queueMicrotask(() => {
        this.#shows = false;
        this.#show();
      });
    }
  }

  #show() {
    const people = this.#door.people();
    this.#showLine();
    this.#showCounts(people);
    this.#showNotices();
    this.#showFound(people);
    this.#showFailed(people);
    this.#showLast(people);
  }

  #showLine() {
    const { state } = this.#door.line;
    const waiting = this.#door.kept().length;
    const line = get("line");
    line.dataset.state = state;
    if (state === "connected" && waiting > 0) {
      put(line, say("line.sending", waiting));
    } else if (state === "offline" && waiting > 0) {
      put(line, waiting === 1 ? say("line.waitingOne") : say("line.waiting", waiting));
    } else {
      put(line, say("line." + state));
    }
  }

  #showCounts(people) {
    const present = [...people.values()].filter((person) => person.present !== null);
    const municipalities = new Set(present.map((person) => person.takesPart).filter(Boolean)).size;
    const isKnown = this.#door.isOpen;
    put(get("present"), isKnown ? String(present.length) : "–");
    put(get("of"), isKnown ? say("present", people.size) : say("isPresent"));
    put(get("municipalities"), isKnown ? String(municipalities) : "–");
    put(get("ofMunicipalities"), say(municipalities === 1 && isKnown ? "municipality" : "municipalities"));
  }

  #showNotices() {
    const notices = this.#collectNotices();
    const said = JSON.stringify(notices.map(({ text, tone }) => [text, tone]));
    if (said !== this.#notices) {
      this.#notices = said;
      get("notices").replaceChildren(...notices.map(notice));
    }
  }

  #collectNotices() {
    const { line, notice: told, isOpen } = this.#door;
    const foreign = this.#door.foreign().length;
    const notices = [];
    if (line.state === "login") {
      const text = say(this.#door.kept().length > 0 ? "login.kept" : "login");
      notices.push({ text, tone: "bad", links: [[say("login.button"), location.pathname + "?opnieuw"]] });
    } else if (line.state === "refused") {
      notices.push({ text: line.reason, tone: "bad" });
    } else if (line.state === "offline") {
      notices.push({ text: say(isOpen ? "offline" : "noList"), tone: "warn" });
    }
    if (isOpen && !this.#door.mayMark && told !== null) {
      notices.push({ text: told, tone: "info" });
    }
    if (!store.lasts()) {
      notices.push({ text: say("notKept"), tone: "warn" });
    }
    if (foreign > 0) {
      const buttons = [
        [say("foreign.take"), () => this.#door.takeOver()],
        [say("foreign.drop"), () => confirm(say("foreign.sure")) && this.#door.dropForeign()],
      ];
      notices.push({ text: say("foreign", foreign), tone: "warn", buttons });
    }
    return notices;
  }

  #showFound(people) {
    const { isOpen, mayMark } = this.#door;
    get("search").hidden = !isOpen;
    get("people").hidden = !isOpen;
    get("walkIn").hidden = !mayMark;
    get("scanStart").hidden = !mayMark || !this.#scan.isPossible;
    if (!mayMark) {
      this.#scan.stop();
    }
    const typed = get("words").value.trim();
    const found = isOpen ? find(people.values(), typed) : null;
    put(get("found"), hint(typed, found));
    this.#arrange(found?.rows ?? []);
  }

  // Items stay the same elements, so that whoever stands on a button keeps standing there.
  #arrange(rows) {
    const items = rows.map((row) => {
      const item = this.#items.get(row.id) ?? this.#newItem(row.id);
      this.#fill(item, row);
      return item;
    });
    this.#items = new Map(items.map((item) => [item.dataset.id, item]));
    const list = get("people");
    items.forEach((item, place) => {
      if (list.children[place] !== item) {
        list.insertBefore(item, list.children[place] ?? null);
      }
    });
    while (list.children.length > items.length) {
      list.lastElementChild.remove();
    }
  }

  #newItem(id) {
    const item = element("li");
    item.dataset.id = id;
    const who = element("div", "door-who");
    who.append(element("b"), element("small"), element("small", "door-since"));
    const action = element("div", "door-action");
    const button = element("button");
    button.type = "button";
    action.append(element("span", "door-state"), button);
    item.append(who, action);
    let tapped = -TREMBLING;
    button.addEventListener("click", (event) => {
      // A trembling finger is one tap.
      if (event.timeStamp - tapped > TREMBLING) {
        tapped = event.timeStamp;
        this.#tapped(this.#door.mark(id, button.dataset.mark === "present"));
      }
    });
    return item;
  }

  #fill(item, person) {
    const [who, action] = item.children;
    const [name, about, since] = who.children;
    const [state, button] = action.children;
    const isPresent = person.present !== null;
    put(name, person.name);
    put(about, [person.municipality, this.#kinds.get(person.kind), employer(person)].filter(Boolean).join(" · "));
    put(since, isPresent && !person.pending ? this.#since(person) : "");
    put(state, person.pending ? "… " + say("pending") : isPresent ? "✓ " + say("isPresent") : "");
    state.dataset.state = person.pending ? "pending" : isPresent ? "present" : "absent";
    const label = say(isPresent ? "undo" : "mark");
    put(button, label);
    button.dataset.mark = isPresent ? "absent" : "present";
    button.setAttribute("aria-label", `${label}: ${person.name}`);
    button.hidden = !this.#door.mayMark;
  }

  #since({ present, mine, here }) {
    if (here) {
      return present;
    }
    return say(mine ? "elsewhere" : "colleague", present);
  }

  #showFailed(people) {
    const failed = this.#door.failed();
    get("failed").hidden = failed.length === 0;
    const said = failed.map((tap) => tap.key).join();
    const list = get("failed").querySelector("ul");
    if (list.dataset.said !== said) {
      list.dataset.said = said;
      list.replaceChildren(...failed.map((tap) => this.#failedItem(tap, people)));
    }
  }

  #failedItem(tap, people) {
    const item = element("li");
    const who = tap.name ?? people.get(this.#door.resolve(tap.person))?.name ?? say("failed.somebody");
    const what = element("b");
    put(what, say(tap.what === "absent" ? "failed.absent" : "failed.present", who));
    const why = element("p");
    put(why, tap.reason ?? say("failed.server"));
    const buttons = element("div", "door-buttons");
    if (tap.refused === "GONE") {
      buttons.append(button(say("failed.add"), () => this.#walkIn.open(tap.name ?? "", () => this.#door.dismiss(tap))));
    } else if (tap.refused === "NOT_BEGUN" || tap.refused === "OTHER") {
      buttons.append(button(say("failed.again"), () => this.#door.again(tap)));
    }
    buttons.append(button(say("failed.dismiss"), () => this.#door.dismiss(tap), "door-quiet"));
    item.append(what, why, buttons);
    return item;
  }

  #tapped(tap) {
    const person = this.#door.person(tap.person ?? tap.key);
    this.#last = { id: tap.person ?? tap.key, person, undone: tap.what === "absent", tap };
    this.show();
  }

  #showLast(people) {
    const last = this.#last;
    const bar = get("last");
    const isFailed = last !== null && this.#door.failed().includes(last.tap);
    bar.hidden = last === null || last.person === undefined || isFailed || !this.#door.mayMark;
    if (bar.hidden) {
      return;
    }
    const isPending = people.get(this.#door.resolve(last.id))?.pending === true;
    put(bar.firstElementChild, say(last.undone ? "last.absent" : isPending ? "last.pending" : "last.present", last.person.name));
    put(bar.lastElementChild, say(last.undone ? "again" : "undo"));
  }

  #takeBack() {
    const { id, person, undone } = this.#last;
    const isListed = this.#door.person(id) !== undefined;
    if (undone && !isListed) {
      const { name, kind, code, municipality, takesPart } = person;
      this.#tapped(this.#door.bringIn({ name, kind, municipality: code, municipalityName: municipality, takesPart }));
    } else {
      this.#tapped(this.#door.mark(id, undone));
    }
  }

  // Somebody searched for and not found is who walks in.
  #unknownName() {
    const typed = get("words").value.trim();
    return get("people").children.length === 0 ? typed : "";
  }
}

// "Gemeente Venlo" says nothing beside Venlo.
function employer({ municipality, organisation }) {
  return municipality && organisation && fold(organisation).endsWith(fold(municipality)) ? null : organisation;
}

function hint(typed, found) {
  if (typed === "") {
    return "";
  }
  if (found === null) {
    return say("search.few");
  }
  if (found.total > found.rows.length) {
    return say("search.more", found.rows.length, found.total);
  }
  return found.total < 2 ? say(found.total === 0 ? "search.none" : "search.one") : say("search.many", found.total);
}

function notice({ text, tone, links = [], buttons = [] }) {
  const box = element("div", `door-notice door-${tone}`);
  const said = element("p");
  put(said, text);
  box.append(said);
  for (const [label, address] of links) {
    const link = element("a", "door-button");
    link.href = address;
    put(link, label);
    box.append(link);
  }
  if (buttons.length > 0) {
    const all = element("div", "door-buttons");
    all.append(...buttons.map(([label, action]) => button(label, action)));
    box.append(all);
  }
  return box;
}

function button(label, action, look = "door-button") {
  const made = element("button", look);
  made.type = "button";
  put(made, label);
  made.addEventListener("click", action);
  return made;
}

function element(name, look) {
  const made = document.createElement(name);
  if (look !== undefined) {
    made.className = look;
  }
  return made;
}
