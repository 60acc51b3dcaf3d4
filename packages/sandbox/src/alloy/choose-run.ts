import type { Call } from "../vendor.ts";
import type { AlloyErrors } from "./errors.ts";
import type { Run, Session } from "./session.ts";
import { type Workflow, workflows } from "./workflows.ts";

/** Which workflow and version a call is about: from the credential, and from two headers. */
export function chooseRun({ header }: Call, session: Session, errors: AlloyErrors): Run {
  const workflow = chooseWorkflow(header["alloy-workflow-token"], session, errors);
  const id = header["alloy-application-version"];
  const version = id === undefined ? workflow.pinned : workflow.versions.find((candidate) => String(candidate.id) === id);
  if (version === undefined) {
    throw errors.refusal({
      status: 400,
      minorCode: 4001,
      message: "Alloy-Application-Version names no version of this workflow.",
      details: { header: "Alloy-Application-Version", keyword: "unknown" },
      session,
    });
  }
  return { workflow, version };
}

/** The workflow of a credential, or the one that the call names by its token. */
export function chooseWorkflow(token: string | undefined, session: Session, errors: AlloyErrors): Workflow {
  const refusal = (message: string, keyword: string) =>
    errors.refusal({ status: 400, minorCode: 4001, message, details: { header: "alloy-workflow-token", keyword }, session });

  const named = token === undefined ? session.workflow : workflows.find((workflow) => workflow.token === token);
  if (token === undefined && named === undefined) throw refusal("An account-level key needs alloy-workflow-token.", "required");
  // The credential of one workflow reaches no other.
  if (named === undefined || (session.workflow !== undefined && session.workflow !== named)) {
    throw refusal("alloy-workflow-token names no workflow of these credentials.", "unknown");
  }
  if (named.isDisabled === true) {
    throw errors.refusal({ status: 412, minorCode: 4121, message: "This workflow is switched off.", session: { workflow: named } });
  }
  return named;
}
