import createClient from "openapi-fetch";
import type { paths } from "../peers/openapi-typescript/openapi.ts";
import type { Call } from "./call.ts";

/** openapi-fetch with its token set by a middleware, as it is done where a token may change. */
export function make(baseUrl: string): Call {
  const client = createClient<paths>({ baseUrl });
  client.use({
    onRequest({ request }) {
      request.headers.set("authorization", "Bearer made-up-access-token");
    },
  });
  return async (evaluation_token) => {
    const { data, response } = await client.GET("/evaluations/{evaluation_token}", { params: { path: { evaluation_token } } });
    if (response.status !== 200 || !data) throw new Error(String(response.status));
    return data.summary?.outcome;
  };
}
