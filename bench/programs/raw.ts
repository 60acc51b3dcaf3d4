import { createAlloyClient, oauth } from "@kyc-clients/alloy";
import type { Call } from "./call.ts";

/** Ours as plain openapi-fetch, on the same engine. */
export function make(baseUrl: string): Call {
  const alloy = createAlloyClient({ baseUrl, auth: oauth({ token: "made-up-token", secret: "made-up-secret" }) });
  return async (evaluation_token) => {
    const { data, response } = await alloy.raw.GET("/evaluations/{evaluation_token}", { params: { path: { evaluation_token } } });
    if (response.status !== 200 || !data) throw new Error(String(response.status));
    return data.summary?.outcome;
  };
}
