import { createAlloyClient, oauth } from "@kyc-clients/alloy";
import { redisTokenStore } from "@kyc-clients/auth/redis";
import { createClient } from "redis";
import type { Call } from "./call.ts";

/** One process of a fleet: ours, with a token that all share in Redis. */
export async function join(baseUrl: string, redisUrl: string, encryptionKey: string): Promise<Call> {
  const redis = createClient({ url: redisUrl });
  redis.on("error", (error: Error) => console.error(error.name));
  await redis.connect();
  const store = redisTokenStore({ client: redis, encryptionKey });
  const alloy = createAlloyClient({ baseUrl, auth: oauth({ token: "made-up-token", secret: "made-up-secret", store }) });
  return async (evaluation_token) => {
    const result = await alloy.getEvaluation({ path: { evaluation_token } });
    if (result.status !== 200) throw new Error(String(result.status));
    return result.data.summary?.outcome;
  };
}
