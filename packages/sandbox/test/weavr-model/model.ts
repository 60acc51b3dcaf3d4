import { type Decision, decisionOf } from "./rules.ts";

/** How far a check is. */
export type State = "NOT_STARTED" | "INITIATED" | "PENDING_REVIEW" | "APPROVED" | "REJECTED";

/** A session that the model knows. */
export interface ModelSession {
  readonly token: string;
  usedAt: number;
  steppedUp: boolean;
}

/** A corporate or consumer. */
export interface ModelIdentity {
  readonly kind: "CORPORATE" | "CONSUMER";
  readonly id: string;
  readonly email: string;
  /** The word that chooses the outcome. */
  readonly word: string;
  session: ModelSession;
  isEnrolled: boolean;
  emailConfirmed: boolean;
  mobileConfirmed: boolean;
  /** Until when the code of an e-mail is good. */
  codeUntil: number;
  status: State;
  ongoing: State;
  attempts: number;
  isBarred: boolean;
}

/** A managed account. */
export interface ModelAccount {
  readonly id: string;
  readonly owner: ModelIdentity;
  readonly currency: string;
  name: string;
  state: "ACTIVE" | "BLOCKED" | "DESTROYED";
  by: "USER" | "SYSTEM" | undefined;
  available: number;
  actual: number;
  iban: "UNALLOCATED" | "PENDING_ALLOCATION" | "ALLOCATED";
}

/** A movement of money. */
export interface ModelTransfer {
  readonly id: string;
  readonly owner: ModelIdentity;
  readonly from: ModelAccount;
  readonly to: ModelAccount;
  readonly amount: number;
  readonly tag: string | undefined;
  state: string;
}

/** All that the sandbox should know. */
export interface Model {
  now: number;
  readonly identities: ModelIdentity[];
  readonly accounts: ModelAccount[];
  readonly transfers: ModelTransfer[];
  /** What time will do, in the order in which it was asked for. */
  due: { readonly at: number; readonly run: () => void }[];
  /** How many changes of KYB and KYC were told. */
  told: number;
}

/** Nothing known yet. */
export function createModel(now: number): Model {
  return { now, identities: [], accounts: [], transfers: [], due: [], told: 0 };
}

/** Whether somebody has decided. */
const isDecided = (state: State): boolean => state === "APPROVED" || state === "REJECTED";

/** A check goes on beside a decision until it has one of its own. */
export function move(model: Model, identity: ModelIdentity, { state, isFinal = false }: Decision): void {
  identity.ongoing = state;
  if (isDecided(state) || !isDecided(identity.status)) identity.status = state;
  if (isDecided(state)) identity.isBarred = isFinal;
  model.told += 1 + (identity.kind === "CORPORATE" && isDecided(state) ? 1 : 0);
}

/** Hands documents in. */
export function handIn(model: Model, identity: ModelIdentity): void {
  identity.attempts += 1;
  const { attempts } = identity;
  const decision = decisionOf(identity.kind, identity.word, attempts);
  move(model, identity, { state: "PENDING_REVIEW" });
  if (decision.state === "PENDING_REVIEW") return;
  later(model, 120_000, () => {
    if (identity.attempts === attempts && identity.ongoing === "PENDING_REVIEW") move(model, identity, decision);
  });
}

/** Carries a transfer out. */
export function carryOut(model: Model, transfer: ModelTransfer): void {
  const { from, to, amount, tag } = transfer;
  const canRun = from.state === "ACTIVE" && to.state === "ACTIVE" && from.available >= amount;
  if (!canRun || tag === "failed" || tag === "rejected") {
    transfer.state = tag === "rejected" ? "REJECTED" : "FAILED";
    return;
  }
  from.available -= amount;
  const complete = (): void => {
    from.actual -= amount;
    to.available += amount;
    to.actual += amount;
    transfer.state = "COMPLETED";
  };
  if (tag === "pending") {
    transfer.state = "PENDING";
    later(model, 30_000, complete);
  } else complete();
}

/** Has something done once so much time has passed. */
export function later(model: Model, ms: number, run: () => void): void {
  model.due.push({ at: model.now + ms, run });
}

/** Lets time pass: what falls due is done at its time, the first one asked for first. */
export function passTime(model: Model, ms: number): void {
  const end = model.now + ms;
  for (;;) {
    const next = model.due.toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined || next.at > end) break;
    model.due = model.due.filter((one) => one !== next);
    model.now = next.at;
    next.run();
  }
  model.now = end;
}
