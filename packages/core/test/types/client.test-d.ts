import { all, apiKey, basic, bearerToken, clientCredentials } from "@kyc-clients/auth";
import { type ApiError, type BinaryBody, type Download, type FilePart, paginate, unwrap } from "@kyc-clients/core";
import { expectTypeOf } from "vitest";
import { type AcmeClient, createAcmeClient } from "../acme/client.ts";
import type { components } from "../acme/openapi.gen.ts";
import type * as operations from "../acme/operations.gen.ts";

type Schemas = components["schemas"];
type IsAny<Type> = 0 extends 1 & Type ? true : false;

declare const acme: AcmeClient;
const path = { applicant_id: "app_1" };

// Results narrow by status: exact, range, default.
const got = await acme.getApplicant({ path });
expectTypeOf(got.status).not.toEqualTypeOf<number>();
if (got.status === 200) expectTypeOf(got.data).toEqualTypeOf<Schemas["Applicant"]>();
if (got.status === 202) expectTypeOf(got.data).toEqualTypeOf<Schemas["Pending"]>();
if (got.status === 404) expectTypeOf(got.error).toEqualTypeOf<Schemas["Problem"] | undefined>();
if (got.status === 418) expectTypeOf(got.error).toEqualTypeOf<Schemas["Problem"] | undefined>();
if (got.status === 503) expectTypeOf(got.error).toEqualTypeOf<Schemas["Outage"] | undefined>();
if (got.ok) expectTypeOf(got.data).toEqualTypeOf<Schemas["Applicant"] | Schemas["Pending"]>();
if (got.ok) expectTypeOf(got.status).toEqualTypeOf<200 | 202>();
if (!got.ok) expectTypeOf(got.error).toEqualTypeOf<Schemas["Problem"] | Schemas["Outage"] | undefined>();
if (!got.ok) expectTypeOf(got.data).toEqualTypeOf<undefined>();
// @ts-expect-error no success of this operation has that status
got.status === 201;
// @ts-expect-error no answer that a spec describes has that status
got.status === 299;
// @ts-expect-error the data is there only after the status or `ok` was looked at
got.data.id;

// What `default` stands for is what no other status lists.
const created = await acme.createApplicant({ body: { name: { first: "Ada", last: "Lovelace" }, kind: "person" } });
if (created.status === 422) expectTypeOf(created.error).toEqualTypeOf<Schemas["FieldProblem"] | undefined>();
if (created.status === 409) expectTypeOf(created.error).toEqualTypeOf<Schemas["Problem"] | undefined>();
if (created.ok) expectTypeOf(created.status).toEqualTypeOf<201>();

// A range of successes.
const report = await acme.getReport({ path: { check_id: "chk_1" } });
if (report.status === 206) expectTypeOf(report.data).toEqualTypeOf<Schemas["Finding"]>();
const check = await acme.createCheck({ path, body: { kind: "identity" } });
if (check.status === 504) expectTypeOf(check.error).toEqualTypeOf<Schemas["Problem"] | undefined>();
// @ts-expect-error the spec lists 402 and 5XX alone
check.status === 404;

// A success that carries a failure (`x-error-when`).
const switched = await acme.switchWorkspace({ body: { workspace: "0c8f7f0e-7c4c-4f0e-9a43-0b0a1f5f4c11" } });
if (switched.ok) expectTypeOf(switched.data).toEqualTypeOf<Schemas["WorkspaceSwitched"]>();
if (switched.status === 200 && !switched.ok) expectTypeOf(switched.error).toEqualTypeOf<Schemas["WorkspaceRefused"] | undefined>();
expectTypeOf(unwrap(switched)).toEqualTypeOf<Schemas["WorkspaceSwitched"]>();

// `unwrap` gives the data of the successes.
expectTypeOf(unwrap(got)).toEqualTypeOf<Schemas["Applicant"] | Schemas["Pending"]>();
expectTypeOf(unwrap(created)).toEqualTypeOf<Schemas["Applicant"]>();
expectTypeOf(unwrap(await acme.deleteApplicant({ path }))).toEqualTypeOf<undefined>();
expectTypeOf(unwrap(await acme.getTerms())).toEqualTypeOf<string>();
expectTypeOf<ApiError["body"]>().toEqualTypeOf<unknown>();

// Files.
expectTypeOf(unwrap(await acme.downloadDocument({ path: { document_id: "doc_1" } }))).toEqualTypeOf<Download>();
expectTypeOf<Download["stream"]>().toEqualTypeOf<ReadableStream<Uint8Array<ArrayBuffer>>>();
expectTypeOf<operations.UploadDocumentArguments["body"]>().toEqualTypeOf<BinaryBody>();
expectTypeOf<operations.CreateDocumentArguments["body"]["file"]>().toEqualTypeOf<FilePart>();
expectTypeOf<operations.CreateDocumentArguments["body"]["more"]>().toEqualTypeOf<FilePart[] | undefined>();
await acme.uploadDocument({ path: { document_id: "doc_1" }, body: new Uint8Array(3) });
await acme.uploadDocument({ path: { document_id: "doc_1" }, body: new Blob([]).stream() });
await acme.createDocument({ body: { file: { data: new Uint8Array(3), fileName: "front.png" }, applicant_id: "1" } });
await acme.uploadDocument({
  path: { document_id: "doc_1" },
  // @ts-expect-error text is no bytes
  body: "bytes",
});
await acme.createDocument({
  body: {
    // @ts-expect-error text is no file
    file: "bytes",
    applicant_id: "1",
  },
});

// Open enums take any text and still tell the known ones; those of requests are closed.
expectTypeOf<Schemas["ApplicantStatus"]>().toEqualTypeOf<"pending" | "approved" | "denied" | (string & {})>();
expectTypeOf<"invented later">().toExtend<Schemas["ApplicantStatus"]>();
expectTypeOf<7>().not.toExtend<Schemas["ApplicantStatus"]>();
expectTypeOf<string>().not.toExtend<Schemas["ApplicantCreate"]["kind"]>();
await acme.listApplicants({ query: { status: ["approved", "invented later"] } });

// Wrong arguments.
// @ts-expect-error the path is wanted
await acme.getApplicant();
// @ts-expect-error the path is wanted
await acme.getApplicant({});
// @ts-expect-error the path is wanted, also where there are pages
await acme.listChecks();
// @ts-expect-error its value is wanted
await acme.getApplicant({ path: {} });
// @ts-expect-error a name that the path does not have
await acme.getApplicant({ path: { id: "app_1" } });
// @ts-expect-error a value of another type
await acme.getApplicant({ path: { applicant_id: 7 } });
// @ts-expect-error null is no value
await acme.getApplicant({ path: { applicant_id: null } });
// @ts-expect-error the operation has no query
await acme.getApplicant({ path, query: { page: 1 } });
// @ts-expect-error a name that the query does not have
await acme.listApplicants({ query: { pages: 1 } });
// @ts-expect-error a value of another type
await acme.listApplicants({ query: { page: "1" } });
// @ts-expect-error a member that the object does not have
await acme.listApplicants({ query: { filter: { first_name: "Ada" } } });
// @ts-expect-error the body is wanted
await acme.createApplicant({});
await acme.createApplicant({
  // @ts-expect-error a member is missing
  body: { kind: "person" },
});
await acme.createApplicant({
  body: {
    name: { first: "Ada", last: "Lovelace" },
    // @ts-expect-error not in the list
    kind: "robot",
  },
});
await acme.createApplicant({
  body: {
    name: { first: "Ada", last: "Lovelace" },
    kind: "person",
    // @ts-expect-error requests are strict
    surprise: true,
  },
});
// @ts-expect-error the header is wanted
await acme.createNote({ path });
await acme.createNote({ path, header: { "X-Trace": "trace-1", "X-Dry-Run": true } });
await acme.createNote({
  path,
  header: {
    "X-Trace": "trace-1",
    // @ts-expect-error a value of another type
    "X-Dry-Run": "yes",
  },
});
const form = { email: "ada@example.com", consent: true };
await acme.submitForm({ body: form });
await acme.submitForm({ body: form, contentType: "application/json" });
// @ts-expect-error a media type that the operation does not take
await acme.submitForm({ body: form, contentType: "text/csv" });
// @ts-expect-error an operation of one media type takes no choice
await acme.createApplicant({ body: { name: { first: "Ada", last: "Lovelace" }, kind: "person" }, contentType: "application/json" });
// @ts-expect-error no option of a call
await acme.getHealth({ retries: 3 });
// @ts-expect-error milliseconds are a number
await acme.getHealth({ timeoutMs: "1s" });
// @ts-expect-error no operation of this vendor
await acme.getNothing();

// Options.
createAcmeClient({ server: "sandbox", auth: basic({ username: "ada", password: "made-up" }) });
createAcmeClient({ server: "regional", serverVariables: { region: "us" } });
// @ts-expect-error no server of this vendor
createAcmeClient({ server: "staging" });
// @ts-expect-error spelt as openapi-fetch does
createAcmeClient({ baseURL: "https://api.acme.example" });
// @ts-expect-error the unit is in the name
createAcmeClient({ server: "sandbox", timeout: 1000 });
// @ts-expect-error a strategy, not its parts
createAcmeClient({ server: "sandbox", auth: { username: "ada", password: "made-up" } });
// @ts-expect-error options are wanted
createAcmeClient();

// Credentials.
// @ts-expect-error the password is wanted
basic({ username: "ada" });
// @ts-expect-error one object
basic("ada", "made-up");
// @ts-expect-error the header's name is wanted
apiKey({ value: "made-up" });
// @ts-expect-error a key is text
apiKey({ header: "X-API-Key", value: 7 });
// @ts-expect-error a token or a provider of one
bearerToken({ accessToken: "made-up" });
// @ts-expect-error a provider's token has an end
bearerToken(async () => ({ accessToken: "made-up" }));
// @ts-expect-error the secret is wanted
clientCredentials({ tokenEndpoint: "https://api.acme.example/oauth/token", clientId: "made-up" });
// @ts-expect-error layers are strategies
all("made-up");

// Pages.
for await (const applicant of paginate(acme.listApplicants)) expectTypeOf(applicant).toEqualTypeOf<Schemas["Applicant"]>();
for await (const one of paginate(acme.listChecks, { path })) expectTypeOf(one).toEqualTypeOf<Schemas["Check"]>();
for await (const event of paginate(acme.listEvents, undefined, { from: "c2" })) expectTypeOf(event).toEqualTypeOf<Schemas["Event"]>();
expectTypeOf((await acme.listApplicants()).status).toEqualTypeOf<200 | 401>();
// @ts-expect-error the operation has no pages
paginate(acme.getHealth);
// @ts-expect-error the path is wanted
paginate(acme.listChecks);
// @ts-expect-error no option of a list
paginate(acme.listEvents, {}, { page: 2 });

// `raw` is openapi-fetch on the spec's own paths.
const raw = await acme.raw.GET("/applicants/{applicant_id}", { params: { path } });
if (raw.data && "id" in raw.data) expectTypeOf(raw.data.id).toEqualTypeOf<string>();
if (raw.data && "ready_in_seconds" in raw.data) expectTypeOf(raw.data.ready_in_seconds).toEqualTypeOf<number>();
if (raw.error && "incident" in raw.error) expectTypeOf(raw.error.incident).toEqualTypeOf<string>();
// @ts-expect-error the answer has no such member
raw.data?.nothing;
// openapi-fetch's own `Readable` takes the open end of an enum for an object: not so in named operations.
// @ts-expect-error openapi-fetch 0.17.0
if (raw.data && "id" in raw.data) raw.data.status satisfies string;
if (got.status === 200) got.data.status satisfies string;
expectTypeOf(raw.response).toEqualTypeOf<Response>();
// @ts-expect-error no path of the spec
await acme.raw.GET("/nowhere");
// @ts-expect-error the path has no such method
await acme.raw.DELETE("/health");
// @ts-expect-error the path's value is wanted
await acme.raw.GET("/applicants/{applicant_id}");
await acme.raw.POST("/applicants", {
  // @ts-expect-error a member is missing
  body: { kind: "person" },
});

// Nothing is `any`.
type Methods = Omit<AcmeClient, "raw" | "close" | "retryCredentials">;
type Operation = keyof Methods;
type ArgumentsOf<Name extends Operation> = Methods[Name] extends (args: infer Args) => unknown ? Args : never;
type ResultOf<Name extends Operation> = Awaited<ReturnType<Methods[Name]>>;
type AnyOnes<Table> = { [Name in keyof Table]: Table[Name] extends false ? never : Name }[keyof Table];
expectTypeOf<IsAny<AcmeClient>>().toEqualTypeOf<false>();
expectTypeOf<IsAny<AcmeClient["raw"]>>().toEqualTypeOf<false>();
expectTypeOf<AnyOnes<{ [Name in Operation]: IsAny<Methods[Name]> }>>().toEqualTypeOf<never>();
expectTypeOf<AnyOnes<{ [Name in Operation]: IsAny<ArgumentsOf<Name>> }>>().toEqualTypeOf<never>();
expectTypeOf<AnyOnes<{ [Name in Operation]: IsAny<ResultOf<Name>> }>>().toEqualTypeOf<never>();
expectTypeOf<AnyOnes<{ [Name in Operation]: IsAny<ResultOf<Name>["status"]> }>>().toEqualTypeOf<never>();
expectTypeOf<AnyOnes<{ [Name in Operation]: IsAny<NonNullable<ResultOf<Name>["data"]>> }>>().toEqualTypeOf<never>();
expectTypeOf<AnyOnes<{ [Name in Operation]: IsAny<NonNullable<ResultOf<Name>["error"]>> }>>().toEqualTypeOf<never>();
expectTypeOf<
  AnyOnes<{ [Name in Operation]: ArgumentsOf<Name> extends { body?: infer Body } ? IsAny<Body> : false }>
>().toEqualTypeOf<never>();
expectTypeOf<IsAny<typeof raw.data>>().toEqualTypeOf<false>();
expectTypeOf<IsAny<typeof raw.error>>().toEqualTypeOf<false>();
expectTypeOf<"getApplicant" | "listChecks" | "searchNames">().toExtend<Operation>();
