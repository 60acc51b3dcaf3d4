// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { components } from "./openapi.gen.ts";

export type Health = components["schemas"]["Health"];

/** How far an applicant has come. Acme adds to the list without notice. */
export type ApplicantStatus = components["schemas"]["ApplicantStatus"];

export type PersonName = components["schemas"]["PersonName"];

export type ApplicantCreate = components["schemas"]["ApplicantCreate"];

export type ApplicantUpdate = components["schemas"]["ApplicantUpdate"];

export type Applicant = components["schemas"]["Applicant"];

export type ApplicantPage = components["schemas"]["ApplicantPage"];

export type Pending = components["schemas"]["Pending"];

export type NoteCreate = components["schemas"]["NoteCreate"];

export type Note = components["schemas"]["Note"];

export type CheckCreate = components["schemas"]["CheckCreate"];

export type Check = components["schemas"]["Check"];

/** One finding, with those that led to it. */
export type Finding = components["schemas"]["Finding"];

export type Event = components["schemas"]["Event"];

export type EventPage = components["schemas"]["EventPage"];

export type DocumentDetails = components["schemas"]["DocumentDetails"];

export type Document = components["schemas"]["Document"];

export type Form = components["schemas"]["Form"];

export type WorkspaceSwitched = components["schemas"]["WorkspaceSwitched"];

export type WorkspaceRefused = components["schemas"]["WorkspaceRefused"];

/** A known member of the workspace, or a guest. */
export type Owner = components["schemas"]["Owner"];

export type Problem = components["schemas"]["Problem"];

export type FieldProblem = components["schemas"]["FieldProblem"];

export type Outage = components["schemas"]["Outage"];
