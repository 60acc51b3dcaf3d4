import { access } from "./access.ts";
import { identities } from "./identities.ts";
import { money } from "./money.ts";
import type { Payloads } from "./payloads.ts";
import { webhooks } from "./webhooks.ts";

/** Payloads that are held against the validators. All values are invented. */
export const payloads: readonly Payloads[] = [...access, ...identities, ...money, ...webhooks];
