import { ControlInputError, integer, oneOf, text } from "../members.ts";
import type { Action, VendorContext } from "../vendor.ts";
import { agent } from "./agents.ts";
import { hitsOf } from "./aml-hits.ts";
import { approval } from "./events.ts";
import { addPerson } from "./new-entity.ts";
import { requireEntity } from "./portal-actions.ts";
import type { EntityRecord, HitState, IcomplyState, ListedName } from "./state.ts";
import { checkStatusOf, kycStatuses } from "./statuses.ts";
import { nextReviewOf } from "./times.ts";
import { verify } from "./verify-company.ts";

const MOST_AT_ONCE = 1_000;

/** What an agent of the account does on iComply's screens, and what a test wants to see or to have. */
export function agentActions(state: IcomplyState, context: VendorContext): Readonly<Record<string, Action>> {
  return {
    review: {
      title: "An agent decides how an entity stands",
      input: { entityId: { check: text, required: true }, status: { check: oneOf(kycStatuses), required: true } },
      run(input) {
        const { entityId, status } = input as { entityId: string; status: string };
        decide(requireEntity(state, entityId), status, state, context);
        return { entityId, status };
      },
    },
    approveSupportingDocument: {
      title: "An agent approves a supporting document",
      input: { documentId: { check: text, required: true } },
      run({ documentId }) {
        const document = state.documents.get(documentId as string);
        if (document === undefined) throw new ControlInputError("/documentId", "names no supporting document");
        document.approved = true;
        return { documentId };
      },
    },
    reviewHits: {
      title: "An agent decides on the hits of an AML search under one name",
      input: {
        searchId: { check: text, required: true },
        name: { check: text, required: true },
        state: { check: oneOf(["pending", "accepted", "unknown"]), required: true },
      },
      run(input) {
        const { searchId, name, state: decided } = input as { searchId: string; name: string; state: HitState };
        const search = state.searches.get(searchId);
        if (search === undefined) throw new ControlInputError("/searchId", "names no AML search");
        const hits = hitsOf(search, state.listed, context.now()).filter(({ listed }) => listed.name === name);
        for (const { listed } of hits) search.states.set(listed, decided);
        return { hits: hits.length };
      },
    },
    listName: {
      title: "A name comes on the invented list; ongoing AML searches find it when they are next run",
      input: {
        name: { check: text, required: true },
        coverage: { check: oneOf(["sanctions", "pep-class-1", "warning"]), required: true },
      },
      run(input) {
        const { name, coverage } = input as unknown as Pick<ListedName, "name" | "coverage">;
        state.listed.push({ name, coverage, listedAt: context.now() });
        return { listed: state.listed.length };
      },
    },
    listEmails: {
      title: "Lists the e-mails that iComply would have sent",
      input: {},
      run: () => state.emails,
    },
    addPersons: {
      title: "Adds so many invented persons, for lists of several pages",
      input: { count: { check: integer(1, MOST_AT_ONCE), required: true } },
      run({ count }) {
        const entityIds = Array.from({ length: count as number }, (_, index) => {
          return addPerson({ firstName: "Extra", lastName: `Person ${index + 1}` }, {}, state, context).id;
        });
        return { entityIds };
      },
    },
  };
}

/** What an agent decides stands, whatever checks are under way; and it holds until the next look. */
function decide(entity: EntityRecord, status: string, state: IcomplyState, context: VendorContext): void {
  const now = context.now();
  entity.updatedAt = now;
  entity.nextReview = nextReviewOf(now);
  if (entity.kind === "company") {
    verify(entity, status, state, context);
    return;
  }
  entity.status = status;
  entity.checks += 1;
  for (const check of entity.verifications) if (check.status === "Review") check.status = checkStatusOf(status);
  if (status === "Accepted") context.emit(approval("natural-person-manually-approved", entity, agent));
}
