// Somebody who is not on the list, in two fields: who, and from where.

import { fold } from "./list.js";
import { put, say } from "./words.js";

const MOST_CHOICES = 6;
const get = (id) => document.getElementById(id);

export class WalkIn {
  #door;
  #done;
  #after = null;
  #dialog = get("walkInDialog");
  #name = get("walkInName");
  #kind = get("walkInKind");
  #municipality;

  constructor(door, done) {
    this.#door = door;
    this.#done = done;
    this.#municipality = new Municipality(door);
    this.#name.addEventListener("input", () => this.#look());
    this.#kind.addEventListener("change", () => this.#municipality.demand(this.#counts()));
    get("walkInCancel").addEventListener("click", () => this.#dialog.close());
    get("walkInForm").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#save();
    });
  }

  open(name, after = null) {
    this.#after = after;
    this.#name.value = name;
    this.#kind.selectedIndex = 0;
    this.#municipality.clear();
    this.#municipality.demand(true);
    this.#tell("walkInNameProblem", this.#name, "");
    this.#look();
    this.#dialog.showModal();
    (name === "" ? this.#name : get("walkInMunicipality")).focus();
  }

  #counts() {
    return "counts" in this.#kind.selectedOptions[0].dataset;
  }

  #save() {
    const name = this.#name.value.trim().replace(/\s+/g, " ");
    const chosen = this.#municipality.chosen();
    const needsChoice = chosen === null && (this.#counts() || !this.#municipality.isEmpty);
    this.#tell("walkInNameProblem", this.#name, name === "" ? say("walkIn.noName") : "");
    this.#municipality.tell(needsChoice ? say("walkIn.noMunicipality") : "");
    if (name === "") {
      this.#name.focus();
    } else if (needsChoice) {
      get("walkInMunicipality").focus();
    } else {
      this.#finish(
        this.#door.bringIn({
          name,
          kind: this.#kind.value,
          municipality: chosen?.code ?? null,
          municipalityName: chosen?.name ?? null,
          takesPart: this.#counts() ? chosen.code : null,
        }),
      );
    }
  }

  #finish(tap) {
    this.#dialog.close();
    this.#after?.();
    get("words").value = "";
    this.#done(tap);
    get("words").focus();
  }

  // Whoever is on the list after all is not to be there twice.
  #look() {
    const name = fold(this.#name.value);
    const same = [...this.#door.people().values()].filter((person) => name !== "" && fold(person.name) === name);
    get("walkInListed").replaceChildren(...same.slice(0, 3).map((person) => this.#listed(person)));
  }

  #listed(person) {
    const line = document.createElement("p");
    put(line, say("walkIn.listed", person.name, person.municipality ?? "–"));
    if (person.present === null) {
      const mark = document.createElement("button");
      mark.type = "button";
      mark.className = "door-button";
      put(mark, say("walkIn.useListed"));
      mark.addEventListener("click", () => this.#finish(this.#door.mark(person.id, true)));
      line.append(" ", mark);
    }
    return line;
  }

  #tell(place, field, problem) {
    put(get(place), problem);
    field.setAttribute("aria-invalid", String(problem !== ""));
  }
}

/** A field that offers the municipalities of the day as one types. */
class Municipality {
  #door;
  #field = get("walkInMunicipality");
  #label = get("walkInMunicipalityLabel");
  #list = get("walkInChoices");
  #needed = get("walkInMunicipalityLabel").textContent;
  #active = -1;

  constructor(door) {
    this.#door = door;
    this.#field.addEventListener("input", () => this.#offer());
    this.#field.addEventListener("keydown", (event) => this.#move(event));
    this.#field.addEventListener("blur", () => this.#leave());
    // Before the field loses the focus, and its choices with it.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => this.#choose(event.target.closest("li")));
  }

  get isEmpty() {
    return this.#field.value.trim() === "";
  }

  clear() {
    this.#field.value = "";
    this.tell("");
    this.#close();
  }

  demand(isNeeded) {
    put(this.#label, isNeeded ? this.#needed : this.#label.dataset.optional);
  }

  tell(problem) {
    put(get("walkInMunicipalityProblem"), problem);
    this.#field.setAttribute("aria-invalid", String(problem !== ""));
  }

  /** By its whole name, or when nothing else fits what was typed. */
  chosen() {
    const typed = fold(this.#field.value);
    const fitting = this.#fitting(typed);
    return fitting.find((one) => fold(one.name) === typed) ?? (fitting.length === 1 ? fitting[0] : null);
  }

  #fitting(typed) {
    if (typed === "") {
      return [];
    }
    const all = this.#door.municipalities;
    const starting = all.filter((one) => fold(one.name).startsWith(typed));
    return [...starting, ...all.filter((one) => !starting.includes(one) && fold(one.name).includes(typed))];
  }

  #offer() {
    this.#active = -1;
    const choices = this.#fitting(fold(this.#field.value)).slice(0, MOST_CHOICES);
    this.#list.replaceChildren(
      ...choices.map((one, place) => {
        const item = document.createElement("li");
        item.id = "walkInChoice" + place;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        put(item, one.name);
        return item;
      }),
    );
    this.#list.hidden = choices.length === 0;
    this.#field.setAttribute("aria-expanded", String(choices.length > 0));
    this.#field.removeAttribute("aria-activedescendant");
  }

  #move(event) {
    const items = this.#list.children;
    if (this.#list.hidden) {
      return;
    }
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      this.#active = (this.#active + step + items.length) % items.length;
      [...items].forEach((item, place) => item.setAttribute("aria-selected", String(place === this.#active)));
      this.#field.setAttribute("aria-activedescendant", items[this.#active].id);
    } else if (event.key === "Enter" && this.#active >= 0) {
      this.#choose(items[this.#active]);
    } else if (event.key === "Escape") {
      this.#close();
    } else {
      return;
    }
    event.preventDefault();
  }

  #choose(item) {
    if (item !== null) {
      this.#field.value = item.textContent;
      this.tell("");
      this.#close();
    }
  }

  #leave() {
    const chosen = this.chosen();
    if (chosen !== null) {
      this.#field.value = chosen.name;
    }
    this.#close();
  }

  #close() {
    this.#active = -1;
    this.#list.hidden = true;
    this.#list.replaceChildren();
    this.#field.setAttribute("aria-expanded", "false");
    this.#field.removeAttribute("aria-activedescendant");
  }
}
