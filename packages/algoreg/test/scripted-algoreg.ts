import { type FetchCall, type ManualClock, manualClock, settle, stubFetch } from "@kyc-clients/testing";
import { type AlgoregClient, createAlgoregClient, isTokenError, oauth, type TokenStore } from "../src/index.ts";

const baseUrl = "https://api.example.org";
const user = { email: "service@example.org", password: "wrong-password" };

export const status = (code: number, body: unknown = { errors: [{ code: "made-up" }] }, headers: Record<string, string> = {}) => {
  const isBodiless = code === 204 || code === 304;
  return () => new Response(isBodiless ? null : JSON.stringify(body), { status: code, headers });
};
export const broken = (code: string) => () =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(), { code }) }));

export type Answer = () => Response | Promise<Response>;

/** Answers that may mean a wrong password, as Algoreg does not say how it refuses one. */
export const refusals: Readonly<Record<string, Answer>> = {
  "400": status(400),
  "400 in OAuth's words": status(400, { error: "invalid_grant" }),
  "401": status(401),
  "403": status(403),
  "404": status(404),
  "409": status(409),
  "418": status(418),
  "422": status(422),
  "423": status(423),
  "499": status(499),
  "a redirect to a page for people": status(302, {}, { location: "https://backoffice.example.org/login" }),
  "304": status(304),
  "204": status(204),
  "202": status(202, { access_token: "later" }),
  "a 200 with errors": status(200),
  "a 200 with a page": () => new Response("<html>Sign in</html>", { headers: { "content-type": "text/html" } }),
  "a 200 with nothing": () => new Response(""),
  "a 200 with a list": status(200, [{ access_token: "made-up" }]),
  "a 200 with a number as the token": status(200, { access_token: 3 }),
  "a 200 with an empty token": status(200, { access_token: "" }),
  "a 200 with null as the token": status(200, { access_token: null }),
  "a token of another kind": status(200, { access_token: "made-up", token_type: "mac" }),
};

/** Ends that tell nothing about the password. */
export const doubts: Readonly<Record<string, Answer>> = {
  "408": status(408),
  "425": status(425),
  "429": status(429, {}, { "retry-after": "1" }),
  "500": status(500),
  "501": status(501),
  "502 with a page": () => new Response("<html>Bad gateway</html>", { status: 502 }),
  "503": status(503, {}, { "retry-after": "0" }),
  "504": status(504),
  "a connection that breaks": broken("ECONNRESET"),
  "a connection that closes": broken("UND_ERR_SOCKET"),
  "a failure without a name": () => Promise.reject(new TypeError("fetch failed")),
  "no answer in time": () => new Promise(() => {}),
  "an answer that stalls": () => new Response(new ReadableStream(), { status: 200 }),
};

/** Algoreg without a token for anybody, its clients, and a clock that a test moves. */
export interface ScriptedAlgoreg {
  readonly clock: ManualClock;
  connect(store?: TokenStore, password?: string): AlgoregClient;
  /** How many requests reached the token endpoint. */
  exchanges(): number;
}

export function startAlgoreg(answer: (index: number) => Response | Promise<Response>): ScriptedAlgoreg {
  const clock = manualClock();
  let exchanges = 0;
  const fetch = stubFetch(({ url }: FetchCall) =>
    new URL(url).pathname === "/api/v1/token" ? answer(exchanges++) : Response.json({ id: "t-1" }),
  );
  return {
    clock,
    connect: (store, password = user.password) =>
      createAlgoregClient({ baseUrl, auth: oauth({ ...user, password, store }), clock, fetch, random: () => 0.5 }),
    exchanges: () => exchanges,
  };
}

/** Calls each client, all at once or one after another, and moves the clock until each call has ended. Gives what came of them. */
export async function call(clients: readonly AlgoregClient[], { clock }: ScriptedAlgoreg, isParallel = false): Promise<string[]> {
  const ends: string[] = [];
  const one = async (client: AlgoregClient): Promise<void> => {
    const end = await client.getThread({ path: { id: "t-1" } }).catch((caught: unknown) => caught);
    ends.push(isTokenError(end) ? end.code : String((end as { status?: unknown }).status ?? end));
  };
  const all = isParallel ? Promise.all(clients.map(one)) : inTurn(clients, one);
  for (;;) {
    await rest();
    if (ends.length === clients.length) break;
    await clock.advance(5_000);
  }
  await all;
  return ends;
}

async function inTurn<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}

/** Lets work that hashes come to an end; time does not move meanwhile. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    await crypto.subtle.digest("SHA-256", new Uint8Array());
    await settle(2);
  }
}
