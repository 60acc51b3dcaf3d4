import type { Flow } from "./flows.ts";
import type { OwnerRecord } from "./owners.ts";
import type { Workspace } from "./workspaces.ts";

/** How far an applicant or entity has come. */
export type Stage = "Created" | "Pre-Checked" | "Pending" | "Reviewed";

/** The decision of one check. */
export interface Decision {
  readonly id: string;
  readonly verificationId: string;
  readonly answer: "Approved" | "Rejected";
  readonly labels: readonly string[];
  /** Whether another try is allowed; null where nothing was rejected. */
  readonly rejectType: "Retry" | "Final" | null;
  readonly startedAt: number;
  readonly decidedAt: number;
}

interface Subject {
  readonly id: string;
  readonly workspace: Workspace;
  readonly flow: Flow;
  readonly sourceKey: string | undefined;
  readonly externalUserId: readonly string[] | undefined;
  readonly createdAt: number;
  stage: Stage;
  /** How many checks were started. */
  attempts: number;
  /** Whether a hosted page may be opened. */
  hasLink: boolean;
  decision: Decision | undefined;
}

/** One image of an applicant. */
export interface ImageRecord {
  readonly type: string;
  readonly side: "FRONT_SIDE" | "BACK_SIDE" | null;
  readonly country: string;
  /** The bytes, in base64 as they came. */
  readonly contents: string;
}

/** What was given of a person for a check of data alone. */
export interface GivenData {
  readonly dob: string | undefined;
  readonly idNumber: string | undefined;
  readonly sourceCountry: string;
  readonly street: string | undefined;
  readonly city: string | undefined;
  readonly stateTerritory: string | undefined;
  readonly postCode: string | undefined;
}

/** A person under check. */
export interface ApplicantRecord extends Subject {
  readonly kind: "applicant";
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly nameFirst: string | undefined;
  readonly nameLast: string | undefined;
  readonly data: GivenData | undefined;
  images: readonly ImageRecord[];
  /** Whether somebody came through the hosted page. */
  usedPage: boolean;
}

/** An answer to a question of a flow. */
export interface QuestionnaireAnswer {
  readonly flowQuestion: string;
  readonly questionId: string;
  readonly internalQuestionId: string | null;
  readonly flowAnswer: string | readonly string[];
}

/** What somebody who acts for a company did on the hosted page. */
export interface Representation {
  readonly email: string;
  readonly phone: string;
  readonly products: readonly { readonly name: string; readonly id: string }[];
  readonly plans: readonly { readonly name: string; readonly id: string }[];
  readonly answers: readonly QuestionnaireAnswer[];
}

/** A company under check. */
export interface EntityRecord extends Subject {
  readonly kind: "entity";
  readonly companyName: string;
  readonly registrationNumber: string;
  readonly country: string;
  readonly owners: OwnerRecord[];
  /** How many documents were handed over. */
  documents: number;
  representation: Representation | undefined;
}
