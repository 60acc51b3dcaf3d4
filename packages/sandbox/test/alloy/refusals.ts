import { basic, unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { alloy, baseUrl, client, contract, credentials, evaluate, licence, person, type Schemas, type Tokens } from "./setup.ts";

/** Wrong on purpose: the sandbox and the judge have to refuse the same. */
export function testRefusals(): void {
  test("a document without a name is refused as a result, with the place and no value", async () => {
    const { entity_token } = await evaluate();
    const { name, ...nameless } = licence;
    const result = await contract.wrong("request", () =>
      // @ts-expect-error the name is missing
      alloy.createEntityDocument({ path: { entity_token }, body: nameless }),
    );
    if (result.status !== 400) throw new Error("not refused");
    expectTypeOf(result.error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
    expect(result.error?.error).toMatchObject({ minor_code: 4002, details: { problems: [{ pointer: "/name", keyword: "required" }] } });
    expect(unwrap(await alloy.getEntity({ path: { entity_token } })).documents).toEqual([]);
  });

  test.each<[string, number, string, (path: Tokens) => Promise<{ status: number; error?: unknown }>]>([
    ["a number for a name", 4002, "/name_first", () => alloy.createEvaluation({ body: { ...person, name_first: 700_417 as never } })],
    [
      "an answer that chooses nothing",
      4002,
      "/answers/0/answer_id",
      (path) => alloy.updateEvaluation({ path, body: { answers: [{ question_id: 1 } as never] } }),
    ],
    ["a list for a resumed evaluation", 4002, "", (path) => alloy.resumeEvaluation({ path, body: [] as never })],
    [
      "an unknown type of document",
      4002,
      "/type",
      (path) => alloy.createEntityDocument({ path, body: { ...licence, type: "selfie" as never } }),
    ],
    [
      "a note without its author",
      4002,
      "/note_author_agent_email",
      (path) => alloy.createEntityDocument({ path, body: { ...licence, note: "Seen at the quay" } }),
    ],
    [
      "a word for a flag",
      4001,
      "/alloy-refresh-cache",
      () => alloy.createEvaluation({ body: person, header: { "Alloy-Refresh-Cache": "perhaps" as never } }),
    ],
    [
      "an unknown type of entity",
      4001,
      "/alloy-entity-type",
      () => alloy.createEvaluation({ body: person, header: { "alloy-entity-type": "robot" as never } }),
    ],
    [
      "a token without its secret",
      4002,
      "/application_secret",
      () => client().createBearerToken({ body: { grant_type: "client_credentials", application_token: credentials.token } }),
    ],
    [
      "a token to check that is none",
      4002,
      "/bearer_token",
      () => client().validateBearerToken({ body: { bearer_token: 700_418 as never } }),
    ],
    ["a refresh of nothing", 4002, "/bearer_token", () => client().refreshBearerToken({ body: {} as never })],
    [
      "an approval that nobody gave",
      4002,
      "/approval_agent_email",
      ({ entity_token }) => alloy.updateEntityDocument({ path: { entity_token, document_token: "D-any" }, body: { approved: true } }),
    ],
    ["a document of no type", 4002, "/type", () => alloy.createDocument({ body: { name: "letter-0417", extension: "png" } as never })],
    [
      "a note on a document without its text",
      4002,
      "/note",
      ({ entity_token }) =>
        alloy.createDocumentNote({
          path: { entity_token, document_token: "D-any" },
          body: { note_author_agent_email: "agent@example.org" } as never,
        }),
    ],
    [
      "a note on an entity without its author",
      4002,
      "/note_author_agent_email",
      ({ entity_token }) => alloy.createEntityNote({ path: { entity_token }, body: { note: "Nobody wrote this" } as never }),
    ],
    [
      "a review without its agent's address",
      4002,
      "/agent/email",
      ({ entity_token }) =>
        alloy.createEntityReview({ path: { entity_token }, body: { agent: {} as never, outcome: "Approved", reasons: ["Other"] } }),
    ],
    [
      "a number for an external id",
      4002,
      "/identifiers/external_entity_id",
      () => alloy.createEvaluation({ body: { ...person, identifiers: { external_entity_id: 700_419 as never } } }),
    ],
    [
      "a word for a party to screen",
      4001,
      "/alloy-hydrate-entity-data",
      () => alloy.createEvaluation({ body: person, header: { "alloy-hydrate-entity-data": "perhaps" as never } }),
    ],
    ["a sign-in without its grant", 4002, "/grant_type", () => client(basic(credentials)).createBearerToken({ body: {} as never })],
  ])("%s is refused with its place", async (_, minor_code, pointer, call) => {
    const path = unwrap(await alloy.createEvaluation({ body: { ...person, name_last: "Partial" } })) as Tokens;
    const result = await contract.wrong("request", () => call(path));
    const problems = expect.arrayContaining([expect.objectContaining({ pointer })]);
    expect([result.status, result.error]).toMatchObject([400, { error: { minor_code, details: { problems } } }]);
  });

  test("what no client of ours sends is refused as well: no credentials, no JSON, another media type", async () => {
    const authorization = `Basic ${btoa(`${credentials.token}:${credentials.secret}`)}`;
    const send = async (headers: Record<string, string>, body: string): Promise<unknown[]> => {
      const response = await contract.wrong("request", () => contract.fetch(`${baseUrl}/evaluations`, { method: "POST", headers, body }));
      return [response.status, ((await response.json()) as Schemas["ErrorResponse"]).error.minor_code];
    };
    const type = "application/json";
    expect(await send({ "content-type": type }, "{}")).toEqual([401, 4011]);
    expect(await send({ authorization, "content-type": type }, "{no json")).toEqual([400, 4003]);
    expect(await send({ authorization, "content-type": "text/plain" }, "{}")).toEqual([400, 4001]);
  });
}
