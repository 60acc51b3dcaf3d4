import type { Payloads } from "@kyc-clients/testing";
import { amlSearches } from "./aml-searches.ts";
import { authentication } from "./authentication.ts";
import { entities } from "./entities.ts";
import { legalEntities } from "./legal-entities.ts";
import { naturalPersons } from "./natural-persons.ts";
import { parameters } from "./parameters.ts";
import { supportingDocuments } from "./supporting-documents.ts";
import { webhooks } from "./webhooks.ts";

/** Every payload that is held against the validators. All values are invented. */
export const payloads: readonly Payloads[] = [
  ...authentication,
  ...parameters,
  ...entities,
  ...naturalPersons,
  ...legalEntities,
  ...amlSearches,
  ...supportingDocuments,
  ...webhooks,
];
