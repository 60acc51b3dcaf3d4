import type { components } from "@kyc-clients/icomply";

type Schemas = components["schemas"];

/** A file that backs up what an entity has stated. */
export interface SupportingDocumentRecord {
  readonly id: string;
  readonly entityId: string;
  readonly fileName: string;
  readonly type: string;
  readonly description: string | null;
  readonly receivedAt: number;
  readonly bytes: Uint8Array;
  approved: boolean;
}

interface EntityRecordBase {
  readonly id: string;
  readonly externalId: string | null;
  readonly createdAt: number;
  updatedAt: number;
  status: string;
  /** The day of the next look at it. */
  nextReview: string;
}

/** A verification of a person's identity. */
export interface VerificationRecord {
  readonly id: string;
  status: string;
  readonly nextReview: string;
}

/** A document made of uploaded images. */
export interface IdentityDocumentRecord {
  readonly id: string;
  readonly type: Schemas["IdentityDocumentCreate"]["documentType"];
  readonly status: string;
  readonly number: string;
  readonly expiry: string;
  readonly front: Uint8Array;
  readonly back: Uint8Array | undefined;
}

/** A natural person. */
export interface PersonRecord extends EntityRecordBase {
  readonly kind: "person";
  information: Schemas["PersonalInformation"];
  readonly verifications: VerificationRecord[];
  readonly identityDocuments: IdentityDocumentRecord[];
  /** Counts what supersedes checks that are under way. */
  checks: number;
}

/** A legal entity. */
export interface CompanyRecord extends EntityRecordBase {
  readonly kind: "company";
  readonly information: Schemas["CorporateInformation"];
  readonly verifications: Schemas["CorporateVerification"][];
}

/** A natural person or a legal entity. */
export type EntityRecord = PersonRecord | CompanyRecord;

/** How far the look at a hit has come. */
export type HitState = "pending" | "accepted" | "unknown";

/** A name on the sandbox's invented list. */
export interface ListedName {
  readonly name: string;
  readonly coverage: "sanctions" | "pep-class-1" | "warning";
  readonly yearOfBirth?: number;
  readonly country?: string;
  readonly listedAt: number;
}

/** An AML search. */
export interface SearchRecord {
  readonly id: number;
  readonly request: Schemas["AmlSearchCreate"];
  readonly createdAt: number;
  /** How many names were on the list when it was first run. */
  readonly listLength: number;
  /** Hits that an agent has looked at. */
  readonly states: Map<ListedName, HitState>;
}

/** An e-mail that iComply would have sent. */
export interface EmailRecord {
  readonly entityId: string;
  readonly to: string;
  /** Virtual time, in epoch milliseconds. */
  readonly at: number;
}

/** All that the iComply sandbox remembers. */
export interface IcomplyState {
  /** Until when each token is good. */
  readonly tokens: Map<string, number>;
  readonly entities: Map<string, EntityRecord>;
  /** Images by the names of their stored files. */
  readonly images: Map<string, Uint8Array>;
  readonly documents: Map<string, SupportingDocumentRecord>;
  readonly searches: Map<string, SearchRecord>;
  readonly listed: ListedName[];
  readonly emails: EmailRecord[];
  /** The last number that was given to anything. */
  lastNumber: number;
}

/** Nothing remembered yet. */
export function createState(): IcomplyState {
  return {
    tokens: new Map(),
    entities: new Map(),
    images: new Map(),
    documents: new Map(),
    searches: new Map(),
    listed: [],
    emails: [],
    lastNumber: 500,
  };
}

/** The next number: ids of this vendor's are opaque, and some are plain digits. */
export function nextNumber(state: IcomplyState): number {
  state.lastNumber += 1;
  return state.lastNumber;
}

/** A person by the id. */
export function findPerson(state: IcomplyState, id: string): PersonRecord | undefined {
  const entity = state.entities.get(id);
  return entity?.kind === "person" ? entity : undefined;
}

/** A company by the id. */
export function findCompany(state: IcomplyState, id: string): CompanyRecord | undefined {
  const entity = state.entities.get(id);
  return entity?.kind === "company" ? entity : undefined;
}
