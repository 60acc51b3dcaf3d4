import { isDeepStrictEqual } from "node:util";
import { allowList as algoreg } from "@kyc-clients/algoreg";
import { allowList as alloy } from "@kyc-clients/alloy";
import { type OperationAllowList, type OperationResult, redact } from "@kyc-clients/core";
import { allowList as icomply } from "@kyc-clients/icomply";
import { allowList as personr } from "@kyc-clients/personr";
import { allowList as weavr } from "@kyc-clients/weavr";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type DrawnAnswer, drawnAnswers, frozen, MARKER, prototypeMembers, shownOf, tryCall } from "../src/drawn/index.ts";
import { argumentsFor, basePath, type Operation, operationCount, operationsOf, type Vendor, vendors } from "../src/index.ts";

const SEED = 20_261_122;
const RUNS = 2;

const allowLists: Readonly<Record<string, Readonly<Record<string, OperationAllowList>>>> = { alloy, algoreg, personr, icomply, weavr };

/** Answers by what a caller got. */
const counts = { operations: 0, answers: 0, given: 0, unreadable: 0, thrown: 0 };
const shown = { allowed: 0, hidden: 0 };

test.each(vendors.map((vendor) => [vendor.name, vendor] as const))(
  "%s: a caller gets what was answered and nothing else, and a log only what the spec lets it show",
  async (_, vendor) => {
    const members = prototypeMembers();
    const allowList = frozen(allowLists[vendor.name]);
    frozen(vendor.api);
    for (const one of operationsOf(vendor)) {
      counts.operations++;
      for (const answers of drawnAnswers(vendor, one)) {
        const property = fc.asyncProperty(answers, async (answer) => {
          counts.answers++;
          await expectGiven(vendor, one, answer);
          const pointers = allowList?.[one.operationId]?.responses[answer.listed] ?? [];
          const value: unknown = JSON.parse(answer.text);
          const { allowed, hidden, wrong } = shownOf(redact(value, pointers), value, pointers);
          expect(wrong).toEqual([]);
          shown.allowed += allowed.length;
          shown.hidden += hidden.length;
        });
        await fc.assert(property, { seed: SEED + counts.answers, numRuns: RUNS });
      }
    }
    expect(prototypeMembers()).toEqual(members);
  },
  120_000,
);

test("every operation was answered, and values were both shown and hidden", () => {
  expect(counts.operations).toBe(operationCount);
  expect(counts.answers).toBeGreaterThan(1_900);
  expect(counts.given + counts.unreadable + counts.thrown).toBe(counts.answers);
  expect(counts.given).toBeGreaterThan(0.9 * counts.answers);
  expect(Math.min(shown.allowed, shown.hidden)).toBeGreaterThan(1_000);
});

async function expectGiven(vendor: Vendor, one: Operation, { way, status, text }: DrawnAnswer): Promise<void> {
  const args = argumentsFor(vendor, one);
  const answer = { status, headers: { "Content-Type": "application/json" }, body: text };
  const baseUrl = `https://vendor.example${basePath(vendor)}`;
  const { value, error, seen } = await tryCall(vendor, one, { way, args }, baseUrl, answer);
  expect(seen.length).toBeGreaterThan(0);
  // Where an answer may be plain text as well, text is what a named call gives.
  const isText = way === "named" && one.definition.text?.split(" ").includes(String(status));
  const wanted: unknown = isText ? text : JSON.parse(text);
  const isOk = status >= 200 && status < 300;
  const failed = isOk && way === "named" ? one.definition.errorWhen?.[status]?.(wanted) : false;
  const isFailure = one.definition.errorWhen?.[status] && way === "named" ? failed : !isOk;
  if (isOk && isFailure === undefined) {
    // A success that has to tell whether it is one, and does not.
    expect(error).toMatchObject({ name: "ParseError", code: "unparsable_body" });
    expect(JSON.stringify([error, String(error)])).not.toContain(MARKER);
    counts.unreadable++;
  } else if (error !== undefined) {
    // What only a user can mend is thrown, without the body.
    expect(error).toMatchObject({ vendor: "weavr", code: expect.stringMatching(/^(step_up_required|session_expired)$/) });
    expect(JSON.stringify([error, String(error)])).not.toContain(MARKER);
    counts.thrown++;
  } else {
    const given = value as Pick<OperationResult, "data" | "error">;
    expect([one.operationId, status, isDeepStrictEqual(isFailure ? given.error : given.data, wanted)]).toEqual([
      one.operationId,
      status,
      true,
    ]);
    expect(isFailure ? given.data : given.error).toBeUndefined();
    counts.given++;
  }
}
