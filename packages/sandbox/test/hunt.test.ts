import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClientOptions } from "@kyc-clients/core";
import { answer, canary, html, huntCanaries, type Step, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { createSandbox, type LoggedRequest } from "../src/index.ts";
import { startCollector } from "./contract/collect.ts";
import { SINKS } from "./contract/hunt.ts";
import { leavesOf } from "./contract/leaves.ts";
import { chooseMarkers } from "./contract/markers.ts";
import type { Schema, Spec, SpecOperation } from "./contract/spec.ts";

const CONTROL_PLANE = ["requests", "webhooks", "faults", "scenarios", "actions", "clock"];

/** A run in which something is printed, thrown, told and shown of every kind, each with the same text in it. */
async function searchRun(text: string, marker: string): Promise<readonly string[]> {
  const { control, credentials } = createSandbox("alloy");
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  const show = (shown: string): void => {
    const serve = (path: string, step: Step): void => void server.handle(path, step);
    serve("/", html(200, `<p>${shown}</p>`));
    for (const name of CONTROL_PLANE) serve(`/_sandbox/alloy/${name}`, answer({ body: { [name]: [shown] } }));
  };
  show("how to sign in");
  const validate = (): void => {};
  const shown = { urls: [server.url], vendor: "alloy", credentials, validate };
  const collector = await startCollector(shown, { securitySchemes: {} } as Spec);
  collector.steer(control);
  show(text);
  console.log(text);
  const failure = { ok: false, status: 400, attempts: 1, error: marker, response: { url: `/people/${encodeURIComponent(text)}` } };
  const client = collector.connect(({ observe }: ClientOptions) => {
    observe?.({ type: "retry", vendor: "acme", operationId: "getPerson", method: "GET", path: `/people/${text}`, attempt: 1, waitMs: 1 });
    const findings = [{ kind: "unknown_value", pointer: "/status", value: text, count: 1 }] as const;
    observe?.({
      type: "drift",
      vendor: "acme",
      operationId: "getPerson",
      method: "GET",
      path: "/people",
      status: 200,
      findings,
      untold: 0,
    });
    return {
      token: text,
      fails: async () => failure,
      as: () => ({ throws: () => Promise.reject(new Error("no answer", { cause: new Error(text) })) }),
    };
  }, {});
  expect(await client.fails()).toBe(failure);
  await expect(client.as().throws()).rejects.toThrow("no answer");
  const logged = { number: 1, at: 0, method: "GET", status: 200, durationMs: 1, kind: "answered", request: { text } } as LoggedRequest;
  const { sinks, printed } = await collector.finish([logged]);
  expect(printed).toBe(`${text}\n`);
  expect(Object.keys(sinks.sizes()).toSorted()).toEqual(SINKS);
  return [...new Set(sinks.search(huntCanaries([["marker", marker]])).map(({ sink }) => sink))].toSorted();
}

test("F86 a marker that is planted in a sink is found, in each kind of sink", async () => {
  const marker = canary("planted");
  expect(await searchRun(`before ${marker} after`, marker)).toEqual(SINKS);
  expect(await searchRun(Buffer.from(`before ${marker}`).toString("base64"), marker)).toEqual(SINKS);
});

test("F86 without one nothing is found: the body of a failure is the caller's", async () => {
  expect(await searchRun("nothing of anybody", canary("planted"))).toEqual([]);
});

test("what webhooks are registered with, and what headers prove themselves by, counts as secret; ids do not", async () => {
  const { control, credentials } = createSandbox("weavr");
  const server = await startFaultServer({ otherwise: answer({ body: {} }) });
  onTestFinished(() => server.close());
  const securitySchemes = { key: { type: "apiKey", name: "api-key" } };
  const collector = await startCollector({ urls: [server.url], vendor: "weavr", credentials, validate: () => {} }, {
    securitySchemes,
  } as unknown as Spec);
  collector.steer(control).addWebhook({
    url: "http://127.0.0.1:9/hook-with-a-secret",
    auth: { kind: "hmac", secret: "made-up-secret-1", hash: "SHA-256", encoding: "hex" },
  });
  const basic = `Basic ${btoa("made-up-user:made-up:password")}`;
  const secrets = collector.secrets([
    new Headers({ authorization: basic, "api-key": "made-up-key" }),
    new Headers({ authorization: "Bearer abc" }),
  ]);
  await collector.finish([]);
  expect([...secrets]).toEqual(
    expect.arrayContaining([
      credentials.consumer.password,
      "hook-with-a-secret",
      "made-up-secret-1",
      "made-up-user",
      "made-up:password",
      "made-up-key",
      "abc",
    ]),
  );
  expect(secrets.has(credentials.consumer.id) || secrets.has(credentials.delegate.clientId)).toBe(false);
});

test("F86 no test keeps a snapshot, in which a value of a person could stand", () => {
  const packages = fileURLToPath(new URL("../..", import.meta.url));
  const folders = readdirSync(packages).flatMap((name) => [join(packages, name, "src"), join(packages, name, "test")]);
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)));
  const sources = files.filter((path) => path.endsWith(".ts"));
  expect(sources.length).toBeGreaterThan(500);
  const call = new RegExp(["to", "Match(Inline|File)?", "Snapshot\\("].join(""));
  expect(sources.filter((path) => call.test(readFileSync(path, "utf8")))).toEqual([]);
  expect(files.filter((path) => /__snapshots__|\.snap$/.test(path))).toEqual([]);
});

const text: Schema = { type: "string" };
const marked = (name: string): Schema => ({ ...text, "x-pii": name });
const operation = {
  operationId: "createPerson",
  path: "/people/{id}",
  parameters: [
    { name: "id", in: "path", schema: text, "x-pii": "id" },
    { name: "filter", in: "query", schema: { type: "object", properties: { mail: marked("mail"), page: text } } },
  ],
  request: {
    "application/json": {
      schema: { anyOf: [{ type: "object", properties: { name: marked("name"), tags: { type: "array", items: text } } }] },
    },
  },
  answers: {
    "200": {
      "application/json": {
        schema: {
          oneOf: [{ properties: { told: marked("told") } }, { properties: { told: { type: "object", properties: { id: text } } } }],
        },
      },
    },
    "400": { "application/json": { schema: { type: "object", properties: { told: { "x-pii": "all of it" } } } } },
  },
} as unknown as SpecOperation;

/** What an exchange shows, by mark; what may be shown stands under `open`. */
async function leaves(status: number, answered: unknown): Promise<Record<string, unknown[]>> {
  const json = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const type = new Headers({ "content-type": "application/json" });
  const exchange = {
    url: "http://127.0.0.1/people/p%201?filter[mail]=runa%40example.org&filter[page]=7",
    requestHeaders: type,
    requestBody: json({ name: "Runa", tags: ["red"], undeclared: "gone" }),
    status,
    responseHeaders: type,
    responseBody: json(answered),
  };
  const found: Record<string, unknown[]> = {};
  for (const { marks, value } of await leavesOf(operation, exchange as never, "/people/p%201"))
    found[marks.join() || "open"] = [...(found[marks.join() || "open"] ?? []), value];
  return found;
}

test("every declared value of an exchange is read under its mark: that of its own type, and of all that it lies in", async () => {
  const sent = { id: ["p 1"], mail: ["runa@example.org"], name: ["Runa"] };
  expect(await leaves(200, { told: "about Runa" })).toEqual({ ...sent, open: ["7", "red"], told: ["about Runa"] });
  expect(await leaves(200, { told: { id: "i-1" } })).toEqual({ ...sent, open: ["7", "red", "i-1"] });
  expect(await leaves(400, { told: { any: ["Runa", 7] } })).toEqual({ ...sent, open: ["7", "red"], "all of it": ["Runa", 7] });
});

test("looked for is what is long enough and occurs neither among the spec's words nor where it may be shown", () => {
  const leaf = (value: string | boolean | Uint8Array, ...marks: string[]) => ({ marks, value, mayShow: true });
  const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);
  const own = [
    ...["Runa Halvorsen", "Runa", "NO", "1234", true, "Approved", "P-00001", "P-00002"].map((value) => leaf(value, "mark")),
    leaf(bytes, "file"),
    leaf(false, "flag"),
    leaf("see P-00001"),
    { ...leaf("P-00002"), mayShow: false },
  ];
  const drawn = [leaf("000001mark", "drawn", "above"), leaf("Runa", "common"), leaf("NO", "short")];
  const { unique, counts, hunted } = chooseMarkers({ own, drawn, secrets: new Set(["made-up-secret"]) }, '"enum": ["Approved"]');
  expect([...unique.values()]).toEqual([bytes.slice(38, 62), "made-up-secret", "Runa Halvorsen", "Runa", "P-00002", "000001mark"]);
  expect(counts).toEqual({ secrets: 1, personal: 4, files: 1, flag: 2, short: 2, known: 1, shown: 1, sharedSecrets: 0 });
  expect([...hunted]).toEqual(["common", "drawn", "above"]);
  expect([...unique.keys()].join()).not.toMatch(/Runa|secret-/);
});
