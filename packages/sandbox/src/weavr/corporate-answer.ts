import type { components } from "@kyc-clients/weavr";
import type { CorporateRecord } from "./identity-records.ts";
import { rootUserFacts } from "./root-user-answer.ts";
import type { UserRecord } from "./user-record.ts";

/** A corporate as answers have it. */
export function corporateAnswer(
  { id, facts, createdAt, companyPosition }: CorporateRecord,
  user: UserRecord,
): components["schemas"]["Corporate"] {
  return {
    id: { type: "CORPORATE", id },
    ...facts,
    rootUser: { ...rootUserFacts(user), companyPosition },
    creationTimestamp: createdAt,
  };
}
