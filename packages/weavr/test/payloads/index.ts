import type { Payloads } from "@kyc-clients/testing";
import { accounts } from "./accounts.ts";
import { authentication } from "./authentication.ts";
import { backOffice } from "./back-office.ts";
import { conflicts } from "./conflicts.ts";
import { consumers } from "./consumers.ts";
import { corporates } from "./corporates.ts";
import { factors } from "./factors.ts";
import { failures } from "./failures.ts";
import { parameters } from "./parameters.ts";
import { passwords } from "./passwords.ts";
import { simulator } from "./simulator.ts";
import { stepUp } from "./step-up.ts";
import { transfers } from "./transfers.ts";
import { users } from "./users.ts";
import { webhooks } from "./webhooks.ts";

/** Every payload that is held against the validators. All values are invented. */
export const payloads: readonly Payloads[] = [
  ...authentication,
  ...stepUp,
  ...passwords,
  ...factors,
  ...users,
  ...corporates,
  ...consumers,
  ...accounts,
  ...transfers,
  ...simulator,
  ...backOffice,
  ...failures,
  ...conflicts,
  ...parameters,
  ...webhooks,
];
