import type { QueryValue } from "../vendor.ts";
import { badRequest } from "./errors.ts";
import { isNamed, isWithin } from "./query-filter.ts";
import type { TransferRecord } from "./transfer-records.ts";

/** Which transfers a list has. @throws Refusal with 400 where half of the instrument is named */
export function transferFilter(query: Readonly<Record<string, QueryValue>>): (transfer: TransferRecord) => boolean {
  if ((query["id"] === undefined) !== (query["type"] === undefined)) throw badRequest("instrumentId", "ALL_OR_NONE");
  return ({ request, state, createdAt, executedAt }) =>
    isNamed(request.profileId, query["profileId"]) &&
    isNamed(request.source.id, query["id"]) &&
    isNamed(request.source.type, query["type"]) &&
    isNamed(state, query["state"]) &&
    isNamed(request.tag, query["tag"]) &&
    isWithin(createdAt, query["createdFrom"], query["createdTo"]) &&
    isWithin(executedAt, query["executedFrom"], query["executedTo"]);
}
