import { afterAll, expect, test } from "vitest";
import { runContract } from "../contract.ts";
import { closeServer, openVendorWorld, openWorld } from "./local-world.ts";

afterAll(closeServer);

const plans = [
  { vendor: "alloy", operations: 50, total: 50, calls: 60 },
  { vendor: "weavr", operations: 67, total: 67, calls: 80 },
  { vendor: "algoreg", operations: 12, total: 22, calls: 12 },
  { vendor: "personr", operations: 8, total: 23, calls: 8 },
  { vendor: "icomply", operations: 10, total: 17, calls: 11 },
] as const;

test.each(plans)("the plan of $vendor calls $operations operations of the local sandbox with success", async (plan) => {
  const { vendor, operations, total, calls } = plan;
  const world = await openWorld();
  const code = await runContract([vendor, "--base-url", world.baseUrl(vendor)], world);
  expect(world.printed).toContain(
    `${operations} of ${total} operations in at most ${calls} calls, beside the client's own sign-in; ${operations} may be called. A call that is safe to repeat may be sent up to 3 times.`,
  );
  expect(world.printed.slice(-2)).toEqual([
    `${calls} calls: ${calls} as expected, 0 not, 0 left out; 0 answers with drift`,
    `${operations} operations with success`,
  ]);
  expect(code).toBe(0);
});

// Where nobody can prepare anything, eight of Weavr's answer with a documented refusal.
// The second run meets what the first has left.
test.each([
  { vendor: "alloy", calls: 60, operations: 50 },
  { vendor: "weavr", calls: 80, operations: 59 },
])(
  "the plan of $vendor goes through at its own host, without the control plane, and goes through again",
  async ({ vendor, calls, operations }) => {
    const world = await openVendorWorld(vendor, { KYC_CLIENTS_LIVE: vendor });
    for (const _ of ["first", "second"]) {
      const code = await runContract([vendor], world);
      expect(world.printed.slice(-2)).toEqual([
        `${calls} calls: ${calls} as expected, 0 not, 0 left out; 0 answers with drift`,
        `${operations} operations with success`,
      ]);
      expect(code).toBe(0);
    }
  },
);

test("what a vendor without a test environment does not hold is left out and told, and the rest is called", async () => {
  const world = await openVendorWorld("personr", { KYC_CLIENTS_LIVE: "personr", KYC_CLIENTS_PERSONR_ENTITY: undefined });
  expect(await runContract(["personr"], world)).toBe(0);
  expect(world.printed.filter((line) => line.includes("left out, nothing to read: there is no entity"))).toHaveLength(3);
});

test("a run prints no setting and no id", async () => {
  const world = await openVendorWorld("weavr", { KYC_CLIENTS_LIVE: "weavr" });
  await runContract(["weavr"], world);
  const printed = world.printed.join("\n");
  const { KYC_CLIENTS_LIVE: _, ...settings } = world.env;
  const values = Object.values(settings).map(String);
  expect(values).toHaveLength(6);
  expect([...values, "Okland", "Halvorsen", "@example.org", "Bearer"].filter((value) => printed.includes(value))).toEqual([]);
  expect(world.printed.length).toBeGreaterThan(150);
});
