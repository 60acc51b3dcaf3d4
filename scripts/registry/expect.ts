/** Throws when what was seen is not what was wanted, in its order, and says both. */
export function expectSame(what: string, seen: readonly unknown[], wanted: readonly unknown[]): void {
  if (JSON.stringify(seen) === JSON.stringify(wanted)) return;
  throw new Error(`${what}: ${seen.join(", ") || "none"}; it should be ${wanted.join(", ") || "none"}`);
}

/** Holds that all packages are there, and that their versions differ for those alone that are wanted. */
export function expectMoves(
  names: readonly string[],
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  wanted: readonly string[],
): void {
  expectSame("packages in the registry", [...after.keys()], names);
  const moved = names.filter((name) => before.get(name) !== after.get(name));
  expectSame("packages that moved", moved, wanted);
}

/** Runs what has to fail, and gives its message. @throws Error when it does not fail, or for another reason */
export function expectRefusal(what: string, reason: RegExp, attempt: () => unknown): string {
  try {
    attempt();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    if (!reason.test(message)) throw error;
    return message;
  }
  throw new Error(`${what} was not refused`);
}
