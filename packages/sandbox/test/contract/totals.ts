import { expect, test } from "vitest";
import type { SandboxVendor } from "../../src/index.ts";
import type { Contract } from "./contract.ts";
import { statusesUnder, writeReport } from "./report.ts";

/** What a vendor's contract tests have to amount to. */
export interface Totals {
  /** Documented statuses that are never answered, as `operationId status`: where two mean the same, the sandbox gives one of them. */
  readonly missing: readonly string[];
  /** Operations whose requests or answers are raw bytes, which the judge cannot read. */
  readonly notJudged: { readonly request: readonly string[]; readonly answer: readonly string[] };
  /** How many requests and answers broke the spec on purpose. */
  readonly wrong: { readonly request: number; readonly answer: number };
  /** Where no fault can be planted that the spec rules out: an open body, a file, or no body. */
  readonly unplanted: readonly string[];
  /** Texts that must not be in the report: credentials and personal data of the tests. */
  readonly secrets: readonly string[];
}

/** Reads what the tests before it have sent, and holds it to what a whole suite must amount to. */
export function testTotals<Vendor extends SandboxVendor>(
  contract: Contract<Vendor>,
  { missing, notJudged, wrong, unplanted, secrets }: Totals,
): void {
  test("every operation was called with success, and all documented statuses were seen but those named", async () => {
    expect(await contract.uncalled()).toEqual([]);
    const produced = contract.produced();
    const unseen = contract.operations.flatMap((operation) =>
      Object.keys(operation.answers)
        .filter((status) => statusesUnder(operation, status, produced).length === 0)
        .map((status) => `${operation.operationId} ${status}`),
    );
    expect(unseen).toEqual(missing);
  });

  test("a judge that is not ours agrees with every exchange, and refuses every planted fault", async () => {
    const judgement = await contract.judge();
    expect(judgement.disagreements).toEqual([]);
    const { made, judged } = judgement;
    const count = (named: Readonly<Record<string, number>>): number => Object.values(named).reduce((sum, one) => sum + one, 0);
    const left = judgement.notJudged;
    expect([judged.request + count(left.request), judged.answer + count(left.answer)]).toEqual([made, made]);
    expect({ request: Object.keys(left.request), answer: Object.keys(left.answer) }).toEqual(notJudged);
    expect(judgement.wrong).toEqual(wrong);

    const planted = await contract.plant();
    expect(planted.passed).toEqual([]);
    const produced = contract.produced();
    const places = contract.operations.flatMap((operation) => {
      const statuses = Object.keys(operation.answers).flatMap((key) => statusesUnder(operation, key, produced).map(([status]) => status));
      return [`${operation.operationId} request`, ...statuses.map((status) => `${operation.operationId} answer ${status}`)];
    });
    expect(places.length).toBeGreaterThan(contract.operations.length);
    expect(places.filter((place) => !planted.refused.has(place))).toEqual(unplanted);

    const { operations } = contract;
    const report = writeReport({ operations, uncalled: await contract.uncalled(), produced, judgement, planted });
    const sent = (await contract.exchanges()).flatMap(({ requestHeaders }) => requestHeaders.get("authorization")?.split(" ")[1] ?? []);
    expect([...secrets, ...sent].filter((secret) => report.includes(secret))).toEqual([]);
    console.log(report);
  }, 240_000);
}
