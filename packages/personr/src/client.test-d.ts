import { expectTypeOf, test } from "vitest";
import {
  type ApplicantCreateResponse,
  type ApplicantStatusResponse,
  basic,
  type CheckRequestResponse,
  type components,
  createPersonrClient,
  credentials,
  type EntityOwnershipResponse,
  type OwnershipInsight,
  type PersonrClient,
  type Refusal,
  unwrap,
  type WorkspaceSwitchResponse,
} from "./index.ts";

declare const personr: PersonrClient;
const body = { applicantId: "1x1" };

test("a result narrows by ok and status, and HTTP 200 may be a failure", async () => {
  const result = await personr.switchWorkspace({ body: { workspace: "Kiwi Goods NZ" } });
  expectTypeOf(result).not.toBeAny();
  if (result.ok) {
    expectTypeOf(result.status).toEqualTypeOf<200>();
    expectTypeOf(result.data).toEqualTypeOf<WorkspaceSwitchResponse>();
  } else if (result.status === 200) {
    expectTypeOf(result.error).toEqualTypeOf<Refusal | undefined>();
    expectTypeOf(result.error?.response).toEqualTypeOf<string | undefined>();
  } else expectTypeOf(result.error).toEqualTypeOf<components["schemas"]["PlatformError"] | undefined>();
  // @ts-expect-error HTTP 200 alone does not tell of a success.
  if (result.status === 200) result.data.response;
  // @ts-expect-error A status that the spec does not list is never the result's.
  if (result.status === 302) return;
});

test("a check that was started says success or something else, and the type allows for both", async () => {
  const result = await personr.requestApplicantCheck({ body });
  if (!result.ok) return;
  expectTypeOf(result.data).toEqualTypeOf<CheckRequestResponse>();
  expectTypeOf<"success" | "a word of next year">().toExtend<typeof result.data.response>();
  // @ts-expect-error There is no status to look at.
  result.data.status;
});

test("unwrap gives the data of the successes", async () => {
  expectTypeOf(
    unwrap(await personr.createApplicant({ body: { email: "e", phone: "p", flowName: "f" } })),
  ).toEqualTypeOf<ApplicantCreateResponse>();
  const status = unwrap(await personr.getApplicantStatus({ body }));
  expectTypeOf(status).toEqualTypeOf<ApplicantStatusResponse>();
  // Before the review there is no decision, and the types do not pretend one.
  expectTypeOf<undefined>().toExtend<(typeof status)["response"]["result"]>();
  expectTypeOf<null>().toExtend<(typeof status)["response"]["result"]>();
  // @ts-expect-error The decision may not be there.
  status.response.result.reviewAnswer;
});

test("owners are one, or a list", async () => {
  const { ownershipInsight } = unwrap(await personr.getEntityOwnership({ body })) satisfies EntityOwnershipResponse;
  expectTypeOf(ownershipInsight).toEqualTypeOf<OwnershipInsight | OwnershipInsight[]>();
  expectTypeOf([ownershipInsight].flat()).toEqualTypeOf<OwnershipInsight[]>();
});

test("wrong arguments are refused", () => {
  // @ts-expect-error The body is missing.
  void personr.createApplicant({});
  // @ts-expect-error The flow is missing.
  void personr.createApplicant({ body: { email: "e", phone: "p" } });
  // @ts-expect-error Your ids are a list.
  void personr.createApplicant({ body: { email: "e", phone: "p", flowName: "f", externalUserId: "crm-17" } });
  // @ts-expect-error Neither name of the id is there.
  void personr.createApplicantVerificationLink({ body: {} });
  // @ts-expect-error There is no such position.
  void personr.addEntityUbo({ body: { applicantId: "1x1", uboApplicantId: "2x2", position: "Secretary" } });
  // @ts-expect-error An image is sent as JSON only.
  void personr.uploadApplicantDocument({ contentType: "multipart/form-data", body: {} });
  // @ts-expect-error There is no such operation.
  void personr.listApplicants();
  // @ts-expect-error There is no such path.
  void personr.raw.POST("/api-applicants");
});

test("wrong options and credentials are refused", () => {
  // @ts-expect-error Personr has no sandbox of its own.
  createPersonrClient({ server: "sandbox", auth: credentials({ email: "e", password: "p" }) });
  // @ts-expect-error The password is missing.
  credentials({ email: "e" });
  // @ts-expect-error The e-mail address is a text.
  basic({ email: async () => "e", password: "p" });
  expectTypeOf(createPersonrClient).not.toBeAny();
  expectTypeOf<PersonrClient>().not.toBeAny();
});
