import { expect, test } from "vitest";
import { writeReport } from "../contract/report.ts";
import { contract, credentials, person } from "./setup.ts";

/** What all parts amount to. These read what the tests before them have sent. */
export function testTotals(): void {
  test("every operation was called with success, and all documented statuses but five were seen", async () => {
    expect(await contract.uncalled()).toEqual([]);
    const produced = contract.produced();
    const missing = contract.operations.flatMap(({ operationId, answers: documented }) =>
      Object.keys(documented)
        .filter((status) => !produced.get(operationId)?.has(Number(status)))
        .map((status) => `${operationId} ${status}`),
    );
    // The sandbox gives one of two statuses that mean the same, and has no service that calls back.
    expect(missing).toEqual([
      "createBearerToken 201",
      "createEvaluation 202",
      "updateEvaluation 202",
      "resumeEvaluation 202",
      "createEntityDocument 200",
    ]);
  });

  test("a judge that is not ours agrees with every exchange, and refuses every planted fault", async () => {
    const judgement = await contract.judge();
    expect(judgement.disagreements).toEqual([]);
    const { made, judged, notJudged, wrong } = judgement;
    const count = (named: Readonly<Record<string, number>>): number => Object.values(named).reduce((sum, one) => sum + one, 0);
    expect([judged.request + count(notJudged.request), judged.answer + count(notJudged.answer)]).toEqual([made, made]);
    expect([Object.keys(notJudged.request), Object.keys(notJudged.answer)]).toEqual([["uploadEntityDocument"], ["downloadEntityDocument"]]);
    expect(wrong).toEqual({ request: 13, answer: 1 });

    const planted = await contract.plant();
    expect(planted.passed).toEqual([]);
    const unplanted = contract.operations.flatMap(({ operationId, answers: documented }) => {
      const statuses = Object.keys(documented).filter((status) => contract.produced().get(operationId)?.has(Number(status)));
      return [`${operationId} request`, ...statuses.map((status) => `${operationId} answer ${status}`)].filter(
        (place) => !planted.refused.has(place),
      );
    });
    // A file is whatever it is.
    expect(unplanted).toEqual(["downloadEntityDocument answer 200"]);

    const { operations } = contract;
    const report = writeReport({ operations, uncalled: await contract.uncalled(), produced: contract.produced(), judgement, planted });
    const keys = [credentials, credentials.documents, credentials.account].flatMap(({ token, secret }) => [token, secret]);
    const sent = (await contract.exchanges()).flatMap(({ requestHeaders }) => requestHeaders.get("authorization")?.split(" ")[1] ?? []);
    expect([...keys, ...sent, person.document_ssn, person.name_last].filter((secret) => report.includes(secret))).toEqual([]);
    console.log(report);
  }, 120_000);
}
