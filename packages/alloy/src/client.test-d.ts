import { expectTypeOf, test } from "vitest";
import {
  type AlloyClient,
  accountKey,
  basic,
  createAlloyClient,
  type Document,
  type Download,
  type ErrorResponse,
  type Evaluation,
  type EvaluationDataRequest,
  oauth,
  unwrap,
} from "./index.ts";

declare const alloy: AlloyClient;
const body = { name_first: "Mira", name_last: "Adeyemi" };

test("a result narrows by status", async () => {
  const result = await alloy.createEvaluation({ body });
  expectTypeOf(result).not.toBeAny();
  if (result.status === 201) expectTypeOf(result.data).toEqualTypeOf<Evaluation>();
  if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<EvaluationDataRequest>();
  if (result.status === 404) expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | undefined>();
  if (result.ok) expectTypeOf(result.status).toEqualTypeOf<200 | 201 | 202 | 206>();
  // @ts-expect-error A status that the spec does not list is never the result's.
  if (result.status === 302) return;
});

test("unwrap gives the data of the successes", async () => {
  expectTypeOf(unwrap(await alloy.createEvaluation({ body }))).toEqualTypeOf<Evaluation | EvaluationDataRequest>();
  expectTypeOf(
    unwrap(await alloy.uploadEntityDocument({ path: { entity_token: "P", document_token: "D" }, body: new Uint8Array() })),
  ).toEqualTypeOf<Document>();
  expectTypeOf(unwrap(await alloy.downloadEntityDocument({ path: { entity_token: "P", document_token: "D" } }))).toEqualTypeOf<Download>();
});

test("an outcome is any text, and a known enum stays open", async () => {
  const { summary } = unwrap(await alloy.createEvaluation({ body })) as Evaluation;
  expectTypeOf(summary?.outcome).toEqualTypeOf<string | null | undefined>();
  const result: NonNullable<typeof summary>["result"] = "a value of next year";
  expectTypeOf(result).not.toBeAny();
});

test("wrong arguments are refused", () => {
  // @ts-expect-error The body is missing.
  void alloy.createEvaluation({});
  // @ts-expect-error A name is text.
  void alloy.createEvaluation({ body: { name_first: 1 } });
  // @ts-expect-error The path value is missing.
  void alloy.getEntity({ path: {} });
  // @ts-expect-error There is no such document type.
  void alloy.createEntityDocument({ path: { entity_token: "P" }, body: { name: "n", extension: "png", type: "selfie" } });
  // @ts-expect-error There is no such operation.
  void alloy.createEvaluations({ body });
  // @ts-expect-error There is no such path.
  void alloy.raw.GET("/entity");
});

test("wrong options and credentials are refused", () => {
  // @ts-expect-error There is no such server.
  createAlloyClient({ server: "staging", auth: basic({ token: "t", secret: "s" }) });
  // @ts-expect-error The secret is missing.
  oauth({ token: "t" });
  // @ts-expect-error Credentials stand in the header or in the body.
  oauth({ token: "t", secret: "s", credentialsIn: "query" });
  // @ts-expect-error There are two ways to sign in.
  accountKey({ token: "t", secret: "s", signIn: "digest" });
  expectTypeOf(createAlloyClient).not.toBeAny();
  expectTypeOf<AlloyClient>().not.toBeAny();
});
