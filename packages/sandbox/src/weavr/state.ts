import type { components } from "@kyc-clients/weavr";
import type { Answer } from "../vendor.ts";
import type { AccountRecord } from "./account-records.ts";
import type { ChallengeRecord, PendingResource } from "./challenge-record.ts";
import type { IdentityRecord } from "./identity-records.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { TokenRecord } from "./token-record.ts";
import type { TransferRecord } from "./transfer-records.ts";
import type { UserRecord } from "./user-record.ts";

type Schemas = components["schemas"];

/** Names an identity: a corporate or a consumer. */
export type IdentityId = Schemas["IdentityId"];

/** All that the Weavr sandbox remembers. */
export interface WeavrState {
  /** Root users, whose ids are those of their identities, and authorised users, by id. */
  readonly users: Map<string, UserRecord>;
  /** Tokens by their text, ended ones among them. */
  readonly tokens: Map<string, TokenRecord>;
  /** Challenges by id, of every kind. */
  readonly challenges: Map<string, ChallengeRecord>;
  /** Resources that wait for a confirmation, by id. */
  readonly pendingResources: Map<string, PendingResource>;
  /** The ids of assertions that were exchanged. */
  readonly spentTokens: Set<string>;
  /** One-time tokens, and the users that they stand for. */
  readonly oneTimeTokens: Map<string, { readonly userId: string; readonly until: number }>;
  /** Corporates and consumers, by id. */
  readonly identities: Map<string, IdentityRecord>;
  readonly accounts: Map<string, AccountRecord>;
  readonly transfers: Map<string, TransferRecord>;
  /** Times of the requests that still count for the rate limits, oldest first. */
  requests: number[];
  /** How many requests are let pass, by window in seconds; undefined while nothing is limited. */
  limits: RateLimits | undefined;
  /** The public half of the delegate client's key, once it was registered. */
  delegateKey: JsonWebKey | undefined;
  /** What `idempotency-ref` was given with, and what came of it. */
  readonly references: Map<string, { readonly until: number; readonly answer: Answer }>;
  /** The last number that was given to anything. */
  lastNumber: number;
}

/** Nothing remembered yet. */
export function createState(): WeavrState {
  return {
    users: new Map(),
    tokens: new Map(),
    challenges: new Map(),
    pendingResources: new Map(),
    spentTokens: new Set(),
    oneTimeTokens: new Map(),
    identities: new Map(),
    accounts: new Map(),
    transfers: new Map(),
    requests: [],
    limits: undefined,
    delegateKey: undefined,
    references: new Map(),
    lastNumber: 0,
  };
}

/** The next id: digits, as all ids are. One sequence for everything, so that no two things share an id. */
export function nextId(state: WeavrState): string {
  return `1102948${nextNumber(state)}`;
}

/** The next reference of a check, which stands for nobody's id. */
export function nextReference(state: WeavrState): string {
  return `8841703${nextNumber(state)}`;
}

function nextNumber(state: WeavrState): string {
  state.lastNumber += 1;
  return String(state.lastNumber).padStart(11, "0");
}
