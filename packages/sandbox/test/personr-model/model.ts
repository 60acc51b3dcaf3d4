import { type Given, type Kind, missingOf, outcomeOf } from "./rules.ts";

export type Login = "administrator" | "member";
export type Form = "flat" | "enveloped";

/** One image as it was uploaded. */
export interface ModelImage {
  readonly type: string;
  readonly side: string | null;
  readonly country: string;
  readonly contents: string;
}

/** An owner as it should be shown. */
export interface ModelOwner {
  readonly applicantId: string;
  readonly name: string;
  readonly uboType: string;
  inputtedPosition: string;
}

/** An applicant or entity that should be there. */
export interface ModelRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly workspace: string;
  readonly flow: string;
  /** Last name, or name of the company. */
  readonly name: string;
  /** What was given, by the names of the call. */
  readonly given: Given;
  images: ModelImage[];
  documents: number;
  readonly owners: ModelOwner[];
  hasLink: boolean;
  usedPage: boolean;
  attempts: number;
  /** The check under way. */
  running: { readonly since: number; readonly due: number; readonly order: number } | undefined;
  decision: { readonly labels: readonly string[]; readonly type: string | null; readonly since: number; readonly at: number } | undefined;
  hits: number;
}

/** What should be there by now. */
export interface Model {
  now: number;
  /** How many checks were started: of those that end at one moment the first comes first. */
  started: number;
  /** Where each user works. */
  readonly at: Record<Login, string>;
  /** The one token of each user that is good, and until when. */
  readonly token: Partial<Record<Login, { readonly text: string; readonly until: number }>>;
  /** Every token that was ever given out, and every id. */
  readonly given: Set<string>;
  readonly tokens: string[];
  readonly records: ModelRecord[];
  webhook: { readonly url: string; readonly authorization: string | undefined } | undefined;
  webhookToken: string | null;
  form: Form;
  /** What should have arrived. */
  readonly deliveries: { readonly url: string; readonly authorization: string | undefined; readonly id: string; readonly form: Form }[];
}

/** Nothing is there yet. */
export function createModel(now: number): Model {
  return {
    ...{
      now,
      started: 0,
      at: { administrator: "Kiwi Goods", member: "Kiwi Goods NZ" },
      token: {},
      given: new Set(),
      tokens: [],
      records: [],
    },
    ...{ webhook: undefined, webhookToken: null, form: "flat", deliveries: [] },
  };
}

/** Starts a check in the model; says whether there is an attempt left for it. */
export function startCheck(model: Model, record: ModelRecord): boolean {
  const { now } = model;
  if (record.decision?.type === "Final" || record.attempts >= 5) return false;
  record.attempts++;
  record.decision = undefined;
  record.running = { since: now, due: now + 120_000 + (outcomeOf(record).slow ? 600_000 : 0), order: model.started++ };
  return true;
}

/** Lets time pass in the model: checks that are due are decided in order, and told. */
export function passTime(model: Model, ms: number): void {
  const until = model.now + ms;
  const due = model.records.flatMap((record) =>
    record.running === undefined || record.running.due > until ? [] : [{ record, ...record.running }],
  );
  for (const { record, since, due: at } of due.toSorted((a, b) => a.due - b.due || a.order - b.order)) {
    const missing = missingOf(record);
    const { labels: wrong, isFinal = false, from = Number.POSITIVE_INFINITY, hits = 0 } = outcomeOf(record);
    const labels = missing.length > 0 ? missing : record.attempts >= from ? [] : wrong;
    const isLast = record.attempts === 5 || (isFinal && missing.length === 0);
    record.decision = { labels, type: labels.length === 0 ? null : isLast ? "Final" : "Retry", since, at };
    record.running = undefined;
    record.hits = Math.max(record.hits, hits);
    if (model.webhook !== undefined) model.deliveries.push({ ...model.webhook, id: record.id, form: model.form });
  }
  model.now = until;
}

/** How far a record should have come. */
export function stageOf({ now }: Model, { running, decision, flow }: ModelRecord): string {
  if (decision !== undefined) return "Reviewed";
  if (running === undefined) return "Created";
  return flow === "Database Verification" || now - running.since >= 30_000 ? "Pending" : "Pre-Checked";
}
