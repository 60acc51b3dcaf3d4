import { type PersonrLogin, personrCredentials } from "./credentials.ts";
import type { AmlHit } from "./hits.ts";
import type { ApplicantRecord, EntityRecord } from "./records.ts";
import { type Workspace, workspaces } from "./workspaces.ts";

/** A user of the dashboard, and where it works. */
export interface User extends PersonrLogin {
  readonly id: string;
  readonly isAdministrator: boolean;
  /** Its own workspace; it sees this one and those below. */
  readonly home: Workspace;
  /** The one that it was in last. */
  workspace: Workspace;
}

/** A bearer token and whom it stands for. */
export interface IssuedToken {
  readonly user: User;
  readonly expiresAt: number;
}

/** All that the Personr sandbox remembers. */
export interface PersonrState {
  readonly users: readonly User[];
  /** By their text; of each user the latest only. */
  readonly tokens: Map<string, IssuedToken>;
  /** Applicants and entities by their ids. */
  readonly records: Map<string, ApplicantRecord | EntityRecord>;
  readonly hits: Map<string, AmlHit[]>;
  /** The token that proves webhooks; null before one was made. */
  webhookToken: string | null;
  /** Which of the two generations of bodies webhooks have. */
  webhookForm: "flat" | "enveloped";
}

/** Nothing remembered yet, but who may sign in. */
export function createState(): PersonrState {
  const [top, , newZealand] = workspaces;
  const { member, ...administrator } = personrCredentials;
  return {
    users: [
      { ...administrator, id: "1700000000001x100000000000000001", isAdministrator: true, home: top, workspace: top },
      { ...member, id: "1700000000002x100000000000000002", isAdministrator: false, home: newZealand, workspace: newZealand },
    ],
    tokens: new Map(),
    records: new Map(),
    hits: new Map(),
    webhookToken: null,
    webhookForm: "flat",
  };
}
