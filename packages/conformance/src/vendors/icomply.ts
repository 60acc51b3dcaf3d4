import { api, createIcomplyClient, credentials } from "@kyc-clients/icomply";
import { connected, heldToken, toldPaths } from "../connected.ts";
import { readSpec } from "../spec.ts";
import type { Vendor } from "../vendor.ts";

const LIFE_MS = 1_200_000;

/** A token as iComply makes it, whose life stands inside. */
function jsonWebToken(name: string, endsAt: number): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return [part({ alg: "HS256" }), part({ jti: name, exp: Math.floor(endsAt / 1_000) }), "made-up"].join(".");
}

/** iComply: user name and password in a form, for 20 minutes; or an API key. */
export const icomply: Vendor = {
  name: "icomply",
  api,
  spec: readSpec("icomply"),
  signIns: [
    {
      name: "credentials",
      path: "/api/gettoken",
      operationId: "createToken",
      lifeMs: LIFE_MS,
      isExclusive: false,
      strategy: ({ password = "made-up-password", store } = {}) => credentials({ username: "made-up-user", password, store }),
      answer: (token, now, lifeMs = LIFE_MS) => ({ token: jsonWebToken(token, now + lifeMs) }),
      refusal: { status: 401, body: { message: "made-up refusal" } },
    },
  ],
  connect: ({ token, ...options }) =>
    connected(
      api,
      createIcomplyClient({ auth: heldToken("bearer", token), operationPaths: toldPaths(api), ...options } as Parameters<
        typeof createIcomplyClient
      >[0]),
    ),
};
