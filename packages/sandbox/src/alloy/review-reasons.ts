/** The outcomes that a review may give, each with its reasons. They have to be written exactly so. */
export const reviewReasons: Readonly<Record<string, readonly string[]>> = {
  Approved: ["Documents valid", "Identity confirmed", "Address confirmed", "Other"],
  Denied: ["Documents expired", "Identity not confirmed", "Suspected fraud", "Other"],
  "Manual Review": ["More documents needed", "Other"],
};

/** Whether an outcome is configured with every one of these reasons. */
export function isConfigured(outcome: string, reasons: readonly string[]): boolean {
  const known = Object.hasOwn(reviewReasons, outcome) ? reviewReasons[outcome] : undefined;
  return known !== undefined && reasons.length > 0 && reasons.every((reason) => known.includes(reason));
}
