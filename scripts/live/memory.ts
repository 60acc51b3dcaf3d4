/** Reads what a run knows by name: a setting, or the id of something that an earlier step made or found. @throws NothingToRead */
export type Read = (name: string) => string;

/** Says that a step has no input: nothing made it, or the vendor holds nothing of its kind. */
export class NothingToRead extends Error {
  constructor(name: string) {
    super(`there is no ${name}`);
  }
}

/** What a run knows, for as long as it lasts. */
export interface Memory {
  readonly read: Read;
  /** The same for what may be missing. */
  readonly find: (name: string) => string | undefined;
  /** Remembers what is there; what is undefined or empty stays unknown. */
  keep(found: Readonly<Record<string, unknown>>): void;
}

/** Makes the memory of a run, with its settings in it. */
export function createMemory(settings: Readonly<Record<string, string>>): Memory {
  const known = new Map(Object.entries(settings));
  return {
    find: (name) => known.get(name),
    read(name) {
      const value = known.get(name);
      if (value === undefined) throw new NothingToRead(name);
      return value;
    },
    keep(found) {
      for (const [name, value] of Object.entries(found)) {
        if ((typeof value === "string" && value !== "") || typeof value === "number") known.set(name, String(value));
      }
    },
  };
}
