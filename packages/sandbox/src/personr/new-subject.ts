import type { VendorContext } from "../vendor.ts";
import type { Flow } from "./flows.ts";
import { createId } from "./ids.ts";
import { type Session, userOf } from "./session.ts";
import type { Workspace } from "./workspaces.ts";

/** What is so of every applicant and entity that is new. */
export interface NewSubject {
  readonly id: string;
  readonly workspace: Workspace;
  readonly flow: Flow;
  readonly createdAt: number;
  readonly stage: "Created";
  readonly attempts: 0;
  readonly hasLink: false;
  readonly decision: undefined;
}

/** Begins an applicant or entity, in the workspace that the user was in last. */
export function newSubject(context: VendorContext, session: Session, flow: Flow): NewSubject {
  const { workspace } = userOf(session);
  const createdAt = context.now();
  return { id: createId(context), workspace, flow, createdAt, stage: "Created", attempts: 0, hasLink: false, decision: undefined };
}
