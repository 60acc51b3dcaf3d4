import { ControlInputError, oneOf, text } from "../members.ts";
import { type Action, Refusal, type VendorContext } from "../vendor.ts";
import { startCheck } from "./checks.ts";
import { addHit } from "./hits.ts";
import { representedOwner } from "./owners.ts";
import type { ApplicantRecord, EntityRecord, ImageRecord } from "./records.ts";
import { representation } from "./representation.ts";
import type { PersonrState } from "./state.ts";

/** What somebody who goes through the hosted page takes pictures of. */
const pictures: readonly ImageRecord[] = [
  { type: "PASSPORT", side: "FRONT_SIDE", country: "NZL", contents: "iVBORw0KGgoAAAAB" },
  { type: "SELFIE", side: null, country: "NZL", contents: "iVBORw0KGgoAAAAC" },
];
const bill: ImageRecord = { type: "UTILITY_BILL", side: "FRONT_SIDE", country: "NZL", contents: "iVBORw0KGgoAAAAD" };

/** What people do outside of Personr's API. */
export function createActions(state: PersonrState, context: VendorContext): Readonly<Record<string, Action>> {
  const applicantId = { check: text, required: true };
  const find = (id: unknown): ApplicantRecord | EntityRecord => {
    const record = state.records.get(String(id));
    if (record === undefined) throw new ControlInputError("/applicantId", "names no applicant and no entity");
    return record;
  };

  return {
    finishVerification: {
      title: "Goes through the hosted page of an applicant or entity to its end, which starts the check",
      input: { applicantId },
      run(input) {
        const record = find(input["applicantId"]);
        if (!record.hasLink) throw new ControlInputError("/applicantId", "names nobody for whom a link was made");
        try {
          startCheck(state, context, record);
        } catch (error) {
          if (error instanceof Refusal) throw new ControlInputError("/applicantId", "names somebody who has no attempt left");
          throw error;
        }
        if (record.kind === "applicant") {
          record.usedPage = true;
          record.images = [...pictures, ...(record.flow.needsBill ? [bill] : [])];
        } else {
          if (record.representation === undefined) record.owners.push({ ...representedOwner });
          record.representation = representation(record.flow);
        }
        return { applicantStatus: record.stage };
      },
    },
    reportHit: {
      title: "Finds a further hit on somebody in the monitoring that goes on after a check",
      input: { applicantId },
      run(input) {
        const record = find(input["applicantId"]);
        if (record.stage !== "Reviewed") throw new ControlInputError("/applicantId", "names somebody whose check is not done");
        return { searchId: addHit(state, context, record).searchId };
      },
    },
    chooseWebhookBody: {
      title: "Sends results from now on in the newer body (flat) or the older one (enveloped)",
      input: { form: { check: oneOf(["flat", "enveloped"]), required: true } },
      run({ form }) {
        state.webhookForm = form as PersonrState["webhookForm"];
        return { form };
      },
    },
  };
}
