import type { Call } from "../vendor.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Run, Session } from "./session.ts";
import { workflows } from "./workflows.ts";

/** Which workflow and version a call is about: from the credential, and from two headers. */
export function chooseRun({ header }: Call, session: Session, errors: AlloyErrors): Run {
  const refusal = (message: string, details: Record<string, string>) =>
    errors.refusal({ status: 400, minorCode: 4001, message, details, session });

  const token = header["alloy-workflow-token"];
  const named = token === undefined ? session.workflow : workflows.find((workflow) => workflow.token === token);
  if (token === undefined && named === undefined) {
    throw refusal("An account-level key needs alloy-workflow-token.", { header: "alloy-workflow-token", keyword: "required" });
  }
  // The credential of one workflow reaches no other.
  if (named === undefined || (session.workflow !== undefined && session.workflow !== named)) {
    throw refusal("alloy-workflow-token names no workflow of these credentials.", { header: "alloy-workflow-token", keyword: "unknown" });
  }

  const id = header["alloy-application-version"];
  const version = id === undefined ? named.pinned : named.versions.find((candidate) => String(candidate.id) === id);
  if (version === undefined) {
    throw refusal("Alloy-Application-Version names no version of this workflow.", {
      header: "Alloy-Application-Version",
      keyword: "unknown",
    });
  }
  return { workflow: named, version };
}
