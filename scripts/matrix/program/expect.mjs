/** Throws unless what was found is what was expected, as JSON shows it. */
export function expect(name, found, expected) {
  const [is, should] = [JSON.stringify(found), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${name}: expected ${should}, found ${is}`);
}

/** The error that a call ends with. */
export async function failureOf(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("a call that had to fail did not");
}
