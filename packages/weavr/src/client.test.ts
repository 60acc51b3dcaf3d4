import { answer, canary, digitCanary, emptyBody, findCanaries, inOrder, resetBeforeAnswer, settle } from "@kyc-clients/testing";
import { describe, expect, test } from "vitest";
import { startWeavr, thrown } from "../test/start-weavr.ts";
import {
  api,
  type ClientEvent,
  isPaginationError,
  isSessionExpiredError,
  isStepUpRequiredError,
  paginate,
  readRateLimit,
  unwrap,
} from "./index.ts";
import { reportDrift, validators } from "./validate/index.gen.ts";

const MINUTE_MS = 60_000;
const refs = "idempotency-ref";
const kyc = answer({ body: { fullDueDiligence: "APPROVED" } });
const accounts = answer({ body: { accounts: [], count: 0, responseCount: 0 } });
const needsStepUp = answer({ status: 403, body: { errorCode: "STEP_UP_REQUIRED" } });

describe("layers", () => {
  test("each operation is in the layers that its security names, by name and by path", async () => {
    const { weavr, server } = await startWeavr(kyc);
    const user = weavr.as("user-token");
    for (const [id, { security, method, path }] of Object.entries(api.operations)) {
      const isAccount = security.some((alternative) => !alternative.includes("bearer"));
      const isUser = security.some((alternative) => alternative.includes("bearer"));
      expect([id, id in weavr, id in user]).toEqual([id, isAccount, isUser]);
      const call = { request: weavr.raw.request as (method: string, path: string) => Promise<unknown> };
      if (!isAccount) expect(await thrown(() => call.request(method, path))).toMatchObject({ name: "ArgumentError", argument: "path" });
    }
    expect(server.requests).toHaveLength(0);
  });

  test("all 67 operations are in one layer or the other", () => {
    expect(Object.keys(api.operations)).toHaveLength(67);
  });
});

describe("validate", () => {
  test("the client in a user's session reports what differs, as the account's does, by name and by path", async () => {
    const drift: string[] = [];
    const observe = (event: ClientEvent): void => {
      if (event.type === "drift") drift.push(`${event.operationId} ${event.findings.map(({ kind, pointer }) => kind + pointer)}`);
    };
    const options = { observe, validate: reportDrift(validators) };
    const { weavr } = await startWeavr(
      answer({ body: { fullDueDiligence: "Someday", ongoingFullDueDiligence: "SOME_DAY", surprise: 1 } }),
      options,
    );
    const user = weavr.as("user-token");
    expect(unwrap(await user.getConsumerKyc())).toMatchObject({ surprise: 1 });
    await user.raw.GET("/multi/consumers/kyc", {});
    await weavr.createConsumer({ body: {} as never });
    expect(drift.slice(0, 2)).toEqual([
      "getConsumerKyc unknown_value/fullDueDiligence,unknown_value/ongoingFullDueDiligence,unknown_member/*",
      "getConsumerKyc unknown_value/fullDueDiligence,unknown_value/ongoingFullDueDiligence,unknown_member/*",
    ]);
    expect(drift[2]).toMatch(/^createConsumer /);
    expect(drift).toHaveLength(3);
  });
});

describe("idempotency-ref", () => {
  test("a call that gives none has one made up, the same in each attempt and another in the next call", async () => {
    const { server, weavr } = await startWeavr(inOrder(emptyBody(503), resetBeforeAnswer(), emptyBody(204)), { clock: undefined });
    const user = weavr.as("user-token");
    const send = user.sendUserInvite({ path: { user_id: "110294873366102016" } });
    expect(await send).toMatchObject({ status: 204, attempts: 3 });
    await user.sendUserInvite({ path: { user_id: "110294873366102016" } });
    const sent = server.requests.map(({ headers }) => headers[refs]);
    expect(sent[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(sent.slice(0, 3)).size).toBe(1);
    expect(sent[3]).not.toBe(sent[0]);
  });

  test("the call's own is sent as it is, and an empty one is none", async () => {
    const { server, weavr } = await startWeavr(emptyBody(204));
    const user = weavr.as("user-token");
    for (const ref of ["order-7", ""]) await user.sendUserInvite({ path: { user_id: "1" }, header: { [refs]: ref } });
    expect(server.requests.map(({ headers }) => headers[refs])).toEqual(["order-7", expect.stringMatching(/^[0-9a-f-]{36}$/)]);
  });

  test("raw has one too, kept across attempts", async () => {
    const { server, weavr } = await startWeavr(inOrder(emptyBody(503), emptyBody(204), emptyBody(204)), { clock: undefined });
    const { raw } = weavr.as("user-token");
    await raw.POST("/multi/users/{user_id}/invite", { params: { path: { user_id: "1" } } });
    await raw.POST("/multi/users/{user_id}/invite", { params: { path: { user_id: "1" }, header: { [refs]: "order-8" } } });
    const [first, second, third] = server.requests.map(({ headers }) => headers[refs]);
    expect([first, third]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), "order-8"]);
    expect(second).toBe(first);
  });

  test("an operation that takes none gets none, and is not repeated", async () => {
    const { server, weavr } = await startWeavr(emptyBody(503));
    await weavr.as("user-token").cancelTransfers({ body: {} as never });
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers).not.toHaveProperty(refs);
  });

  test("each write that is repeated takes one, but for two checks that change nothing", () => {
    const without = Object.entries(api.operations).filter(([, one]) => one.retrySafe === true && one.idempotency === undefined);
    expect(without.map(([id]) => id)).toEqual(["validatePassword", "validateUserInvite"]);
  });
});

describe("a session", () => {
  test("is over after 300 s without a use, and the call is not sent", async () => {
    const { server, clock, weavr } = await startWeavr(kyc);
    const user = weavr.as("user-token");
    await user.getConsumerKyc();
    await clock.advance(5 * MINUTE_MS - 1);
    await user.getConsumerKyc();
    await clock.advance(5 * MINUTE_MS);
    const error = await thrown(() => user.getConsumerKyc());
    expect(isSessionExpiredError(error)).toBe(true);
    expect(error).toMatchObject({ vendor: "weavr", operationId: "getConsumerKyc", attempts: 0, maybeSent: false });
    expect(await thrown(() => user.raw.GET("/multi/consumers/kyc"))).toMatchObject({ code: "session_expired" });
    expect(server.requests).toHaveLength(2);
  });

  test("is not lengthened by what Weavr did not look at", async () => {
    const { clock, weavr } = await startWeavr(inOrder(kyc, emptyBody(503)));
    const user = weavr.as("user-token");
    await user.getConsumerKyc();
    await clock.advance(4 * MINUTE_MS);
    expect((await user.getConsumerKyc({ attempts: 1 })).status).toBe(503);
    await clock.advance(MINUTE_MS);
    expect(isSessionExpiredError(await thrown(() => user.getConsumerKyc()))).toBe(true);
  });

  test("is over when Weavr refuses its token while it takes the key, and stays so", async () => {
    const { server, weavr } = await startWeavr(inOrder(kyc, emptyBody(401), kyc));
    const user = weavr.as("user-token");
    await user.getConsumerKyc();
    expect(await thrown(() => user.getConsumerKyc())).toMatchObject({ code: "session_expired", status: 401, attempts: 1, maybeSent: true });
    expect(await thrown(() => user.getConsumerKyc())).toMatchObject({ code: "session_expired", attempts: 0 });
    expect(server.requests).toHaveLength(2);
  });

  test("goes on with a token that took the place of the refused one while the call was under way", async () => {
    let token = "first-token";
    const { weavr } = await startWeavr(({ headers }) => {
      const isFirst = headers["authorization"] === "Bearer first-token";
      if (isFirst) token = "second-token";
      return isFirst ? emptyBody(401) : kyc;
    });
    await weavr.as("proving-token").getConsumerKyc();
    const user = weavr.as(() => token);
    expect(isSessionExpiredError(await thrown(() => user.getConsumerKyc()))).toBe(true);
    expect((await user.getConsumerKyc()).ok).toBe(true);
    token = "first-token";
    expect(await thrown(() => user.getConsumerKyc())).toMatchObject({ code: "session_expired", maybeSent: false });
  });

  test("is not said to be over where the key may be at fault", async () => {
    const { weavr } = await startWeavr(emptyBody(401));
    expect(await weavr.as("user-token").getConsumerKyc()).toMatchObject({ ok: false, status: 401, attempts: 1 });
  });

  test("goes on with another token where a function gives one", async () => {
    const { server, clock, weavr } = await startWeavr(kyc);
    let token = "first-token";
    const user = weavr.as(async () => token);
    await user.getConsumerKyc();
    await clock.advance(5 * MINUTE_MS);
    expect(isSessionExpiredError(await thrown(() => user.getConsumerKyc()))).toBe(true);
    token = "second-token";
    await user.getConsumerKyc();
    expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual(["Bearer first-token", "Bearer second-token"]);
  });

  test("is over after its logout, with either answer", async () => {
    for (const step of [emptyBody(204), answer({ body: {} })]) {
      const { server, weavr } = await startWeavr(step);
      const user = weavr.as("user-token");
      expect((await user.logout()).ok).toBe(true);
      expect(isSessionExpiredError(await thrown(() => user.getConsumer()))).toBe(true);
      expect(server.requests).toHaveLength(1);
    }
  });

  test("knows nothing of another user's", async () => {
    const { clock, weavr } = await startWeavr(kyc);
    const [first, second] = [weavr.as("first-token"), weavr.as("second-token")];
    await first.getConsumerKyc();
    await clock.advance(5 * MINUTE_MS);
    expect((await second.getConsumerKyc()).ok).toBe(true);
    expect(isSessionExpiredError(await thrown(() => first.getConsumerKyc()))).toBe(true);
  });
});

describe("F85 a step-up that is needed", () => {
  const factors = [
    { type: "OTP", channel: "SMS", status: "ACTIVE" },
    { type: "PUSH", channel: "AUTHY", status: "PENDING_VERIFICATION" },
  ];

  test.each(["errorCode", "message"])("is an error that tells what the user can do, and the call is not repeated (%s)", async (member) => {
    const { server, weavr } = await startWeavr(
      answer({ status: 403, headers: { "request-ref": "ref-7" }, body: { [member]: "STEP_UP_REQUIRED" } }),
    );
    server.handle("/multi/authentication_factors", answer({ body: { factors } }));
    const error = await thrown(() => weavr.as("user-token").listManagedAccounts());
    expect(isStepUpRequiredError(error)).toBe(true);
    expect(error).toMatchObject({ operationId: "listManagedAccounts", status: 403, requestId: "ref-7", channels: ["SMS"], factors });
    expect(server.requests.map(({ path }) => path)).toEqual(["/multi/managed_accounts", "/multi/authentication_factors"]);
  });

  test("holds Weavr's words for a factor, and nothing that may stand beside them", async () => {
    const secrets = { number: digitCanary(11), name: canary("name") };
    const { server, weavr } = await startWeavr(needsStepUp);
    const odd = [{ type: "OTP", channel: "SMS", status: "ACTIVE", number: secrets.number }, { channel: secrets.name }, null, secrets.name];
    server.handle("/multi/authentication_factors", answer({ body: { factors: odd } }));
    const error = await thrown(() => weavr.as("user-token").listManagedAccounts());
    expect(error).toMatchObject({ channels: ["SMS"], factors: [{ type: "OTP" }, {}, {}, {}] });
    expect(findCanaries(secrets, { error })).toEqual([]);
  });

  test.each([[{ factors: null }], [{ factors: {} }], [[]]])("stands without them where the answer is %j", async (body) => {
    const { server, weavr } = await startWeavr(needsStepUp);
    server.handle("/multi/authentication_factors", answer({ body }));
    expect(await thrown(() => weavr.as("user-token").listManagedAccounts())).toMatchObject({
      code: "step_up_required",
      factors: undefined,
    });
  });

  test("stands without them where they cannot be read", async () => {
    const { weavr } = await startWeavr(needsStepUp);
    expect(await thrown(() => weavr.as("user-token").listManagedAccounts())).toMatchObject({ channels: [], factors: undefined });
  });

  test("is the cause where a list stops for it", async () => {
    const { weavr } = await startWeavr(needsStepUp);
    const error = await thrown(async () => {
      for await (const _ of paginate(weavr.as("user-token").listManagedAccounts)) throw new Error("there is none");
    });
    expect(isPaginationError(error) && isStepUpRequiredError(error.cause)).toBe(true);
  });

  test.each([{ errorCode: "INSUFFICIENT_PERMISSIONS" }, { errorCode: "ACCESS_TOKEN_REQUIRED" }, {}, [], "null", '"STEP_UP_REQUIRED"'])(
    "is not read into another 403 (%j)",
    async (body) => {
      const { server, weavr } = await startWeavr(answer({ status: 403, body }));
      expect((await weavr.as("user-token").listManagedAccounts()).status).toBe(403);
      expect(server.requests).toHaveLength(1);
    },
  );

  test("raw gives the answer as it is", async () => {
    const { server, weavr } = await startWeavr(needsStepUp);
    const { error, response } = await weavr.as("user-token").raw.GET("/multi/managed_accounts");
    expect([response.status, error]).toEqual([403, { errorCode: "STEP_UP_REQUIRED" }]);
    expect(server.requests).toHaveLength(1);
  });
});

describe("lists", () => {
  const pages: readonly [string, string][] = [
    ["listUsers", "users"],
    ["listManagedAccounts", "accounts"],
    ["listTransfers", "transfer"],
    ["listIdentities", "identities"],
  ];
  test.each(pages)("%s is read page by page from its own member", async (id, member) => {
    const all = Array.from({ length: 5 }, (_, n) => ({ id: `${n}` }));
    const { server, weavr } = await startWeavr(({ target }) => {
      const query = new URL(target, "http://localhost").searchParams;
      const from = Number(query.get("offset") ?? 0);
      const page = all.slice(from, from + Number(query.get("limit")));
      return answer({ body: { [member]: page, count: all.length, responseCount: page.length } });
    });
    const list = weavr.as("user-token")[id as "listUsers"];
    const read: unknown[] = [];
    for await (const one of paginate(list, { query: { limit: 2 } })) read.push(one);
    expect(read).toEqual(all);
    expect(server.requests).toHaveLength(3);
  });
});

describe("rate limits", () => {
  const limited = answer({
    status: 429,
    body: "",
    headers: { "x-ratelimit-limit": "100, 100;w=60, 1000;w=3600, 10000;w=86400", "x-ratelimit-reset": "38" },
  });

  test("a call that may be repeated waits until the window ends", async () => {
    const { server, clock, weavr } = await startWeavr(inOrder(limited, accounts));
    const pending = weavr.as("user-token").listManagedAccounts();
    while (!clock.delays().includes(38_000)) await settle();
    await clock.advance(37_999);
    expect(server.requests).toHaveLength(1);
    await clock.advance(1);
    expect(await pending).toMatchObject({ status: 200, attempts: 2 });
  });

  test("a call that may not be, or has not the time, tells when, and what the limits are", async () => {
    const { server, weavr } = await startWeavr(limited);
    const results = [
      await weavr.loginWithPassword({ body: { email: "ana@example.org", password: { value: "invented" } } }),
      await weavr.as("user-token").getConsumerKyc({ timeoutMs: 30_000 }),
    ];
    expect(server.requests).toHaveLength(2);
    for (const result of results) {
      expect(result).toMatchObject({ ok: false, status: 429, attempts: 1, retryAfterMs: 38_000 });
      expect(readRateLimit(result.response)).toEqual({
        limit: 100,
        resetMs: 38_000,
        windows: [
          { limit: 100, seconds: 60 },
          { limit: 1_000, seconds: 3_600 },
          { limit: 10_000, seconds: 86_400 },
        ],
      });
    }
  });

  test.each([
    [{}, undefined],
    [{ "x-ratelimit-limit": "many" }, undefined],
    [{ "x-ratelimit-reset": "7" }, undefined],
    [{ "x-ratelimit-limit": "5" }, { limit: 5, windows: [], resetMs: undefined }],
    [
      { "x-ratelimit-limit": "5, 5;w=60, x, 7;w=", "x-ratelimit-reset": "soon" },
      { limit: 5, windows: [{ limit: 5, seconds: 60 }], resetMs: undefined },
    ],
  ])("of %j the limits are %j", (headers, limits) => {
    expect(readRateLimit({ headers: new Headers(headers as HeadersInit) })).toEqual(limits);
  });
});

test("`request-ref` is the id of a request in errors", async () => {
  const { weavr } = await startWeavr(answer({ status: 418, headers: { "request-ref": "ref-9" }, body: {} }));
  const error = await thrown(async () => unwrap(await weavr.createConsumer({ body: {} as never })));
  expect(error).toMatchObject({ name: "ApiError", status: 418, requestId: "ref-9" });
  const user = await startWeavr(inOrder(kyc, answer({ status: 401, body: "", headers: { "request-ref": "ref-10" } })));
  const session = user.weavr.as("user-token");
  await session.getConsumerKyc();
  expect(await thrown(() => session.getConsumer())).toMatchObject({ requestId: "ref-10" });
});
