import { basic as algoregBasic, createAlgoregClient } from "@kyc-clients/algoreg";
import { basic, createAlloyClient, isConnectionError, oauth, unwrap } from "@kyc-clients/alloy";
import { createIcomplyClient, credentials, imageUpload, storedImageName } from "@kyc-clients/icomply";
import { createPersonrClient, credentials as personrCredentials } from "@kyc-clients/personr";
import { answer, captureConsole, startFaultServer } from "@kyc-clients/testing";
import { account, createWeavrClient } from "@kyc-clients/weavr";
import { HttpResponse, http } from "msw";
import { type SetupServer, setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { createSandbox, type Sandbox } from "../src/index.ts";
import { sandboxHandlers } from "../src/msw.ts";
import { ada } from "./alloy-calls.ts";

/** Puts MSW in front of the global `fetch` until the test is over. What is for no sandbox is noted, and goes nowhere. */
function intercept(...sandboxes: readonly Sandbox[]): { server: SetupServer; elsewhere: string[] } {
  const elsewhere: string[] = [];
  const refuse = http.all("*", ({ request }) => {
    elsewhere.push(request.url);
    return HttpResponse.error();
  });
  const server = setupServer(...sandboxHandlers(...sandboxes), refuse);
  server.listen({ onUnhandledFrame: "error" });
  onTestFinished(() => server.close());
  return { server, elsewhere };
}

const operations = ({ control }: Sandbox): (string | undefined)[] => control.requests().map(({ operationId }) => operationId);

test("clients of all vendors, made with their own servers, are answered each by its sandbox", async () => {
  const alloy = createSandbox("alloy");
  const algoreg = createSandbox("algoreg");
  const personr = createSandbox("personr");
  const icomply = createSandbox("icomply");
  const weavr = createSandbox("weavr", { origins: ["https://told.weavr.example"] });
  const { elsewhere } = intercept(alloy, algoreg, personr, icomply, weavr);
  const { email, password } = algoreg.credentials;
  const instance = { server: "instance", serverVariables: { instance: "bank-7" } } as const;
  const production = { server: "production", serverVariables: { host: "told.weavr.example" } } as const;
  const weavrAuth = account(weavr.credentials);
  const login = { body: { email: "nobody@example.org", password: { value: "Made-Up-1" } } };
  const applicant = { email: "rui@example.org", phone: "+61 400 000 000", nameFirst: "Rui", nameLast: "Example", flowName: "Basic KYC" };
  const results = [
    await createAlloyClient({ server: "production", auth: oauth(alloy.credentials) }).getParameters(),
    await createAlloyClient({ server: "sandbox", auth: oauth(alloy.credentials) }).getParameters(),
    await createAlgoregClient({ ...instance, auth: algoregBasic({ email, password }) }).getCustomer({
      path: { customer_external_id: "c-sandbox-1" },
    }),
    await createPersonrClient({ server: "production", auth: personrCredentials(personr.credentials) }).createApplicant({ body: applicant }),
    await createIcomplyClient({ server: "production", auth: credentials(icomply.credentials) }).listEntities(),
    await createWeavrClient({ server: "sandbox", auth: weavrAuth }).loginWithPassword(login),
    await createWeavrClient({ ...production, auth: weavrAuth }).loginWithPassword(login),
  ];
  expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 403, 403]);
  expect([alloy, algoreg, personr, icomply, weavr].map((sandbox) => operations(sandbox).length)).toEqual([4, 1, 2, 2, 2]);
  expect(elsewhere).toEqual([]);
});

test("a client made with the sandbox's own address is answered as well, and so is the control plane", async () => {
  const sandbox = createSandbox("alloy");
  const { elsewhere } = intercept(sandbox);
  const alloy = createAlloyClient({ baseUrl: sandbox.baseUrl, auth: oauth(sandbox.credentials) });
  expect((await alloy.createEvaluation({ body: { ...ada, name_last: "Deny" } })).status).toBe(201);
  expect(operations(sandbox)).toEqual(["createBearerToken", "createEvaluation"]);
  const reset = await fetch("http://localhost/_sandbox/alloy/reset", { method: "POST" });
  expect([reset.ok, operations(sandbox), elsewhere]).toEqual([true, [], []]);
});

test("bytes, a stream and a multipart form arrive whole, and a download comes back as a stream", async () => {
  const [first, second] = [createSandbox("alloy"), createSandbox("icomply")];
  intercept(first, second);
  const alloy = createAlloyClient({ server: "sandbox", auth: oauth(first.credentials) });
  const { entity_token } = unwrap(await alloy.createEvaluation({ body: ada })) as { entity_token: string };
  const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
  for (const body of [bytes, new Blob([bytes.slice(0, 150_000), bytes.slice(150_000)]).stream()]) {
    const described = await alloy.createEntityDocument({
      path: { entity_token },
      body: { name: "licence", extension: "png", type: "license" },
    });
    const path = { entity_token, document_token: unwrap(described).document_token };
    unwrap(await alloy.uploadEntityDocument({ path, body }));
    const { stream } = unwrap(await alloy.downloadEntityDocument({ path }));
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes);
  }
  const icomply = createIcomplyClient({ server: "production", auth: credentials(second.credentials) });
  const image = { data: bytes, fileName: "object.png", contentType: "image/png" };
  const stored = await icomply.uploadNaturalPersonImage({ body: imageUpload({ part: "image", image }) });
  // The sandbox answers so to a file of that name alone.
  expect(unwrap(stored)).toMatch(/^\{"filename":/);
  expect(storedImageName(unwrap(stored))).toMatch(/^[-0-9a-f]{36}\.jpg$/);
});

test("an aborted call rejects with its reason, and the next one is answered", async () => {
  const sandbox = createSandbox("alloy");
  const { server } = intercept(sandbox);
  const alloy = createAlloyClient({ server: "sandbox", auth: oauth(sandbox.credentials) });
  unwrap(await alloy.getParameters());
  const controller = new AbortController();
  const reason = new Error("the user has left");
  server.use(
    http.get("https://sandbox.alloy.co/v1/parameters", () => {
      controller.abort(reason); // the request has left the client, and falls through to the sandbox
    }),
  );
  const aborted = () => alloy.getParameters({ signal: controller.signal }).catch((error: unknown) => error);
  expect(await captureConsole(aborted)).toMatchObject({ value: reason, text: "" });
  server.resetHandlers();
  expect((await alloy.getParameters()).status).toBe(200);
});

test("what is for no sandbox falls through to the handlers behind, one vendor's hosts beside another's among it", async () => {
  const { server, elsewhere } = intercept(createSandbox("alloy"), createSandbox("weavr"));
  server.use(http.get("https://bank.example/accounts", () => HttpResponse.json(["made up"])));
  expect(await (await fetch("https://bank.example/accounts")).json()).toEqual(["made up"]);
  const near = [
    "https://sandbox.alloy.co.example.org/v1/parameters",
    "http://sandbox.alloy.co/v1/parameters",
    "https://api.personr.example/api/1.1/wf/create-applicant",
    "https://told.weavr.example/multi/consumers",
    "https://localhost/weavr/multi/consumers",
    "http://localhost/",
    "http://localhost/alloyed/v1",
    "http://localhost:4010/alloy/v1/parameters",
  ];
  for (const url of near) await expect(fetch(url)).rejects.toThrow(TypeError);
  expect(elsewhere).toEqual(near);
});

test("what no handler takes is up to MSW's strategy: it is refused, or reaches a real server", async () => {
  const real = await startFaultServer();
  onTestFinished(() => real.close());
  real.handle("/alloy/v1/parameters", answer({ body: { real: true } }));
  const get = () => fetch(`${real.url}/alloy/v1/parameters`);
  const server = setupServer(...sandboxHandlers(createSandbox("alloy")));

  server.listen({ onUnhandledFrame: "error" });
  const { value, text } = await captureConsole(() => get().catch((error: unknown) => error)).finally(() => server.close());
  expect(value).toBeInstanceOf(TypeError);
  expect(text).toContain("without a matching request handler");
  expect(real.requests.length).toBe(0);

  server.listen({ onUnhandledFrame: "bypass" });
  onTestFinished(() => server.close());
  expect(await (await get()).json()).toEqual({ real: true });
  expect(real.requests.length).toBe(1);
});

test("a client whose vendor's sandbox was not given reaches nobody", async () => {
  const { elsewhere } = intercept(createSandbox("weavr"));
  const alloy = createAlloyClient({ server: "production", auth: basic({ token: "made-up", secret: "made-up" }), random: () => 0 });
  const error = await alloy.createEvaluation({ body: ada }).catch((thrown: unknown) => thrown);
  expect(isConnectionError(error)).toBe(true);
  expect(elsewhere).toEqual(["https://api.alloy.co/v1/evaluations"]);
});

test("once the server is closed, the global fetch is what it was", async () => {
  const before = globalThis.fetch;
  const server = setupServer(...sandboxHandlers(createSandbox("alloy")));
  server.listen({ onUnhandledFrame: "error" });
  expect(globalThis.fetch === before).toBe(false);
  server.close();
  expect(globalThis.fetch === before).toBe(true);
});

test.each(["https://weavr.bank.example/", "https://weavr.bank.example/kyc", "weavr.bank.example", ""])(
  "%j is refused as an origin",
  (origin) => {
    expect(() => createSandbox("weavr", { origins: [origin] })).toThrow(TypeError);
  },
);
