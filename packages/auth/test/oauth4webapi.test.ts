import { stubFetch } from "@kyc-clients/testing";
import fc from "fast-check";
import {
  type AuthorizationServer,
  type Client,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  clientCredentialsGrantRequest,
  customFetch,
  processClientCredentialsResponse,
} from "oauth4webapi";
import { describe, expect, test } from "vitest";
import { type ClientCredentialsOptions, clientCredentials } from "../src/index.ts";
import { contextOf, signed, thrown } from "./context.ts";
import { startAuthorizationServer } from "./strategies/authorization-server.ts";
import { sender } from "./strategies/send.ts";

/** What another library, which we did not write, sends and believes; and where we do otherwise, and why. */
const issuer: AuthorizationServer = { issuer: "https://auth.example.com", token_endpoint: "https://auth.example.com/token" };

/** A token request as it is sent. */
interface Sent {
  readonly method: string;
  readonly headers: Headers;
  /** The parameters, sorted, as their order means nothing. */
  readonly body: readonly (readonly [string, string])[];
}

const goodAnswer = (): Response => Response.json({ access_token: "made-up-token", token_type: "Bearer", expires_in: 3600 });
const sorted = (body: unknown): (readonly [string, string])[] =>
  [...new URLSearchParams(String(body))].sort(([a], [b]) => (a < b ? -1 : 1));

async function ours(options: Omit<ClientCredentialsOptions, "tokenEndpoint">): Promise<Sent> {
  const fetch = stubFetch(goodAnswer);
  await signed(clientCredentials({ tokenEndpoint: issuer.token_endpoint ?? "", ...options }), contextOf({ fetch }));
  const [call] = fetch.calls;
  return { method: call?.method ?? "", headers: call?.headers ?? new Headers(), body: sorted(call?.init?.body) };
}

async function theirs(clientId: string, auth: ClientAuth, parameters: Readonly<Record<string, string>>): Promise<Sent> {
  const fetch = stubFetch(goodAnswer);
  await clientCredentialsGrantRequest(issuer, { client_id: clientId }, auth, { ...parameters }, { [customFetch]: fetch as never });
  const [call] = fetch.calls;
  return { method: call?.method ?? "", headers: call?.headers ?? new Headers(), body: sorted(call?.init?.body) };
}

/** The pair inside Basic, still encoded. */
const pairOf = ({ headers }: Sent): string => atob(headers.get("authorization")?.replace(/^Basic /, "") ?? "");

const isTaken = (text: string): boolean => text.isWellFormed() && /^(?!\s)[^\p{Cc}]+(?<!\s)$/u.test(text);
const oddCharacter = fc.constantFrom(
  ..." :%+-_.*~!'()&=/?#@\"\\<>,;",
  "%2D",
  "%3A",
  "%25",
  "\u{e9}",
  "\u{df}",
  "\u{20ac}",
  "\u{1f511}",
  "a",
  "Z",
  "0",
);
/** Ids and secrets of characters that some encoding treats in its own way. */
const odd = fc
  .oneof(fc.string({ unit: oddCharacter, minLength: 1, maxLength: 24 }), fc.string({ unit: "binary", minLength: 1 }))
  .filter(isTaken);
const oddAscii = fc
  .oneof(fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 40 }), fc.string({ unit: oddCharacter, minLength: 1, maxLength: 24 }))
  .filter((text) => isTaken(text) && /^[ -~]+$/.test(text));

describe("the token request", () => {
  /**
   * The one difference in the header: HTML 4.01's encoding, which RFC 6749 appendix B names, writes these four as `%XX`; that of the URL
   * standard, which every form in use follows, leaves them. Both mean the same to a server that decodes, and ours also to one that does not.
   */
  const likeUrlStandard = (encoded: string): string => encoded.replace(/%(2A|2D|2E|5F)/g, decodeURIComponent);

  test("proves the client by header as oauth4webapi does, but for `*`, `-`, `.` and `_`, which need no encoding", async () => {
    let differed = 0;
    await fc.assert(
      fc.asyncProperty(odd, odd, async (clientId, clientSecret) => {
        const [own, other] = [await ours({ clientId, clientSecret }), await theirs(clientId, ClientSecretBasic(clientSecret), {})];
        expect(pairOf(own)).toBe(likeUrlStandard(pairOf(other)));
        expect(own.body).toEqual(other.body);
        if (pairOf(own) !== pairOf(other)) differed++;
        // Where none of the four occurs, not a byte differs.
        else expect(own.headers.get("authorization")).toBe(other.headers.get("authorization"));
        expect(pairOf(own) !== pairOf(other)).toBe(/[*\-._]/.test(clientId + clientSecret));
      }),
      { numRuns: 300 },
    );
    expect(differed).toBeGreaterThan(30);
  });

  test("both mean the same pair, to a server that decodes as the RFC says", async () => {
    await fc.assert(
      fc.asyncProperty(odd, odd, async (clientId, clientSecret) => {
        const decode = (text: string): string => new URLSearchParams(`v=${text}`).get("v") ?? "";
        for (const sent of [await ours({ clientId, clientSecret }), await theirs(clientId, ClientSecretBasic(clientSecret), {})]) {
          const [id = "", secret = "", ...more] = pairOf(sent).split(":");
          expect([decode(id), decode(secret), more]).toEqual([clientId, clientSecret, []]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("proves the client in the body as oauth4webapi does, with scope and further parameters", async () => {
    await fc.assert(
      fc.asyncProperty(odd, odd, odd, odd, async (clientId, clientSecret, scope, audience) => {
        const own = await ours({ clientId, clientSecret, scope, parameters: { audience }, clientAuthentication: "client_secret_post" });
        const other = await theirs(clientId, ClientSecretPost(clientSecret), { scope, audience });
        expect(own.body).toEqual(other.body);
        expect([own.headers.get("authorization"), other.headers.get("authorization")]).toEqual([null, null]);
      }),
      { numRuns: 200 },
    );
  });

  test("raw Basic is the pair as it is, in UTF-8", async () => {
    await fc.assert(
      fc.asyncProperty(odd, odd, async (clientId, clientSecret) => {
        const { headers } = await ours({ clientId, clientSecret, basicEncoding: "raw" });
        expect(headers.get("authorization")).toBe(`Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString("base64")}`);
      }),
      { numRuns: 100 },
    );
  });

  test("the other headers differ in two, which change nothing: no charset for what is ASCII, no name of a library", async () => {
    const [own, other] = [
      await ours({ clientId: "made-up", clientSecret: "made-up" }),
      await theirs("made-up", ClientSecretBasic("made-up"), {}),
    ];
    const rest = ({ method, headers }: Sent) => ({ method, ...Object.fromEntries(headers), authorization: undefined });
    const type = "application/x-www-form-urlencoded";
    expect(rest(own)).toEqual({ method: "POST", accept: "application/json", "content-type": type });
    expect(rest(other)).toEqual({
      method: "POST",
      accept: "application/json",
      "content-type": `${type};charset=UTF-8`,
      "user-agent": expect.stringContaining("oauth4webapi"),
    });
  });

  test("half of a surrogate pair is refused by both", async () => {
    expect(
      await thrown(() => clientCredentials({ tokenEndpoint: issuer.token_endpoint ?? "", clientId: "a", clientSecret: "\ud800" })),
    ).toMatchObject({
      name: "ConfigurationError",
    });
    expect(await thrown(theirs("a", ClientSecretBasic("\ud800"), {}))).toMatchObject({ name: "URIError" });
  });

  test("a real server takes any printable id and secret, by header and by body", async () => {
    const { url, tokenEndpoint, clock, client, exchanges } = await startAuthorizationServer();
    await fc.assert(
      fc.asyncProperty(oddAscii, oddAscii, async (clientId, clientSecret) => {
        client(clientId, { client_secret: clientSecret });
        for (const clientAuthentication of ["client_secret_basic", "client_secret_post"] as const) {
          const auth = clientCredentials({ tokenEndpoint, clientId, clientSecret, clientAuthentication });
          expect(await sender(url, auth, clock)()).toBe(200);
        }
      }),
      { numRuns: 100 },
    );
    expect(exchanges.length).toBeGreaterThanOrEqual(200);
    expect(exchanges.every((status) => status === 200)).toBe(true);
  });

  test("raw Basic is right at a real server only where decoding changes nothing", async () => {
    const { url, tokenEndpoint, clock, client } = await startAuthorizationServer();
    for (const [clientSecret, isRight] of [
      ["made-up_secret.0*~", true],
      ["made up", true],
      ["made+up", false],
      ["made%41up", false],
      ["100%", false],
    ] as const) {
      client("made-up-client", { client_secret: clientSecret });
      const auth = clientCredentials({ tokenEndpoint, clientId: "made-up-client", clientSecret, basicEncoding: "raw" });
      const call = sender(url, auth, clock)();
      if (isRight) expect(await call).toBe(200);
      else expect(await thrown(call)).toMatchObject({ name: "TokenError" });
    }
  });
});

/** A token answer. `undefined` members are left out. */
interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: Readonly<Record<string, unknown>> | string;
}

const client: Client = { client_id: "made-up-client" };
const isTakenBy = {
  async theirs(response: Response): Promise<boolean> {
    return processClientCredentialsResponse(issuer, client, response).then(
      () => true,
      () => false,
    );
  },
  async ours(response: Response): Promise<boolean> {
    const auth = clientCredentials({ tokenEndpoint: issuer.token_endpoint ?? "", clientId: "made-up-client", clientSecret: "made-up" });
    return signed(auth, contextOf({ fetch: async () => response })).then(
      () => true,
      (error: unknown) => {
        expect(error).toMatchObject({ name: "TokenError" });
        return false;
      },
    );
  },
};

const responseOf = ({ status, contentType, body }: Answer): Response =>
  new Response(status === 204 ? null : typeof body === "string" ? body : JSON.stringify(body), {
    status,
    headers: { "content-type": contentType },
  });

const member = (answer: Answer, name: string): unknown => (typeof answer.body === "string" ? undefined : answer.body[name]);

/** Where we and oauth4webapi do not agree on an answer, and why. */
const differences: readonly {
  readonly what: string;
  readonly reason: string;
  readonly weTake: boolean;
  readonly isSo: (answer: Answer) => boolean;
}[] = [
  { what: "status 201", reason: "vendors document it", weTake: true, isSo: ({ status }) => status === 201 },
  {
    what: "token_type is missing or null",
    reason: "vendors leave it out; Bearer is the only type that is sent",
    weTake: true,
    isSo: (answer) => (member(answer, "token_type") ?? null) === null,
  },
  {
    what: "token_type DPoP",
    reason: "no proof of possession is sent, so such a token would be refused",
    weTake: false,
    isSo: (answer) => /^dpop$/i.test(String(member(answer, "token_type"))),
  },
  {
    what: "access_token with what a header or RFC 6750 does not hold",
    reason: "it could not be sent, or would inject a header",
    weTake: false,
    isSo: (answer) => !/^[!-~]+$/.test(String(member(answer, "access_token"))),
  },
  {
    what: "expires_in null",
    reason: "counts as not stated: five minutes, and a 401 renews",
    weTake: true,
    isSo: (answer) => member(answer, "expires_in") === null,
  },
  {
    what: "expires_in 0",
    reason: "the token has ended: to send it is a 401 for sure",
    weTake: false,
    isSo: (answer) => Number.parseFloat(String(member(answer, "expires_in"))) === 0,
  },
  {
    what: "expires_in as text that only begins with a number, or is no whole one",
    reason: "`parseFloat` reads a number where none was meant; text is digits alone here",
    weTake: false,
    isSo: (answer) => typeof member(answer, "expires_in") === "string" && !/^\d+$/.test(String(member(answer, "expires_in"))),
  },
  {
    what: "expires_in as a list",
    reason: "`parseFloat` reads its first member",
    weTake: false,
    isSo: (answer) => Array.isArray(member(answer, "expires_in")),
  },
  {
    what: "expires_in beyond what milliseconds can tell",
    reason: "the end would be infinite",
    weTake: false,
    isSo: (answer) => typeof member(answer, "expires_in") === "number" && !Number.isFinite(Number(member(answer, "expires_in")) * 1000),
  },
  {
    what: "scope that is no text",
    reason: "is not read",
    weTake: true,
    isSo: (answer) => !["undefined", "string"].includes(typeof member(answer, "scope")),
  },
  {
    what: "refresh_token that is empty or no text",
    reason: "is not read: this grant has none (RFC 6749 section 4.4.3)",
    weTake: true,
    isSo: (answer) => member(answer, "refresh_token") === "" || !["undefined", "string"].includes(typeof member(answer, "refresh_token")),
  },
  {
    what: "id_token that cannot be verified",
    reason: "is not read: there is no user to name",
    weTake: true,
    isSo: (answer) => member(answer, "id_token") !== undefined,
  },
];

const plain = { access_token: "made-up-token", token_type: "Bearer", expires_in: 3600 };

/** What may stand in each member instead. */
const odds: Readonly<Record<string, readonly unknown[]>> = {
  access_token: [undefined, "a.b_c~d+e/f==", "", "a b", "a\nb", "\u{e9}", null, 7, ["a"], {}],
  token_type: [undefined, "bearer", "BEARER", "DPoP", "dpop", "mac", "", null, 7, ["bearer"]],
  expires_in: [
    undefined,
    1,
    59.5,
    "3600",
    0,
    -1,
    null,
    "",
    "0",
    "-5",
    "12abc",
    "1.5",
    " 60",
    "1e3",
    "NaN",
    true,
    [60],
    [],
    {},
    1e308,
    2 ** 53,
  ],
  scope: ["read", "", 7, ["read"], null],
  refresh_token: ["made-up", "", 7, null],
  id_token: ["made-up", ""],
  error: ["invalid_client"],
};
const change = fc
  .constantFrom(...Object.keys(odds))
  .chain((name) => fc.constantFrom(...(odds[name] ?? [])).map((value) => ({ [name]: value })));
const answers: fc.Arbitrary<Answer> = fc.record({
  status: fc.oneof({ weight: 5, arbitrary: fc.constant(200) }, fc.constantFrom(201, 202, 204, 302, 400, 401, 403, 500, 503)),
  contentType: fc.constantFrom("application/json", "application/json;charset=utf-8", "text/html"),
  body: fc.oneof(
    { weight: 8, arbitrary: fc.array(change, { maxLength: 3 }).map((changes) => Object.assign({ ...plain }, ...changes)) },
    fc.constantFrom(
      "",
      "null",
      "[]",
      "7",
      '"text"',
      "<html></html>",
      "{",
      "{}",
      '{"__proto__":{"access_token":"a","token_type":"Bearer"}}',
    ),
  ),
});

describe("the token answer", () => {
  test("is taken or refused as by oauth4webapi, but for a written list of differences", async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(answers, async (answer) => {
        const [own, other] = [await isTakenBy.ours(responseOf(answer)), await isTakenBy.theirs(responseOf(answer))];
        if (own === other) return;
        const known = differences.filter(({ weTake, isSo }) => weTake === own && isSo(answer));
        expect(known).not.toEqual([]);
        for (const { what } of known) seen.add(what);
      }),
      { numRuns: 2_000 },
    );
    // Each has a test of its own below; the drawn answers meet most of them.
    expect(seen.size).toBeGreaterThan(differences.length / 2);
  });

  /** One answer for each difference, good in all else. */
  const examples: Readonly<Record<string, Partial<Answer>>> = {
    "status 201": { status: 201 },
    "token_type is missing or null": { body: { ...plain, token_type: undefined } },
    "token_type DPoP": { body: { ...plain, token_type: "DPoP" } },
    "access_token with what a header or RFC 6750 does not hold": { body: { ...plain, access_token: "a\r\nb" } },
    "expires_in null": { body: { ...plain, expires_in: null } },
    "expires_in 0": { body: { ...plain, expires_in: 0 } },
    "expires_in as text that only begins with a number, or is no whole one": { body: { ...plain, expires_in: "12abc" } },
    "expires_in as a list": { body: { ...plain, expires_in: [60] } },
    "expires_in beyond what milliseconds can tell": { body: { ...plain, expires_in: 1e308 } },
    "scope that is no text": { body: { ...plain, scope: ["read"] } },
    "refresh_token that is empty or no text": { body: { ...plain, refresh_token: "" } },
    "id_token that cannot be verified": { body: { ...plain, id_token: "made-up" } },
  };

  for (const { what, reason, weTake, isSo } of differences) {
    test(`is ${weTake ? "taken" : "refused"} here alone, with ${what}: ${reason}`, async () => {
      const answer: Answer = { status: 200, contentType: "application/json", body: plain, ...examples[what] };
      expect(isSo(answer)).toBe(true);
      expect([await isTakenBy.ours(responseOf(answer)), await isTakenBy.theirs(responseOf(answer))]).toEqual([weTake, !weTake]);
      expect(differences.filter((difference) => difference.isSo(answer))).toHaveLength(1);
    });
  }

  test("a plain one is taken by both, and has none of the differences", async () => {
    const answer: Answer = { status: 200, contentType: "application/json", body: plain };
    expect([await isTakenBy.ours(responseOf(answer)), await isTakenBy.theirs(responseOf(answer))]).toEqual([true, true]);
    expect(differences.filter(({ isSo }) => isSo(answer))).toEqual([]);
  });
});
