import { redisTokenStore } from "@kyc-clients/auth/redis";
import { createSandbox } from "@kyc-clients/sandbox";
import { sandboxHandlers } from "@kyc-clients/sandbox/msw";
import { setupServer } from "msw/node";
import { createClient } from "redis";

/** What a program installs beside the packages: their types and ours fit. MSW's own want the DOM's. */
export const store = redisTokenStore({ client: createClient(), plaintext: true });
export const server = setupServer(...sandboxHandlers(createSandbox("alloy"), createSandbox("weavr")));
