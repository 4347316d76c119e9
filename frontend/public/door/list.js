// The people of a meeting: searched, not browsed; kept for when there is no connection under a key that ends with the log-in.

import * as store from "./store.js";

const FEWEST_LETTERS = 2;
const MOST_HITS = 20;
const LETTERS = { ø: "o", œ: "oe", æ: "ae", ß: "ss", ł: "l", đ: "d", ı: "i" };
export const byName = new Intl.Collator("nl");

/** Case, accents and hyphens do not matter. */
export function fold(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øœæßłđı]/g, (letter) => LETTERS[letter])
    .replace(/[\s\-'’.,]+/g, " ")
    .trim();
}

/** Those that all the words fit, best first; null when too little was typed. */
export function find(rows, typed) {
  const phrase = fold(typed);
  if (phrase.replaceAll(" ", "").length < FEWEST_LETTERS) {
    return null;
  }
  const words = phrase.split(" ");
  const hits = [];
  for (const row of rows) {
    const name = " " + fold(row.name);
    const all = [name, row.municipality, row.organisation].map((part) => " " + fold(part ?? "")).join("");
    if (words.every((word) => all.includes(word))) {
      hits.push({ row, rank: rank(name, all, words, phrase) });
    }
  }
  hits.sort((one, other) => one.rank - other.rank || byName.compare(one.row.name, other.row.name));
  return { total: hits.length, rows: hits.slice(0, MOST_HITS).map((hit) => hit.row) };
}

function rank(name, all, words, phrase) {
  if (name.startsWith(" " + phrase)) {
    return 0;
  }
  if (name.includes(" " + phrase)) {
    return 1;
  }
  return words.every((word) => all.includes(" " + word)) ? 2 : 3;
}

export class List {
  rows = new Map();
  municipalities = [];

  take(people, whole) {
    if (whole) {
      this.rows.clear();
    }
    people.forEach((person) => this.rows.set(person.id, person));
  }

  clear() {
    this.rows.clear();
    this.municipalities = [];
  }
}

export async function lock(meeting, until, content) {
  const key = await cookieKey();
  if (key !== null) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const plain = new TextEncoder().encode(JSON.stringify(content));
    await store.keepList({ meeting, until, iv, data: await crypto.subtle.encrypt({ name: "AES-GCM", iv }, key, plain) });
  }
}

/** What was kept of a meeting, if it can still be read; whatever cannot be, or is too old, goes. */
export async function unlock(meeting) {
  const key = await cookieKey();
  let content = null;
  for (const kept of await store.lists()) {
    const read = key === null || Date.parse(kept.until) < Date.now() ? null : await decrypted(kept, key);
    if (read === null) {
      await store.forgetList(kept.meeting);
    } else if (kept.meeting === meeting) {
      content = read;
    }
  }
  return content;
}

async function decrypted(kept, key) {
  try {
    const plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, key, kept.data);
    return JSON.parse(new TextDecoder().decode(plain));
  } catch {
    return null;
  }
}

async function cookieKey() {
  const cookie = document.cookie.match(/(?:^|; )door=([\w-]+)/);
  if (cookie === null || crypto.subtle === undefined) {
    return null;
  }
  const text = atob(cookie[1].replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
}
