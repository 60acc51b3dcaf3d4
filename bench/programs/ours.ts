import { createAlloyClient, oauth } from "@kyc-clients/alloy";
import type { Call } from "./call.ts";

/** Ours with everything on: a token of OAuth 2.0, retry, deadline, guards, and the result narrowed by its status. */
export function make(baseUrl: string): Call {
  const alloy = createAlloyClient({ baseUrl, auth: oauth({ token: "made-up-token", secret: "made-up-secret" }) });
  return async (evaluation_token) => {
    const result = await alloy.getEvaluation({ path: { evaluation_token } });
    if (result.status !== 200) throw new Error(String(result.status));
    return result.data.summary?.outcome;
  };
}
