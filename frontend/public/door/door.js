// The door: what the server told of the list, what was tapped here since, and both together as one sees it.

import * as store from "./store.js";
import { Line } from "./line.js";
import { byName, List, lock, unlock } from "./list.js";
import { Page } from "./page.js";

const BETWEEN_KEEPS = 1_000;
const ENTRY_CODE = /^GIA:[0-9A-F]{8}:[0-9A-F]{32}$/;

class Door {
  account = null;
  state = "DONE";
  notice = null;

  #list = new List();
  #taps = [];
  #own = new Set();
  #aliases = new Map();
  #codes;
  #opensAt = null;
  #keepUntil = null;
  #keeping = null;

  constructor({ context, reference, codes }) {
    this.reference = reference;
    this.#codes = codes;
    this.line = new Line(this, context);
    this.page = new Page(this);
  }

  async start() {
    await store.open();
    this.#taps = await store.taps();
    const kept = await unlock(this.reference);
    if (kept !== null) {
      this.#list.take(kept.people, true);
      this.#list.municipalities = kept.municipalities;
      this.#own = new Set(kept.own);
      this.account = kept.account;
      this.#standing(kept);
      this.#opensAt = kept.opensAt;
    }
    this.changed();
    await this.line.keepTalking();
  }

  /** Whether there is a list to search. */
  get isOpen() {
    return this.account !== null;
  }

  get mayMark() {
    if (this.state === "NOT_BEGUN" && this.#opensAt !== null && this.#opensAt <= Date.now()) {
      this.#standing({ state: "DONE", notice: null });
    }
    return this.isOpen && this.state === "DONE";
  }

  get municipalities() {
    return this.#list.municipalities;
  }

  /** Everybody as one sees them: as the server has them, with what was tapped here since. */
  people() {
    const people = new Map();
    this.#list.rows.forEach((row, id) => people.set(id, { ...row, pending: false, here: this.#own.has(id) }));
    for (const tap of this.waiting().filter((one) => one.meeting === this.reference)) {
      if (tap.what === "walkIn") {
        people.set(tap.key, { ...tap, id: tap.key, code: tap.municipality, municipality: tap.municipalityName,
          registered: false, present: "", pending: true, here: true });
      } else {
        const row = people.get(this.resolve(tap.person));
        if (row !== undefined) {
          const present = tap.what === "present" ? (row.present ?? "") : null;
          Object.assign(row, { present, pending: true, here: true });
        }
      }
    }
    return people;
  }

  person(id) {
    return this.people().get(this.resolve(id));
  }

  /** Whom a code is of, by what this phone knows; otherwise what it may be. */
  async recognise(text) {
    if (!ENTRY_CODE.test(text)) {
      return { kind: "unknown" };
    }
    if (!text.startsWith(this.#codes)) {
      return { kind: "other" };
    }
    const print = await printOf(text);
    const person = [...this.people().values()].find((one) => one.print === print);
    return person === undefined
      ? { kind: "missing" }
      : { kind: person.present === null ? "found" : "present", person };
  }

  /** A walk-in is known by the key of its tap until the server has given it another. */
  resolve(id) {
    return this.#aliases.get(id) ?? id;
  }

  /** Not yet answered. */
  waiting() {
    return this.#taps.filter((tap) => tap.refused === undefined && tap.account === this.account);
  }

  failed() {
    return this.#taps.filter(
      (tap) => tap.refused !== undefined && tap.account === this.account && tap.meeting === this.reference,
    );
  }

  /** Of somebody else who used this phone, whom they are sent for once that one logs in again. */
  foreign() {
    return this.isOpen ? this.#taps.filter((tap) => tap.account !== this.account) : [];
  }

  /** All that waits on this phone, whosever it is. */
  kept() {
    return this.#taps.filter((tap) => tap.refused === undefined);
  }

  mark(id, present) {
    return this.#tap({ what: present ? "present" : "absent", person: this.resolve(id) });
  }

  bringIn({ name, kind, municipality, municipalityName, takesPart }) {
    return this.#tap({ what: "walkIn", name, kind, municipality, municipalityName, takesPart });
  }

  again(tap) {
    this.dismiss(tap);
    const { order, key, refused, reason, ...what } = tap;
    return this.#tap(what);
  }

  dismiss(tap) {
    this.#taps.splice(this.#taps.indexOf(tap), 1);
    store.drop(tap);
    this.changed();
  }

  /** With the same keys: what arrived under the other name is not done again. */
  takeOver() {
    for (const tap of this.foreign()) {
      tap.account = this.account;
      store.change(tap);
    }
    this.changed();
    this.line.knock();
  }

  dropForeign() {
    this.foreign().forEach((tap) => this.dismiss(tap));
  }

  #tap(what) {
    const tap = { ...what, key: newKey(), meeting: this.reference, account: this.account, at: new Date().toISOString() };
    this.#taps.push(tap);
    store.keep(tap).then(() => {
      this.changed();
      this.line.knock();
    });
    this.changed();
    return tap;
  }

  // What follows is told by the line.

  nextTap() {
    return this.waiting().find((tap) => tap.order !== undefined);
  }

  async answered(tap, { result, reason, person }) {
    if (result !== "DONE") {
      await this.refused(tap, result, reason);
      return;
    }
    if (tap.what === "walkIn" && person !== null) {
      await this.#rename(tap.key, person.id);
    }
    if (tap.meeting === this.reference) {
      this.#see(person, tap);
    }
    await store.drop(tap);
    this.#taps.splice(this.#taps.indexOf(tap), 1);
    this.#keep();
    this.changed();
  }

  async refused(tap, result, reason) {
    Object.assign(tap, { refused: result ?? "OTHER", reason });
    await store.change(tap);
    this.changed();
  }

  /** False when the list is not what it should be, and has to be asked for as a whole. */
  listed(told, whole) {
    if (told.account !== this.account) {
      this.#own.clear();
      if (!whole) {
        return false;
      }
    }
    this.account = told.account;
    this.#list.take(told.people, whole);
    if (whole) {
      this.#list.municipalities = told.municipalities.sort((one, other) => byName.compare(one.name, other.name));
    }
    this.#standing(told);
    this.#opensAt = Date.now() + told.opensIn * 1_000;
    this.#keepUntil = told.keepUntil;
    this.#keep();
    this.changed();
    keepPage();
    return this.#list.rows.size === told.total;
  }

  /** No longer logged in, or without the right: the names go, what was tapped stays. */
  mayNotSee() {
    clearTimeout(this.#keeping);
    this.#keeping = null;
    this.account = null;
    this.#list.clear();
    this.#own.clear();
    store.forgetLists();
  }

  changed() {
    this.page?.show();
  }

  #see(person, tap) {
    if (person === null) {
      this.#list.rows.delete(this.resolve(tap.person ?? tap.key));
    } else {
      this.#list.rows.set(person.id, person);
      if (tap.what === "absent") {
        this.#own.delete(person.id);
      } else {
        this.#own.add(person.id);
      }
    }
  }

  async #rename(key, id) {
    this.#aliases.set(key, id);
    for (const later of this.#taps.filter((tap) => tap.person === key)) {
      later.person = id;
      await store.change(later);
    }
  }

  #standing({ state, notice }) {
    this.state = state;
    this.notice = notice;
  }

  #keep() {
    this.#keeping ??= setTimeout(() => {
      this.#keeping = null;
      lock(this.reference, this.#keepUntil, {
        account: this.account,
        people: [...this.#list.rows.values()],
        municipalities: this.#list.municipalities,
        own: [...this.#own],
        state: this.state,
        notice: this.notice,
        opensAt: this.#opensAt,
      });
    }, BETWEEN_KEEPS);
  }
}

// What browsers have for it, they have on secure pages only.
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// On secure pages only, as is the camera.
async function printOf(text) {
  const print = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(print), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

let pageIsKept = false;

/** So that the page opens without a connection. It holds no names. */
async function keepPage() {
  if (pageIsKept || !("serviceWorker" in navigator)) {
    return;
  }
  pageIsKept = true;
  try {
    const { context, worker } = document.body.dataset;
    await navigator.serviceWorker.register(worker, { scope: context + "/deur/" });
    const name = new URL(".", import.meta.url).pathname;
    const files = [...document.querySelectorAll("link[href], script[src]")].map((element) => element.href || element.src);
    const cache = await caches.open(name);
    await cache.addAll([location.pathname, ...files].map((path) => new Request(path, { redirect: "error" })));
    const older = (await caches.keys()).filter((other) => other.includes("/deur/") && other !== name);
    await Promise.all(older.map((other) => caches.delete(other)));
  } catch {
    pageIsKept = false;
  }
}

history.replaceState(null, "", location.pathname);
await new Door(document.body.dataset).start();
