// Codes held before the camera. Each counts once, however long it is held there.

import { put, say } from "./words.js";

const BETWEEN_LOOKS = 120;
const STILL_HELD = 2_000;
const get = (id) => document.getElementById(id);

export class Scan {
  #door;
  #done;
  #video = get("scanVideo");
  #detector = null;
  #stream = null;
  #last = null;
  #lastAt = 0;

  constructor(door, done) {
    this.#door = door;
    this.#done = done;
    get("scanStart").addEventListener("click", () => (get("scan").hidden ? this.#start() : this.stop()));
    get("scanStop").addEventListener("click", () => this.#stopped());
    document.addEventListener("visibilitychange", () => document.hidden && this.stop());
    this.#prepare();
  }

  get isPossible() {
    return this.#detector !== null && navigator.mediaDevices !== undefined;
  }

  stop() {
    release(this.#stream);
    this.#stream = null;
    this.#video.srcObject = null;
    get("scan").hidden = true;
    get("scanStart").setAttribute("aria-expanded", "false");
  }

  async #prepare() {
    try {
      this.#detector = await detector();
    } catch {
      this.#detector = null;
    }
    this.#door.changed();
  }

  async #start() {
    get("scan").hidden = false;
    get("scanStart").setAttribute("aria-expanded", "true");
    this.#last = null;
    this.#tell("waiting", say("scan.starting"));
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: "environment", width: { ideal: 1280 } },
      });
      if (get("scan").hidden || this.#stream !== null) {
        // Stopped, or started anew, while one was asked for the camera.
        release(stream);
        return;
      }
      this.#stream = stream;
      this.#video.srcObject = stream;
      await this.#video.play();
      this.#tell("waiting", say("scan.hold"));
      await this.#look(stream);
    } catch (failure) {
      release(this.#stream);
      this.#stream = null;
      this.#tell("bad", say(failure.name === "NotAllowedError" ? "scan.denied" : "scan.none"));
    }
  }

  #stopped() {
    this.stop();
    get("scanStart").focus();
  }

  async #look(stream) {
    while (this.#stream === stream) {
      const text = this.#video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA ? null : await this.#readNow();
      if (text !== null) {
        await this.seen(text);
      }
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
    }
  }

  async #readNow() {
    try {
      return (await this.#detector.detect(this.#video))[0]?.rawValue ?? null;
    } catch {
      return null;
    }
  }

  /** A code was read: told and noted, unless it is the one that is still held there. */
  async seen(text) {
    const now = performance.now();
    const isHeld = text === this.#last && now - this.#lastAt < STILL_HELD;
    this.#last = text;
    this.#lastAt = now;
    if (!isHeld) {
      await this.#take(text);
    }
  }

  async #take(text) {
    const { kind, person } = await this.#door.recognise(text);
    if (kind === "found" && this.#door.mayMark) {
      this.#done(this.#door.mark(person.id, true));
      navigator.vibrate?.(80);
      this.#tell("ok", person.municipality ? say("scan.foundOf", person.name, person.municipality) : say("scan.found", person.name));
      return;
    }
    navigator.vibrate?.([60, 60, 60]);
    if (kind === "present") {
      this.#tell("warn", person.present === "" ? say("scan.again", person.name) : say("scan.againSince", person.name, person.present));
    } else {
      this.#tell("bad", say("scan." + kind));
    }
  }

  #tell(tone, text) {
    const result = get("scanResult");
    result.dataset.tone = tone;
    put(result, text);
  }
}

function release(stream) {
  stream?.getTracks().forEach((track) => track.stop());
}

/** Where the browser reads codes itself. */
async function detector() {
  const formats = (await globalThis.BarcodeDetector?.getSupportedFormats?.()) ?? [];
  return formats.includes("qr_code") ? new BarcodeDetector({ formats: ["qr_code"] }) : null;
}
