import { createAlgoregClient, oauth } from "@kyc-clients/algoreg";
import { expect, test } from "vitest";
import { scenarios } from "../src/algoreg/scenarios.ts";
import { createSandbox } from "../src/index.ts";
import { picture } from "./algoreg/picture.ts";

// What the specification has no words for, so that no judge could read it.

test("the page's script, which names no media type, gets its token", async () => {
  const { fetch, baseUrl, credentials } = createSandbox("algoreg");
  const { email: username, password } = credentials;
  const body = JSON.stringify({ grant_type: "password", username, password });
  const answer = await fetch(`${baseUrl}/api/v1/token`, { method: "POST", body });
  expect([answer.status, await answer.json()]).toEqual([200, { access_token: expect.any(String) }]);
  const other = await fetch(`${baseUrl}/api/v1/customers/save`, {
    method: "POST",
    body: "{}",
    headers: { authorization: basic(credentials) },
  });
  expect(other.status).toBe(400);
});

test("an address that is none is 404 in Algoreg's shape", async () => {
  const { fetch, baseUrl } = createSandbox("algoreg");
  const answer = await fetch(`${baseUrl}/api/v1/customers`);
  expect([answer.status, await answer.json()]).toMatchObject([404, { errors: [{ deprecated: true }, { code: "no_such_path" }] }]);
});

test.each([
  ["the shared system", { server: "production" as const }],
  ["an instance of one's own", { server: "instance" as const, serverVariables: { instance: "fjordlys" } }],
])("a client of %s stays on this machine with the sandbox's fetch", async (_, where) => {
  const { fetch, credentials } = createSandbox("algoreg");
  const algoreg = createAlgoregClient({ ...where, fetch, auth: oauth(credentials) });
  expect((await algoreg.getCustomer({ path: { customer_external_id: "c-sandbox-1" } })).data?.customer?.last_name).toBe("Moen");
});

test("passwords of any letters are read from a Basic header as they were written", async () => {
  const { fetch, baseUrl, control } = createSandbox("algoreg");
  const send = (password: string) =>
    fetch(`${baseUrl}/api/v1/thread/t-sandbox-1`, { headers: { authorization: basic({ email: "api@sandbox.example.org", password }) } });
  expect((await send("Pässwörd:1")).status).toBe(401);
  const { password } = control.act("renewPassword", { email: "api@sandbox.example.org" }) as { password: string };
  expect((await send(password)).status).toBe(200);
});

test("actions that name nothing are refused by name, and leave everything as it was", () => {
  const { control } = createSandbox("algoreg");
  for (const [name, input, message] of [
    ["unlock", { email: "nobody@example.org" }, "/email names no programmatic user"],
    ["commentCustomer", { external_id: "nobody", comment: "x" }, "/external_id names no customer"],
    ["decideAlert", { alert_id: "al-1", state: "New" }, "/alert_id names no alert"],
    ["openSession", { session_id: "none" }, "/session_id names no session"],
    ["readThread", { thread_id: "none" }, "/thread_id names no thread"],
    ["openChatPage", { token: "none" }, "/token opens no chat page"],
    ["decideTransaction", { transaction_id: "none", state: "allowed", comment: "x" }, "/transaction_id names no transaction"],
    ["chooseListShape", { shape: "round" }, "/shape must be one of array, object, one"],
  ] as const) {
    expect(() => control.act(name, input)).toThrow(message);
  }
  expect(control.deliveries()).toEqual([]);
});

const MEGABYTE = 1024 * 1024;
const limit = picture({}, { width: 2_400, height: 1_800, bytes: MEGABYTE - 200 });

// Large bodies, which a judge would read once for each fault that it plants.
test.each<[string, object, number, string]>([
  ["a picture at the limits", { base_64_encoded_front_image: limit }, 200, "algoreg_score"],
  ["a picture of more than 1 MB", { base_64_encoded_front_image: picture({}, { bytes: MEGABYTE }) }, 422, "picture_too_large"],
  [
    "pictures of more than 5 MB in all",
    { base_64_encoded_front_image: limit, base_64_encoded_face_images: Array(4).fill(limit) },
    422,
    "request_too_large",
  ],
])("%s is answered by the page's limits", async (_, body, status, word) => {
  expect(await post("/api/v1/identity-analysis", body)).toEqual([status, expect.stringContaining(word)]);
});

test("a file of more than 10 MB in a message is refused, and one of 10 MB is not", async () => {
  const message = (bytes: number) => ({ thread_id: "t-sandbox-1", attachments: [{ name: "x.png", file: "A".repeat(bytes) }] });
  expect(await post("/api/v1/message", message(4 * 3_500_000))).toEqual([422, expect.stringContaining("file_too_large")]);
  expect(await post("/api/v1/message", message(4 * 3_495_253))).toEqual([204, ""]);
});

test("the ids of scenarios are unique", () => {
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
});

async function post(path: string, body: object): Promise<[number, string]> {
  const { fetch, baseUrl, credentials } = createSandbox("algoreg");
  const headers = { authorization: basic(credentials), "content-type": "application/json" };
  const answer = await fetch(baseUrl + path, { method: "POST", headers, body: JSON.stringify(body) });
  return [answer.status, await answer.text()];
}

function basic({ email, password }: { readonly email: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${email}:${password}`).toString("base64")}`;
}
