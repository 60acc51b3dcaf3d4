import type { Json } from "../json.ts";
import type { EntityRecord } from "./records.ts";
import { registryEntry } from "./registry.ts";

const day = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" });

/** What `getEntityStatus` says of a company. Of a date the day stands first: the pages do not say which does. */
export function entityStatusBody(record: EntityRecord): { readonly status: "success"; readonly response: Json } {
  const { stage, decision, representation, sourceKey, externalUserId } = record;
  const entry = registryEntry(record);
  const response = {
    applicantStatus: stage,
    reviewAnswer: decision?.answer ?? null,
    createdDate: day.format(record.createdAt),
    rejectLabels: decision?.labels ?? [],
    entityName: record.companyName,
    registrationNumber: record.registrationNumber,
    entityType: entry?.type ?? null,
    incorporatedOn: entry?.incorporatedOn.split("-").reverse().join("/") ?? null,
    entityCountry: record.country,
    registrySource: entry?.source ?? null,
    registeredAddress: entry?.address ?? null,
    representativeEmail: representation?.email ?? null,
    representativePhone: representation?.phone ?? null,
    sourceKey: sourceKey ?? null,
    externalUserId: externalUserId ?? [],
  };
  return { status: "success", response };
}
