import type { components } from "@kyc-clients/weavr";
import type { ConsumerRecord } from "./identity-records.ts";
import { rootUserFacts } from "./root-user-answer.ts";
import type { UserRecord } from "./user-record.ts";

/** A consumer as answers have it. */
export function consumerAnswer({ id, facts, createdAt, person }: ConsumerRecord, user: UserRecord): components["schemas"]["Consumer"] {
  return { id: { type: "CONSUMER", id }, ...facts, rootUser: { ...rootUserFacts(user), ...person }, creationTimestamp: createdAt };
}
