/** The statuses that a range or `default` stands for: those of `SuccessStatus` and `ErrorStatus`, so that the types tell the truth. */
const NAMED = /^(20[0-36-8]|226|40\d|41[0-8]|42[1-689]|431|451|50[0-8]|51[01])$/;

/**
 * What a status that is not listed itself may stand under: its range, then `default`, which stands for failures.
 * Imported by generated code that needs it, and by no other.
 */
export function statusRanges(status: number): readonly string[] {
  if (!NAMED.test(`${status}`)) return [];
  const range = `${Math.floor(status / 100)}XX`;
  return status < 400 ? [range] : [range, "default"];
}
