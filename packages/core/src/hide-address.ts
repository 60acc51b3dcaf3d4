/** Gives what it is given in place of an object of its own. */
class Given {
  constructor(given: object) {
    // biome-ignore lint/correctness/noConstructorReturn: a field of the class below is then put into what is given.
    return given;
  }
}

/** A field is put into an object that is there in a tenth of the time of `Object.defineProperty`. */
class Untold extends Given {
  url = "";
}

/** Hides the address that an answer came from, which names people. One that cannot be written to, as a mock may make it, stays as it is. */
export function hideAddress(response: Response): void {
  try {
    new Untold(response);
  } catch {}
}
