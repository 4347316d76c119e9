// The talk with the server: taps one by one in their order, and in between what others did. Only an answer in the
// server's own words counts; anything else is no connection, and the same tap is sent again.

const BETWEEN_LOOKS = 4_000;
const LONGEST_PAUSE = 30_000;
const PATIENCE = 10_000;
const LOGGED_OUT_PAUSE = 10_000;
const MOST_FAILURES = 5;

class Unreachable extends Error {}
class LoggedOut extends Error {}
class NoEntry extends Error {}

export class Line {
  state = "connecting";
  reason = null;

  #door;
  #root;
  #token = null;
  #etag = null;
  #upTo = null;
  #looked = 0;
  #pause = 0;
  #failures = new Map();
  #wake = null;
  #knocked = false;

  constructor(door, context) {
    this.#door = door;
    this.#root = context + "/deur/";
    addEventListener("online", () => this.#knockAtOnce());
    addEventListener("offline", () => this.#tell("offline"));
    document.addEventListener("visibilitychange", () => document.hidden || this.#knockAtOnce());
  }

  async keepTalking() {
    for (;;) {
      await this.#sleep(await this.#round());
    }
  }

  /** There is something to send. */
  knock() {
    this.#knocked = true;
    this.#wake?.();
  }

  #knockAtOnce() {
    this.#pause = 0;
    this.knock();
  }

  /** How long until the next one. */
  async #round() {
    try {
      if (this.#token === null) {
        await this.#look();
      }
      for (let tap = this.#door.nextTap(); tap !== undefined; tap = this.#door.nextTap()) {
        await this.#send(tap);
        if (Date.now() - this.#looked > BETWEEN_LOOKS) {
          await this.#look();
        }
      }
      await this.#look();
      this.#pause = 0;
      this.#tell("connected");
      return document.hidden ? Infinity : BETWEEN_LOOKS;
    } catch (failure) {
      return this.#fallSilent(failure);
    }
  }

  #fallSilent(failure) {
    if (failure instanceof LoggedOut || failure instanceof NoEntry) {
      this.#forget();
      this.#door.mayNotSee();
      this.#tell(failure instanceof LoggedOut ? "login" : "refused", failure.message);
      return LOGGED_OUT_PAUSE;
    }
    if (!(failure instanceof Unreachable)) {
      console.error(failure);
    }
    this.#tell("offline");
    this.#pause = Math.min(LONGEST_PAUSE, Math.max(1_000, this.#pause * 2));
    return this.#pause * (0.75 + Math.random() / 2);
  }

  async #send(tap) {
    let answer = await this.#put(tap);
    if (answer.status === 403) {
      // The session is another than the one the token was of, or the right has gone: looking tells which.
      this.#forget();
      await this.#look();
      answer = await this.#put(tap);
    }
    if (answer.status === 200 && typeof answer.body?.result === "string") {
      this.#failures.delete(tap.key);
      await this.#door.answered(tap, answer.body);
    } else if (answer.status === 401) {
      throw new LoggedOut();
    } else if (answer.status >= 400 && answer.status < 500 && typeof answer.body?.reason === "string") {
      await this.#door.refused(tap, null, answer.body.reason);
    } else if (answer.status === 500 && this.#failed(tap)) {
      await this.#door.refused(tap, null, null);
    } else {
      throw new Unreachable();
    }
  }

  // One tap that the server stumbles over does not keep up all the others for ever.
  #failed(tap) {
    const times = (this.#failures.get(tap.key) ?? 0) + 1;
    this.#failures.set(tap.key, times);
    return times >= MOST_FAILURES;
  }

  async #put(tap) {
    const { what, person, name, municipality, kind, at } = tap;
    const body = what === "walkIn" ? { what, name, municipality, kind, at } : { what, person, at };
    return this.#ask(`${encodeURIComponent(tap.meeting)}/operations/${tap.key}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": this.#token },
      body: JSON.stringify(body),
    });
  }

  async #look() {
    const whole = this.#upTo === null;
    const answer = await this.#ask(
      `${encodeURIComponent(this.#door.reference)}/list${whole ? "" : "?since=" + this.#upTo}`,
      { headers: this.#etag === null ? {} : { "If-None-Match": this.#etag } },
    );
    this.#looked = Date.now();
    if (answer.status === 304) {
      return;
    }
    if (answer.status === 401) {
      throw new LoggedOut();
    }
    if ((answer.status === 403 || answer.status === 404) && typeof answer.body?.reason === "string") {
      throw new NoEntry(answer.body.reason);
    }
    if (answer.status !== 200 || !Array.isArray(answer.body?.people)) {
      throw new Unreachable();
    }
    this.#token = answer.body.token;
    if (this.#door.listed(answer.body, whole)) {
      this.#upTo = answer.body.upTo;
      this.#etag = answer.etag;
    } else {
      this.#forgetSeen();
      if (!whole) {
        await this.#look();
      }
    }
  }

  async #ask(path, how) {
    try {
      const response = await fetch(this.#root + path, {
        ...how,
        headers: { Accept: "application/json", ...how.headers },
        cache: "no-store",
        redirect: "error",
        signal: AbortSignal.timeout(PATIENCE),
      });
      const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
      return {
        status: response.status,
        etag: response.headers.get("ETag"),
        body: isJson ? await response.json() : null,
      };
    } catch {
      throw new Unreachable();
    }
  }

  #forget() {
    this.#token = null;
    this.#forgetSeen();
  }

  #forgetSeen() {
    this.#etag = null;
    this.#upTo = null;
  }

  #tell(state, reason = null) {
    this.state = state;
    this.reason = reason;
    this.#door.changed();
  }

  async #sleep(time) {
    if (!this.#knocked) {
      await new Promise((resolve) => {
        this.#wake = resolve;
        if (time !== Infinity) {
          setTimeout(resolve, time);
        }
      });
    }
    this.#wake = null;
    this.#knocked = false;
  }
}
