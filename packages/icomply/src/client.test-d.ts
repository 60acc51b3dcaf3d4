import { expectTypeOf, test } from "vitest";
import {
  type AmlSearch,
  apiKey,
  createIcomplyClient,
  credentials,
  type Download,
  type Entity,
  type ErrorAnswer,
  type IcomplyClient,
  imageUpload,
  type LegalEntity,
  messageOf,
  type NaturalPerson,
  type NaturalPersonAnswer,
  paginate,
  storedImageName,
  type UndocumentedError,
  type UnreadAnswer,
  unwrap,
} from "./index.ts";

declare const icomply: IcomplyClient;
const path = { id: "e-1001" };

test("a result narrows by status, and a 200 may be a failure", async () => {
  const result = await icomply.getNaturalPerson({ path });
  expectTypeOf(result).not.toBeAny();
  if (result.status === 200) {
    // The status alone does not tell: 200 carries failures too.
    expectTypeOf(result.data).toEqualTypeOf<NaturalPersonAnswer | undefined>();
    if (result.ok) expectTypeOf(result.data.data).toExtend<NaturalPerson>();
    else expectTypeOf(result.error).toEqualTypeOf<ErrorAnswer | undefined>();
  }
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200>();
    expectTypeOf(result.data.status).toEqualTypeOf<"success">();
  } else {
    expectTypeOf(result.status).toEqualTypeOf<200 | 401 | 404>();
    if (result.status !== 401) expectTypeOf(result.error?.status).toEqualTypeOf<"failure" | undefined>();
  }
  if (result.status === 401) expectTypeOf(result.error).toEqualTypeOf<UndocumentedError | undefined>();
  // @ts-expect-error A status that the spec does not list is never the result's.
  if (result.status === 500) return;
});

test("a search that was started has the code of the body, not of the answer", async () => {
  const result = await icomply.createAmlSearch({ body: { searchTerm: { name: "Ana Lopez" } } });
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200 | 201>();
    expectTypeOf(result.data.code).toEqualTypeOf<number>();
    expectTypeOf(result.data.data.id).toEqualTypeOf<string | number | undefined>();
  } else {
    expectTypeOf(result.status).toEqualTypeOf<200 | 201 | 400 | 401>();
    expectTypeOf(messageOf(result.error)).toEqualTypeOf<string | undefined>();
  }
});

test("unwrap gives the data of the successes alone", async () => {
  expectTypeOf(unwrap(await icomply.getAmlSearch({ path })).data).toExtend<AmlSearch>();
  expectTypeOf(unwrap(await icomply.getAmlSearch({ path })).status).toEqualTypeOf<"success">();
  expectTypeOf(unwrap(await icomply.getLegalEntity({ path })).data).toExtend<LegalEntity>();
  expectTypeOf(unwrap(await icomply.downloadNaturalPersonImages({ path }))).toEqualTypeOf<Download>();
  expectTypeOf(unwrap(await icomply.requestLegalEntityUpdate({ path: { entityID: "e-2001" } }))).toEqualTypeOf<UnreadAnswer>();
  expectTypeOf(unwrap(await icomply.findNaturalPersons()).data).toBeUnknown();
});

test("what an upload answers is text", async () => {
  const data = unwrap(await icomply.uploadNaturalPersonImage({ body: imageUpload({ part: "file", image: new Blob() }) }));
  expectTypeOf(data).toEqualTypeOf<string>();
  expectTypeOf(storedImageName(data)).toEqualTypeOf<string | undefined>();
});

test("pages give entities, and a status stays open", async () => {
  for await (const entity of paginate(icomply.listEntities, { query: { limit: 100 } })) {
    expectTypeOf(entity).toExtend<Entity>();
    expectTypeOf(entity).not.toBeAny();
    const status: NonNullable<typeof entity.kycMetaData>["status"] = "a value of next year";
    expectTypeOf(status).not.toBeAny();
  }
  // @ts-expect-error Supporting documents have no pages.
  paginate(icomply.listSupportingDocuments, { path });
});

test("wrong arguments are refused", () => {
  // @ts-expect-error The name to search for is missing.
  void icomply.createAmlSearch({ body: { searchTerm: {} } });
  // @ts-expect-error The answer's search term is text, the request's is not.
  void icomply.createAmlSearch({ body: { searchTerm: "Ana Lopez" } });
  // @ts-expect-error The path value is missing.
  void icomply.getNaturalPerson({ path: {} });
  // @ts-expect-error The query has other words than the answer.
  void icomply.listEntities({ query: { type: "Natural Person" } });
  const document = { documentFrontFileName: "a.jpg", status: "Review" } as const;
  // @ts-expect-error Only the names of files in the archive have it so.
  void icomply.createIdentityDocument({ path, body: { ...document, documentType: "driverLicense" } });
  // @ts-expect-error The state to set has no default.
  void icomply.createIdentityDocument({ path, body: { documentFrontFileName: "a.jpg", documentType: "passport" } });
  // @ts-expect-error An image is a file, not text.
  void icomply.uploadNaturalPersonImage({ body: { image: "bytes" } });
  // @ts-expect-error The part's name is missing, and has no default here.
  imageUpload({ image: new Blob() });
  // @ts-expect-error There is no such operation.
  void icomply.deleteNaturalPerson({ path });
  // @ts-expect-error There is no such path.
  void icomply.raw.GET("/api/v2/natural-persons");
});

test("wrong options and credentials are refused", () => {
  // @ts-expect-error iComply has no sandbox.
  createIcomplyClient({ server: "sandbox", auth: credentials({ username: "u", password: "p" }) });
  // @ts-expect-error The header's name is missing, and has no default.
  apiKey({ value: "k" });
  // @ts-expect-error The key is missing.
  apiKey({ header: "X-Acme-Given-Key" });
  // @ts-expect-error A prefix is text.
  apiKey({ header: "X-Acme-Given-Key", value: "k", prefix: true });
  // @ts-expect-error The password is missing.
  credentials({ username: "u" });
  expectTypeOf(createIcomplyClient).not.toBeAny();
  expectTypeOf<IcomplyClient>().not.toBeAny();
});
