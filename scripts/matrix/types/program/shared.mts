import type { AlgoregClient } from "@kyc-clients/algoreg";
import { validators as algoregValidators } from "@kyc-clients/algoreg/validate";
import { createAlloyClient, isKycClientsError, isTimeoutError, oauth } from "@kyc-clients/alloy";
import { refuseDrift, validateEvaluation, validators } from "@kyc-clients/alloy/validate";
import {
  authFetch,
  basic,
  bearerToken,
  clientCredentials,
  encryptedTokenStore,
  memoryTokenStore,
  type TokenStore,
} from "@kyc-clients/auth";
import { type RedisClient, redisTokenStore } from "@kyc-clients/auth/redis";
import { type ClientMembers, createClient, type Failure, type Observer, type Success, unwrap } from "@kyc-clients/core";
import type { Drift } from "@kyc-clients/core/validate";
import { validators as icomplyValidators } from "@kyc-clients/icomply/validate";
import { validators as personrValidators } from "@kyc-clients/personr/validate";
import { createSandbox } from "@kyc-clients/sandbox";
import { startSandboxServer } from "@kyc-clients/sandbox/node";
import { validators as weavrValidators } from "@kyc-clients/weavr/validate";

/** What every vendor's client shares: strategies, stores, observers, errors, drift, and a client of one's own. */
export const open = (client: RedisClient, key: Uint8Array): TokenStore => redisTokenStore({ client, encryptionKey: key });
export const seal = async (material: Uint8Array<ArrayBuffer>): Promise<TokenStore> => {
  const key = await crypto.subtle.importKey("raw", material, "AES-GCM", false, ["encrypt", "decrypt"]);
  return encryptedTokenStore(memoryTokenStore(), { key });
};
export const signed: typeof fetch = authFetch(basic({ username: "made-up", password: "made-up" }), fetch);
export const tokens = clientCredentials({ tokenEndpoint: "https://id.example.org/token", clientId: "made-up", clientSecret: "made-up" });

export const observe: Observer = (event) => {
  if (event.type === "call") console.log(event.operationId, event.durationMs);
  if (event.type === "drift") console.log(event.findings.length);
};

export const sandbox = createSandbox("alloy");
export const alloy = createAlloyClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: oauth(sandbox.credentials),
  observe,
  validate: refuseDrift(validators),
});
export const tables = [algoregValidators, icomplyValidators, personrValidators, weavrValidators];

/** Drift, and what was thrown. */
export function name(thrown: unknown, drift: Drift, answer: unknown): string {
  if (isTimeoutError(thrown) && thrown.code === "deadline_exceeded") return "late";
  if (isKycClientsError(thrown)) return `${thrown.code} ${thrown.maybeSent}`;
  return validateEvaluation(answer) ? "fits" : drift.findings.map(({ pointer }) => pointer).join();
}

interface AcmeClient extends ClientMembers<never> {
  getApplicant(args: { path: { id: string } }): Promise<Success<200, { id: string }> | Failure<404, { reason: string }>>;
}

/** A client for a vendor that nobody has packed. */
export async function useAcme(): Promise<string> {
  const operations = { getApplicant: { method: "GET", path: "/applicants/{id}", security: [["token"]], json: "200 404" } } as const;
  const api = { vendor: "acme", version: "1.0.0", servers: {}, securitySchemes: { token: "bearer" }, operations } as const;
  const acme = createClient<AcmeClient>(api, { baseUrl: "https://api.example.org", auth: bearerToken("made-up-token") });
  return unwrap(await acme.getApplicant({ path: { id: "made-up" } })).id;
}

/** A method can be handed on, and a server ends what it has begun. */
export async function serve(save: AlgoregClient["saveCustomers"]): Promise<string | undefined> {
  const { vendors, close } = await startSandboxServer({ port: 0 });
  await save({ body: { customers: [] } });
  await close();
  return vendors.alloy?.baseUrl;
}
