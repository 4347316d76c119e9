// What this browser keeps until it is no longer needed: taps that no server has answered yet, and lists under lock.

const TAPS = "taps";
const LISTS = "lists";

let database = null;
let withoutDatabase = 1;

export async function open() {
  try {
    database = await new Promise((resolve, reject) => {
      const request = indexedDB.open("gia-door", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(TAPS, { keyPath: "order", autoIncrement: true });
        request.result.createObjectStore(LISTS, { keyPath: "meeting" });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.onversionchange = () => database.close();
  } catch {
    database = null;
  }
}

/** Whether what is kept outlives the page. */
export const lasts = () => database !== null;

export const taps = () => read(TAPS);

/** Gives the tap its place in the order; on disk when it returns. */
export async function keep(tap) {
  try {
    tap.order = await write(TAPS, (kept) => kept.add(copy(tap)));
  } catch {
    database = null;
    tap.order = withoutDatabase++;
  }
}

export const change = (tap) => write(TAPS, (kept) => kept.put(copy(tap))).catch(() => {});

export const drop = (tap) => write(TAPS, (kept) => kept.delete(tap.order)).catch(() => {});

export const lists = () => read(LISTS);

export const keepList = (list) => write(LISTS, (kept) => kept.put(list)).catch(() => {});

export const forgetList = (meeting) => write(LISTS, (kept) => kept.delete(meeting)).catch(() => {});

export const forgetLists = () => write(LISTS, (kept) => kept.clear()).catch(() => {});

async function read(store) {
  if (database === null) {
    return [];
  }
  const request = database.transaction(store).objectStore(store).getAll();
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve([]);
  });
}

async function write(store, work) {
  if (database === null) {
    throw new Error("nothing lasts here");
  }
  const transaction = database.transaction(store, "readwrite", { durability: "strict" });
  const request = work(transaction.objectStore(store));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
  });
}

function copy(tap) {
  const { order, ...rest } = tap;
  return order === undefined ? rest : tap;
}
