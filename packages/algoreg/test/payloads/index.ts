import type { Payloads } from "@kyc-clients/testing";
import { authentication } from "./authentication.ts";
import { chat } from "./chat.ts";
import { customers } from "./customers.ts";
import { documents } from "./documents.ts";
import { onboarding } from "./onboarding.ts";
import { parameters } from "./parameters.ts";
import { screening } from "./screening.ts";
import { transactions } from "./transactions.ts";
import { webhooks } from "./webhooks.ts";

/** Every payload that is held against the validators. All values are invented. */
export const payloads: readonly Payloads[] = [
  ...authentication,
  ...parameters,
  ...customers,
  ...documents,
  ...chat,
  ...transactions,
  ...screening,
  ...onboarding,
  ...webhooks,
];
