import { expect, test } from "vitest";
import { readDocumentedApi } from "../../build/redoc/documented-api.ts";
import { allTypescriptSamples } from "../../build/redoc/samples/all-samples.ts";
import { compileSamples } from "../../build/redoc/samples/compile-samples.ts";
import { typescriptSample } from "../../build/redoc/samples/typescript-sample.ts";
import { inventedApi } from "./invented-api.ts";

const samples = allTypescriptSamples();

function sampleOf(vendor: string, operationId: string): string {
  const found = samples.find(({ name }) => name === `${vendor}-${operationId}`);
  if (!found) throw new Error(`no sample of ${operationId}`);
  return found.code;
}

test("the sample of every operation compiles, and each is another operation's", { timeout: 120_000 }, async () => {
  expect(new Set(samples.map(({ name }) => name)).size).toBe(179);
  expect(await compileSamples(samples)).toEqual({ files: 179, problems: [] });
});

test("the compiler misses no status, and lets none in that is not documented", { timeout: 120_000 }, async () => {
  const code = sampleOf("alloy", "getEntity");
  const planted = [
    { name: "left-out", code: code.replace(/ {2}case 404:.*\n/, "") },
    { name: "made-up", code: code.replace("case 404:", "case 405:") },
    { name: "wrong-type", code: code.replace("const data: ", "const data: string & ") },
    { name: "wrong-name", code: code.replace(".getEntity(", ".getEntities(") },
  ];
  expect(planted.filter((one) => one.code === code)).toEqual([]);
  const { files, problems } = await compileSamples(planted);
  expect(files).toBe(4);
  for (const { name } of planted) expect(problems.filter((problem) => problem.includes(`${name}.ts`))).not.toEqual([]);
});

test("a sample is a whole program: imports, sign-in, call, and a branch for each status", () => {
  expect(sampleOf("weavr", "getManagedAccount")).toMatchInlineSnapshot(`
    "import {
      account,
      type BadRequest,
      createWeavrClient,
      type DefaultError,
      type Forbidden,
      type ManagedAccount,
    } from "@kyc-clients/weavr";

    const {
      WEAVR_API_KEY: apiKey = "",
      WEAVR_USER_TOKEN: userToken = "",
    } = process.env;
    const weavr = createWeavrClient({
      server: "sandbox",
      auth: account({ apiKey }),
    });
    const user = weavr.as(userToken);

    const result = await user.getManagedAccount({
      path: { id: "110301120048562176" },
    });

    switch (result.status) {
      case 200: { // The account.
        const data: ManagedAccount = result.data;
        break;
      }
      case 400: { // Weavr could not use the request; \`syntaxErrors\` says which fields.
        const error: BadRequest | undefined = result.error;
        break;
      }
      case 401: // Key or token is missing, no good or past its time.
        break;
      case 403: {
        const error: Forbidden | undefined = result.error;
        break;
      }
      case 404: { // What was asked for does not exist.
        const error: DefaultError | undefined = result.error;
        break;
      }
      case 429:
      case 500: // Weavr failed.
      case 503: // Weavr is down for the moment.
        break;
      default: { // Anything else that went wrong.
        const error: DefaultError | undefined = result.error;
        break;
      }
    }
    "
  `);
});

test("a file is read from disk where a body or a part of a form is one", () => {
  expect(sampleOf("alloy", "uploadEntityDocument")).toContain('body: await openAsBlob("document.png"');
  expect(sampleOf("icomply", "uploadNaturalPersonImage")).toContain('image: await openAsBlob("document.png"');
});

test("an account's operation is called on the account's client, a user's on the user's", () => {
  expect(sampleOf("weavr", "createConsumer")).toContain("await weavr.createConsumer(");
  expect(sampleOf("weavr", "getConsumer")).toContain("await user.getConsumer(");
});

test("optional headers are left out, as each changes what is done", () => {
  const { operations } = readDocumentedApi("alloy");
  expect(operations.get("createEvaluation")?.parameters.map(({ name }) => name)).toContain("Alloy-Refresh-Cache");
  expect(sampleOf("alloy", "createEvaluation")).not.toContain("header:");
});

test("a vendor whose ways to sign in are not known yet has its strategy declared", () => {
  const api = inventedApi({ security: [{ basic: [] }] });
  const [operation] = api.operations.values();
  expect(operation && typescriptSample(api, operation)).toContain("declare const auth: AuthStrategy;");
});
