import { expect, test } from "vitest";
import { writeReport } from "../contract/report.ts";
import { contract, credentials, person } from "./setup.ts";

/** What all parts amount to. These read what the tests before them have sent. */
export function testTotals(): void {
  test("every operation was called with success, and all documented statuses but ten were seen", async () => {
    expect(await contract.uncalled()).toEqual([]);
    const produced = contract.produced();
    const missing = contract.operations.flatMap(({ operationId, answers: documented }) =>
      Object.keys(documented)
        .filter((status) => !produced.get(operationId)?.has(Number(status)))
        .map((status) => `${operationId} ${status}`),
    );
    // Where two statuses mean the same, the sandbox gives one of them.
    expect(missing).toEqual([
      "createBearerToken 201",
      "validateBearerToken 201",
      "refreshBearerToken 201",
      "getEvaluation 201",
      "createEntityNote 201",
      "createEntityDocument 200",
      "createDocumentNote 200",
      "createDocument 200",
      "createEntityReview 200",
      "rerunLatestJourneyApplication 201",
    ]);
  });

  test("a judge that is not ours agrees with every exchange, and refuses every planted fault", async () => {
    const judgement = await contract.judge();
    expect(judgement.disagreements).toEqual([]);
    const { made, judged, notJudged, wrong } = judgement;
    const count = (named: Readonly<Record<string, number>>): number => Object.values(named).reduce((sum, one) => sum + one, 0);
    expect([judged.request + count(notJudged.request), judged.answer + count(notJudged.answer)]).toEqual([made, made]);
    expect([Object.keys(notJudged.request), Object.keys(notJudged.answer)]).toEqual([
      ["uploadEntityDocument", "uploadDocument"],
      ["downloadEntityDocument"],
    ]);
    expect(wrong).toEqual({ request: 56, answer: 1 });

    const planted = await contract.plant();
    expect(planted.passed).toEqual([]);
    const unplanted = contract.operations.flatMap(({ operationId, answers: documented }) => {
      const statuses = Object.keys(documented).filter((status) => contract.produced().get(operationId)?.has(Number(status)));
      return [`${operationId} request`, ...statuses.map((status) => `${operationId} answer ${status}`)].filter(
        (place) => !planted.refused.has(place),
      );
    });
    // A file is whatever it is, and two answers have no body.
    expect(unplanted).toEqual(["mergeEntities answer 201", "downloadEntityDocument answer 200", "getTransaction answer 404"]);

    const { operations } = contract;
    const report = writeReport({ operations, uncalled: await contract.uncalled(), produced: contract.produced(), judgement, planted });
    const keys = [credentials, credentials.documents, credentials.account].flatMap(({ token, secret }) => [token, secret]);
    const sent = (await contract.exchanges()).flatMap(({ requestHeaders }) => requestHeaders.get("authorization")?.split(" ")[1] ?? []);
    expect([...keys, ...sent, person.document_ssn, person.name_last].filter((secret) => report.includes(secret))).toEqual([]);
    console.log(report);
  }, 120_000);
}
