import type { VendorContext } from "../vendor.ts";
import { failedWorkflow } from "./errors.ts";
import { addHit } from "./hits.ts";
import { createId } from "./ids.ts";
import { missingDocuments } from "./missing-documents.ts";
import { outcomeOf } from "./outcomes.ts";
import type { ApplicantRecord, Decision, EntityRecord } from "./records.ts";
import { resultEvent } from "./result-event.ts";
import type { PersonrState } from "./state.ts";

/** How long documents are processed before data are checked. */
const PRE_CHECK_MS = 30_000;
/** How long a check takes: two minutes, the documented average. */
const CHECK_MS = 120_000;
/** How often somebody may try. */
const ATTEMPTS = 5;

/** Starts the check of an applicant or entity; one that runs is started over. @throws Refusal with 400 when no try is left */
export function startCheck(state: PersonrState, context: VendorContext, record: ApplicantRecord | EntityRecord): void {
  if (record.decision?.rejectType === "Final") throw failedWorkflow("NO_ATTEMPT_LEFT", "The rejection is final");
  if (record.attempts >= ATTEMPTS) throw failedWorkflow("NO_ATTEMPT_LEFT", "All five attempts are used up");
  record.attempts++;
  record.decision = undefined;
  record.stage = record.flow.isDatabase ? "Pending" : "Pre-Checked";

  const attempt = record.attempts;
  const startedAt = context.now();
  const later = (afterMs: number, work: () => void): void =>
    context.schedule(afterMs, () => {
      if (record.attempts === attempt) work();
    });
  later(PRE_CHECK_MS, () => {
    record.stage = "Pending";
  });
  later(CHECK_MS + (outcomeOf(record).delayMs ?? 0), () => {
    record.decision = decide(context, record, startedAt);
    record.stage = "Reviewed";
    const { hits = 0 } = outcomeOf(record);
    while ((state.hits.get(record.id)?.length ?? 0) < hits) addHit(state, context, record);
    context.emit(resultEvent(record, state.webhookForm));
  });
}

function decide(context: VendorContext, record: ApplicantRecord | EntityRecord, startedAt: number): Decision {
  const missing = missingDocuments(record);
  const { labels, isFinal = false, approvedFrom = Number.POSITIVE_INFINITY } = outcomeOf(record);
  const reasons = missing.length > 0 ? missing : record.attempts >= approvedFrom ? [] : labels;
  const isLast = record.attempts === ATTEMPTS || (isFinal && missing.length === 0);
  return {
    id: createId(context),
    verificationId: createId(context),
    answer: reasons.length > 0 ? "Rejected" : "Approved",
    labels: reasons,
    rejectType: reasons.length === 0 ? null : isLast ? "Final" : "Retry",
    startedAt,
    decidedAt: context.now(),
  };
}
