// The texts of the page in the language it came in, and how they get onto it: as text, never as markup.

const texts = new Map(
  [...document.getElementById("texts").content.querySelectorAll("dt")].map((key) => [
    key.textContent,
    key.nextElementSibling.textContent,
  ]),
);

/** A function puts a part in as it is, whatever signs it holds. */
export function say(key, ...parts) {
  return parts.reduce((text, part, place) => text.replaceAll(`{${place}}`, () => part), texts.get(key));
}

// A screen reader tells what changes: what stays the same is left alone.
export function put(place, text) {
  if (place.textContent !== text) {
    place.textContent = text;
  }
}
