import type { Payloads } from "@kyc-clients/testing";
import { accounts } from "./accounts.ts";
import { authentication } from "./authentication.ts";
import { documents } from "./documents.ts";
import { entities } from "./entities.ts";
import { evaluations } from "./evaluations.ts";
import { events } from "./events.ts";
import { investigations } from "./investigations.ts";
import { journeys } from "./journeys.ts";
import { parameters } from "./parameters.ts";
import { webhooks } from "./webhooks.ts";

/** Every payload that is held against the validators. All values are invented. */
export const payloads: readonly Payloads[] = [
  ...authentication,
  ...parameters,
  ...evaluations,
  ...entities,
  ...accounts,
  ...documents,
  ...journeys,
  ...events,
  ...investigations,
  ...webhooks,
];
