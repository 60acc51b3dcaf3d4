import createClient from "openapi-fetch";
import type { paths } from "../peers/openapi-typescript/openapi.ts";
import type { Call } from "./call.ts";

/** openapi-fetch with a token that never changes, in its headers: the fastest way that it has. */
export function make(baseUrl: string): Call {
  const client = createClient<paths>({ baseUrl, headers: { authorization: "Bearer made-up-access-token" } });
  return async (evaluation_token) => {
    const { data, response } = await client.GET("/evaluations/{evaluation_token}", { params: { path: { evaluation_token } } });
    if (response.status !== 200 || !data) throw new Error(String(response.status));
    return data.summary?.outcome;
  };
}
