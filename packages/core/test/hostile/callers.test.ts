import { basic, bearerToken } from "@kyc-clients/auth";
import { answer, manualClock, resetBeforeAnswer, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { inChild } from "../faults/child.ts";
import { caught, connect, start } from "../faults/setup.ts";

const people = ["Ada", "Bob", "Cy"];

/** Calls at once from one object that is changed in between, in a process where nothing is loaded yet, and then once more. */
const reuse = (call: string, options = ""): string => `
  import { createAcmeClient } from "./test/acme/client.ts";
  import { bearerToken } from "@kyc-clients/auth";
  const seen = [];
  const fetch = async (url, { body }) => {
    const sent = body instanceof FormData ? await body.get("file").text() : body && (await new Response(body).text());
    seen.push(new URL(url).pathname + " " + (sent ?? ""));
    return new Response("{}", { status: 200, headers: { "content-type": "application/json" } });
  };
  const acme = createAcmeClient({ baseUrl: "http://127.0.0.1/v1", fetch, auth: bearerToken(async () => ({ accessToken: "made-up", expiresAt: Date.now() + 1e6 })), ${options} });
  for (let round = 0; round < 2; round++) {
    const body = {}, path = {}, bytes = new Uint8Array(1), calls = [];
    for (const [index, name] of ${JSON.stringify(people)}.entries()) {
      path.applicant_id = name; path.document_id = name; body.given_name = name; bytes[0] = 65 + index;
      calls.push((${call})(acme, { path, body, bytes }).catch((error) => seen.push(error.message)));
    }
    await Promise.all(calls);
  }
  console.log(JSON.stringify(seen.filter((one) => one.startsWith("/"))));
`;

test.each([
  ["a path", "(acme, { path }) => acme.getApplicant({ path })", (name: string) => `/v1/applicants/${name} `],
  [
    "a JSON body",
    "(acme, { path, body }) => acme.updateApplicant({ path, body })",
    (name: string) => `/v1/applicants/${name} {"given_name":"${name}"}`,
  ],
  [
    "a raw call",
    `(acme, { path, body }) => acme.raw.PATCH("/applicants/{applicant_id}", { params: { path }, body })`,
    (name: string) => `/v1/applicants/${name} {"given_name":"${name}"}`,
  ],
])("what a caller puts into the same object later does not reach an earlier call: %s", async (_, call, sent) => {
  const seen = await inChild<string[]>(reuse(call));
  expect(seen).toEqual([...people, ...people].map(sent));
});

test("nor does it where the calls are observed, and what tells the observer is loaded first", async () => {
  const seen = await inChild<string[]>(reuse("(acme, { body }) => acme.createApplicant({ body })", "observe() {}"));
  expect(seen).toEqual([...people, ...people].map((name) => `/v1/applicants {"given_name":"${name}"}`));
});

test("bytes that a caller overwrites later do not reach an earlier upload", async () => {
  const seen = await inChild<string[]>(reuse("(acme, { path, bytes }) => acme.uploadDocument({ path, body: bytes })"));
  expect(seen.map((one) => one.at(-1))).toEqual(["A", "B", "C", "A", "B", "C"]);
});

test.each([
  ["a promise", Promise.resolve("made-up")],
  ["bytes", new Uint8Array(2)],
  ["a map", new Map()],
  ["a function", () => "made-up"],
  ["NaN", Number.NaN],
])("a JSON body that holds %s inside is refused, where JSON would lose it", async (_, lost) => {
  const { acme, server } = await start();
  const error = await caught(acme.createApplicant({ body: { nested: [{ lost }] } as never }));
  expect([error.name, error.argument]).toEqual(["ArgumentError", "body"]);
  expect(server.requests).toHaveLength(0);
});

test("a signal that is none is refused", async () => {
  const { acme, server } = await start();
  const error = await caught(acme.getHealth({ signal: { aborted: false } as never }));
  expect([error.name, error.argument]).toEqual(["ArgumentError", "signal"]);
  expect(server.requests).toHaveLength(0);
});

test("headers are taken from an instance of Headers too", async () => {
  const { acme, server } = await start([answer({ status: 201, body: {} })]);
  await caught(
    acme
      .createNote({ path: { applicant_id: "a" }, header: new Headers({ "X-Trace": "made-up" }) as never })
      .then(() => Promise.reject(new Error("done"))),
  );
  expect(server.requests[0]?.headers["x-trace"]).toBe("made-up");
});

test("an observer that fails later harms neither the call nor the process", async () => {
  const printed = await inChild<number>(`
    import { createAcmeClient } from "./test/acme/client.ts";
    const fetch = async () => new Response('{"status":"up"}', { status: 200, headers: { "content-type": "application/json" } });
    const acme = createAcmeClient({ baseUrl: "http://127.0.0.1/v1", fetch, observe: async () => { throw new Error("made-up"); } });
    const { status } = await acme.getHealth();
    await new Promise((resolve) => setTimeout(resolve, 20));
    console.log(status);
  `);
  expect(printed).toBe(200);
});

test("a provider that aborts the call and fails harms no more than the call", async () => {
  const printed = await inChild<string>(`
    import { createAcmeClient } from "./test/acme/client.ts";
    import { bearerToken } from "@kyc-clients/auth";
    const controller = new AbortController();
    const auth = bearerToken(() => { controller.abort("made-up reason"); return Promise.reject(new Error("made-up")); });
    const acme = createAcmeClient({ baseUrl: "http://127.0.0.1/v1", fetch: async () => new Response("{}"), auth });
    const reason = await acme.getApplicant({ path: { applicant_id: "a" }, signal: controller.signal }).catch((error) => error);
    await new Promise((resolve) => setTimeout(resolve, 20));
    console.log(JSON.stringify(reason));
  `);
  expect(printed).toBe("made-up reason");
});

test("an answer that a fetch brought from where it was redirected to is refused", async () => {
  const other = await startFaultServer({ otherwise: answer({ body: { status: "up" } }) });
  onTestFinished(() => other.close());
  const redirected = (url: string, init: RequestInit): Promise<Response> => fetch(url, { ...init, redirect: "follow" });
  const { server } = await start([answer({ status: 307, headers: { location: `${other.url}/health` } })]);
  const { acme } = connect(server.url, { fetch: redirected });
  expect((await caught(acme.getHealth())).name).toBe("RedirectError");
});

test.each<[string, (response: Response) => Response]>([
  ["is frozen", Object.freeze],
  ["has a fixed address of its own", (response) => Object.defineProperty(response, "url", { value: "https://api.acme.example/health" })],
])("an answer that %s is an answer like any other", async (_, make) => {
  const headers = { "content-type": "application/json" };
  const { acme } = connect("https://api.acme.example", { fetch: async () => make(new Response('{"status":"up"}', { headers })) });
  expect(await acme.getHealth()).toMatchObject({ ok: true, data: { status: "up" } });
});

test.each([
  [
    "a body that was read before",
    () => {
      const response = new Response("{}", { status: 201 });
      void response.text();
      return response;
    },
  ],
  ["an answer that is none", () => undefined],
  ["a body that is no stream", () => ({ status: 201, ok: true, headers: new Headers(), body: {} })],
])("a fetch of another make that breaks after sending is a ConnectionError that says maybeSent: %s", async (_, make) => {
  const { acme } = connect("https://api.acme.example", { fetch: async () => make() as Response });
  const error = await caught(acme.createCheck({ path: { applicant_id: "a" }, body: { type: "identity" } as never }));
  expect([error.name, error.maybeSent, error.attempts]).toEqual(["ConnectionError", true, 1]);
});

test("an answer that comes after its attempt has ended is let go, not read", async () => {
  const clock = manualClock();
  let answered: (response: Response) => void = () => {};
  const fetch = (): Promise<Response> =>
    new Promise((resolve) => {
      answered = resolve;
    });
  const { acme } = connect("https://api.acme.example", { fetch, clock, auth: bearerToken("made-up-token") });
  const error = caught(acme.createApplicant({ body: { given_name: "Ada" } as never }));
  await clock.whenTimers(1);
  await clock.advance(30_000);
  expect((await error).code).toBe("attempt_timeout");
  let pulled = 0;
  let cancelled = false;
  const body = new ReadableStream(
    {
      pull: () => void pulled++,
      cancel: () => {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  answered(new Response(body, { status: 201 }));
  await clock.advance(0);
  expect([pulled, cancelled]).toEqual([0, true]);
});

test("free text in the headers of an answer goes into no error", async () => {
  const headers = { "x-request-id": "made up person", "content-type": "the person is made up" };
  const { acme } = await start([answer({ status: 200, headers, body: "<" })]);
  const error = await caught(acme.getHealth());
  expect([error.requestId, error.contentType]).toEqual([undefined, undefined]);
  expect(error.message).not.toContain("made up");
});

test("close() ends a download that is open, at its next read", async () => {
  const { acme } = await start([answer({ body: "x".repeat(500_000), headers: { "content-type": "application/pdf" } })]);
  const result = await acme.downloadDocument({ path: { applicant_id: "a", document_id: "d" } as never });
  if (!result.ok) throw new Error("the download was refused");
  const reader = result.data.stream.getReader();
  expect((await reader.read()).done).toBe(false);
  acme.close();
  expect((await caught(reader.read())).name).toBe("AbortError");
});

test.each([{}, { success: "false" }, { success: 0 }, { success: null }, null, []])(
  "a success status that does not tell whether it carries a failure is refused: %j",
  async (body) => {
    const { acme } = await start([answer({ body: JSON.stringify(body), headers: { "content-type": "application/json" } })]);
    const error = await caught(acme.switchWorkspace({ body: { workspace: "made-up" } as never }));
    expect([error.name, error.code]).toEqual(["ParseError", "unparsable_body"]);
  },
);

test("Basic credentials that no server has taken yet are not sent again when no answer comes", async () => {
  const found = answer({ body: { status: "up" } });
  const { acme, server } = await start([resetBeforeAnswer(), found, resetBeforeAnswer(), found], {
    auth: basic({ username: "made-up-user", password: "made-up-password" }),
  });
  const path = { applicant_id: "a" };
  expect(await caught(acme.getApplicant({ path }))).toMatchObject({ name: "ConnectionError", attempts: 1, maybeSent: true });
  expect((await acme.getApplicant({ path })).attempts).toBe(1);
  expect((await acme.getApplicant({ path })).attempts).toBe(2);
  expect(server.requests).toHaveLength(4);
});
