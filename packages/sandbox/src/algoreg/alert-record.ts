/** An alert: a customer fits a profile of the watchlist. */
export interface AlertRecord {
  readonly id: string;
  readonly createdAt: number;
  readonly customerExternalId: string;
  readonly profileNumber: string;
  /** The newest last. */
  readonly revisions: AlertRevision[];
}

/** One revision of an alert. */
export interface AlertRevision {
  readonly id: string;
  readonly agent: number;
  readonly comment: string;
  readonly at: number;
  readonly customerRevision: number;
  readonly score: number;
  readonly state: number;
}

/** The statuses of the back office, in its order; the numbers are ours, as no page at hand has Algoreg's. */
export const alertStates = ["New", "Pending", "False Positive", "True Hit", "True Hit Accepted", "True Hit Refused"] as const;

/** The newest revision. */
export function lastRevision({ revisions }: AlertRecord): AlertRevision {
  const last = revisions.at(-1);
  if (last === undefined) throw new Error("an alert has at least one revision");
  return last;
}
