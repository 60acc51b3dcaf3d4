import { type AuthStrategy, bearerToken, createPersonrClient, type PersonrClient } from "@kyc-clients/personr";
import { expect } from "vitest";
import { createSandbox, type Sandbox } from "../../src/index.ts";
import type { Login, Model } from "./model.ts";

/** The virtual time at which every run starts. */
export const START: number = Date.UTC(2026, 4, 1, 12);

/** What a webhook brought. */
export interface Arrival {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The real thing: one sandbox in this process, and what came out of it. */
export interface World {
  readonly sandbox: Sandbox<"personr">;
  readonly arrivals: Arrival[];
  /** How often each operation was called. */
  readonly calls: Map<string, number>;
  client(auth?: AuthStrategy): PersonrClient;
}

/** What a command works with. */
export interface Scene {
  readonly model: Model;
  readonly world: World;
}

/** Starts a sandbox. */
export function createWorld(): World {
  const arrivals: Arrival[] = [];
  const calls = new Map<string, number>();
  const sandbox = createSandbox("personr", {
    ...{ seed: "model", now: START, frozen: true },
    async fetch(url, init) {
      const authorization = new Headers(init.headers).get("authorization") ?? undefined;
      arrivals.push({ url, authorization, body: JSON.parse(String(init.body)) });
      return new Response(null, { status: 204 });
    },
  });
  const clock = { now: () => START, monotonic: () => 0, timer: () => () => {} };
  const client = (auth?: AuthStrategy): PersonrClient =>
    createPersonrClient({
      ...{ baseUrl: sandbox.baseUrl, auth, clock, attempts: 1 },
      async fetch(url, init) {
        const response = await sandbox.fetch(url, init);
        expect(response.status, "the sandbox failed").toBeLessThan(500);
        return response;
      },
      observe(event) {
        if (event.type === "call") calls.set(event.operationId, (calls.get(event.operationId) ?? 0) + 1);
      },
    });
  return { sandbox, arrivals, calls, client };
}

/** A user of the sandbox. */
export const loginOf = ({ sandbox }: World, login: Login) => (login === "administrator" ? sandbox.credentials : sandbox.credentials.member);

/** A client with the one good token of a user, which is had first where there is none. */
export async function signedIn({ model, world }: Scene, login: Login): Promise<PersonrClient> {
  const token = model.token[login];
  if (token === undefined || token.until <= model.now) await takeToken({ model, world }, login);
  return world.client(bearerToken(model.token[login]?.text ?? ""));
}

/** Has a token, in one of two ways, and the model know it. */
export async function takeToken({ model, world }: Scene, login: Login, isBasic = false): Promise<void> {
  const { email, password } = loginOf(world, login);
  const basic: AuthStrategy = {
    scheme: "basic",
    authorize: (headers) => headers.set("authorization", `Basic ${btoa(`${email}:${password}`)}`),
  };
  const result = await (isBasic
    ? world.client(basic).createTokenWithBasicAuth()
    : world.client().createToken({ body: { email, password } }));
  if (!result.ok) throw new Error(`no token: ${result.status}`);
  const { token, expires } = result.data.response;
  expect([expires, model.given.has(token)]).toEqual([31_536_000, false]);
  model.given.add(token);
  model.tokens.push(token);
  model.token[login] = { text: token, until: model.now + expires * 1_000 };
}
