import { deferred } from "@kyc-clients/testing";
import { expect } from "vitest";
import { fleet, test } from "./fleet.ts";
import { sum, type Tally } from "./tally.ts";

const LEASE_MS = 2_000;
/** What is promised: the lease, and five seconds more. */
const BOUND_MS = LEASE_MS + 5_000;

/** Starts calls in every process, and gives the member whose token request reached the vendor, which holds its answer. */
async function whileExchanging(release: Promise<void>): Promise<{ owner: number; calls: Promise<Tally>[] }> {
  const asked = deferred<number>();
  await fleet.open("clientCredentials", {
    leaseMs: LEASE_MS,
    before: async ({ member }, count) => {
      if (count > 1) return;
      asked.resolve(member);
      await release;
    },
  });
  const calls = fleet.members.map((member) => member.ask("call", 100));
  return { owner: await asked.promise, calls };
}

test("an owner that stops in the middle of its exchange holds nobody up beyond its lease, and loses no call of its own", async ({
  task,
}) => {
  const release = deferred();
  const { owner, calls } = await whileExchanging(release.promise);
  const stopped = fleet.members[owner];
  const start = performance.now();
  stopped?.signal("SIGSTOP");
  try {
    const others = calls.filter((_, member) => member !== owner);
    expect(sum(await Promise.all(others))).toEqual({ 200: 700 });
    const waitedMs = performance.now() - start;
    task.meta.counts = { calls: 800, "token requests": fleet.vendor.exchanges.length, "others went on after ms": Math.round(waitedMs) };
    expect([waitedMs >= LEASE_MS / 2, waitedMs < BOUND_MS]).toEqual([true, true]);
  } finally {
    stopped?.signal("SIGCONT");
    release.resolve();
  }
  expect(await calls[owner]).toEqual({ 200: 100 });
  expect(fleet.vendor.exchanges).toHaveLength(2);
});

test("an owner that is killed in the middle of its exchange holds nobody up beyond its lease", async ({ task }) => {
  const release = deferred();
  const { owner, calls } = await whileExchanging(release.promise);
  const start = performance.now();
  fleet.members[owner]?.signal("SIGKILL");
  const others = calls.filter((_, member) => member !== owner);
  const [lost, ...went] = await Promise.allSettled([calls[owner], ...others]);
  const waitedMs = performance.now() - start;
  release.resolve();
  task.meta.counts = { calls: 700, "token requests": fleet.vendor.exchanges.length, "others went on after ms": Math.round(waitedMs) };
  expect(lost.status).toBe("rejected");
  expect(sum(went.map((one) => (one.status === "fulfilled" ? (one.value ?? {}) : {})))).toEqual({ 200: 700 });
  expect([waitedMs >= LEASE_MS / 2, waitedMs < BOUND_MS]).toEqual([true, true]);
  expect(fleet.vendor.exchanges).toHaveLength(2);
});
