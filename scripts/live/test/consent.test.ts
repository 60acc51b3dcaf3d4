import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createPersonrClient, credentials } from "@kyc-clients/personr";
import { afterAll, beforeEach, expect, test } from "vitest";
import { repository } from "../../lint/apis.ts";
import { runContract } from "../contract.ts";
import { runDrift } from "../drift.ts";
import type { World } from "../live-run.ts";
import { callOf, type LiveVendor } from "../live-vendor.ts";
import { liveVendors } from "../vendors.ts";

/** A server that stands for the vendor, takes no credential, and counts. */
let connections = 0;
let requests = 0;
let status = 401;
const server = createServer((_, response) => {
  requests += 1;
  response.writeHead(status, { "content-type": "application/json" }).end("{}");
});
server.on("connection", () => {
  connections += 1;
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;

beforeEach(() => {
  server.closeAllConnections();
  connections = 0;
  requests = 0;
  status = 401;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const vendors = Object.keys(liveVendors);
const settingsOf = (vendor: string): NodeJS.ProcessEnv => {
  const variables = (liveVendors[vendor]?.settings ?? []).map(({ variable }) => variable);
  return Object.fromEntries(variables.map((variable) => [variable, variable.endsWith("_PATH") ? "/madeup" : "madeup"]));
};

/** A world in which every request goes to that server, whichever host it names. */
function worldOf(env: NodeJS.ProcessEnv, print: World["print"] = () => {}): World {
  return { env, print, wait: async () => {}, fetch: (url, init) => fetch(`http://127.0.0.1:${port}${new URL(url).pathname}`, init) };
}

test("there are two keys for each of five vendors", () => {
  expect(vendors).toEqual(["alloy", "algoreg", "personr", "icomply", "weavr"]);
});

test.each(vendors)("without the second key, or with another vendor's, nothing is sent to %s", async (vendor) => {
  const other = vendor === "alloy" ? "weavr" : "alloy";
  for (const key of [undefined, "", "1", "true", "all", other, ` ${vendor}`, vendor.toUpperCase()]) {
    const world = worldOf({ ...settingsOf(vendor), ...(key !== undefined && { KYC_CLIENTS_LIVE: key }) });
    await expect(runContract([vendor], world)).rejects.toThrow(`KYC_CLIENTS_LIVE=${vendor}`);
    await expect(runDrift([vendor, "--write-baseline"], world)).rejects.toThrow(`KYC_CLIENTS_LIVE=${vendor}`);
  }
  expect([connections, requests]).toEqual([0, 0]);
});

test("the variable alone starts nothing", async () => {
  for (const argv of [[], ["all"], ["alloy", "weavr"], ["constructor"]]) {
    const world = worldOf({ ...settingsOf("alloy"), KYC_CLIENTS_LIVE: "alloy" });
    await expect(runContract(argv, world)).rejects.toThrow("name one vendor");
    await expect(runDrift(argv, world)).rejects.toThrow("name one vendor");
  }
  expect([connections, requests]).toEqual([0, 0]);
});

test.each(vendors)("settings of %s that are missing are named, and nothing is sent", async (vendor) => {
  const required = (liveVendors[vendor]?.settings ?? []).filter(({ optional }) => optional !== true);
  expect(required.length).toBeGreaterThan(0);
  const printed: string[] = [];
  const run = runContract(
    [vendor],
    worldOf({ KYC_CLIENTS_LIVE: vendor }, (line) => void printed.push(line)),
  );
  const message = await run.then(String, (error: unknown) => (error as Error).message);
  expect(required.filter(({ variable }) => !message.includes(`${variable} (`))).toEqual([]);
  expect([connections, requests, printed]).toEqual([0, 0, []]);
});

test.each(vendors.flatMap((vendor) => [400, 401, 403].map((refusal) => [vendor, refusal] as const)))(
  "credentials that %s refuses with %i are sent once, and the rest is left out",
  async (vendor, refusal) => {
    status = refusal;
    const printed: string[] = [];
    const env = { ...settingsOf(vendor), KYC_CLIENTS_LIVE: vendor };
    expect(
      await runContract(
        [vendor],
        worldOf(env, (line) => void printed.push(line)),
      ),
    ).toBe(1);
    // It says what it will call, and then calls.
    expect(printed[0]).toMatch(new RegExp(`^${vendor} at \\S+: `));
    expect([connections, requests]).toEqual([1, 1]);
    const planned = liveVendors[vendor]?.steps.length ?? 0;
    expect(printed.filter((line) => line.endsWith("left out, the credentials were refused"))).toHaveLength(planned - 1);
  },
);

test.each([
  ["personr", "switchWorkspace"],
  ["personr", "configureWebhook"],
  ["icomply", "requestLegalEntityUpdate"],
  ["icomply", "createAmlSearch"],
  ["algoreg", "createSession"],
])("a plan of %s with %s is refused whole, and nothing is sent", async (vendor, operationId) => {
  const known = liveVendors[vendor] as LiveVendor;
  const vendors = { [vendor]: { ...known, steps: [...known.steps, { operationId, expects: [200] }] } };
  const world = { ...worldOf({ ...settingsOf(vendor), KYC_CLIENTS_LIVE: vendor }), vendors };
  await expect(runContract([vendor], world)).rejects.toThrow(`${operationId} is never called live`);
  expect([connections, requests]).toEqual([0, 0]);
});

test.each(["/api/v1/session", "/api/v1/customers/7", "/api/{x}", "/api/v1/../sessions", "//evil.example", "/api?x=1", "api"])(
  "a told path that is another operation's or none, as %s, is refused, and nothing is sent",
  async (path) => {
    const env = { ...settingsOf("algoreg"), KYC_CLIENTS_LIVE: "algoreg", KYC_CLIENTS_ALGOREG_LIST_ALERTS_PATH: path };
    await expect(runContract(["algoreg"], worldOf(env))).rejects.toThrow("the path of listAlerts is another operation's, or no path");
    expect([connections, requests]).toEqual([0, 0]);
  },
);

test("what is printed before a run is what is called, a told path too", async () => {
  const printed: string[] = [];
  const env = { ...settingsOf("algoreg"), KYC_CLIENTS_LIVE: "algoreg", KYC_CLIENTS_ALGOREG_LIST_ALERTS_PATH: "/api/v1/told/alerts" };
  await runContract(
    ["algoreg"],
    worldOf(env, (line) => void printed.push(line)),
  );
  expect(printed.filter((line) => line.includes("listAlerts")).map((line) => line.trim())[0]).toBe(
    "POST   /api/v1/told/alerts  listAlerts",
  );
});

test("an address that is no local sandbox's gets no credential and no call", async () => {
  status = 200;
  for (const vendor of vendors) {
    const seen: string[] = [];
    const stranger = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(307, { location: "http://127.0.0.1:9/elsewhere" }).end();
    });
    await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
    const { port } = stranger.address() as AddressInfo;
    await expect(runContract([vendor, "--base-url", `http://127.0.0.1:${port}/${vendor}`], worldOf({}))).rejects.toThrow();
    await new Promise((resolve) => stranger.close(resolve).closeAllConnections());
    expect(seen).toEqual([`POST /_sandbox/${vendor}/clock/advance`]);
  }
});

test("a sign-in that is not in the plan is not sent, although the client would", async () => {
  const open: LiveVendor["open"] = (connection) => {
    const auth = credentials({ email: "someone@example.org", password: "madeup" });
    const client = createPersonrClient({ ...connection, auth, attempts: 1 });
    return (step, args) => callOf(client, step, args);
  };
  const printed: string[] = [];
  const env = { ...settingsOf("personr"), KYC_CLIENTS_LIVE: "personr" };
  const world = worldOf(env, (line) => void printed.push(line));
  expect(await runContract(["personr"], { ...world, vendors: { personr: { ...(liveVendors["personr"] as LiveVendor), open } } })).toBe(1);
  expect(printed.filter((line) => line.includes(" left out, ")).length).toBeGreaterThan(0);
  expect([connections, requests]).toEqual([0, 0]);
});

test.each([
  "https://sandbox.alloy.co/v1",
  "http://127.0.0.1.example.org/alloy/v1",
  "http://madeup@sandbox.alloy.co",
  "http://0.0.0.0:4010",
  "nowhere",
])("%s is no address of a local sandbox", async (baseUrl) => {
  await expect(runContract(["alloy", "--base-url", baseUrl], worldOf(settingsOf("alloy")))).rejects.toThrow("--base-url");
  expect([connections, requests]).toEqual([0, 0]);
});

test("no other script, no task and not what CI runs starts either command", () => {
  const read = (file: string): string => readFileSync(join(repository, file), "utf8");
  const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  const mentions = (text: string): boolean => /contract[:-]live|report-drift|npm run (--silent )?drift/.test(text);
  const found = Object.entries(scripts).filter(([name, text]) => mentions(text) || /^(contract:live|drift)$/.test(name));
  expect(found.map(([name]) => name)).toEqual(["contract:live", "drift"]);
  expect([".ci/run", "turbo.json", "scripts/run-turbo.ts", "scripts/package.json"].filter((file) => mentions(read(file)))).toEqual([]);
});
