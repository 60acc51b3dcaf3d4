import { createClient, OPERATIONS, type OperationId, type OperationPath, type OperationTag, type Ops } from "../peers/redocly/client.ts";
import type { Call } from "./call.ts";

/** Redocly's generated client, with a fixed token. It throws for what is no success. */
export function make(baseUrl: string): Call {
  const auth = { bearer: "made-up-access-token" };
  const client = createClient<Ops, OperationId, OperationPath, OperationTag>(OPERATIONS, { serverUrl: baseUrl, auth });
  return async (evaluation_token) => (await client.getEvaluation({ path: { evaluation_token } })).summary?.outcome;
}
