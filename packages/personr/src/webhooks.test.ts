import { expect, test } from "vitest";
import { createPersonrWebhookReceiver, deduplicateWebhooks, isWebhookError, staticHeader, type WebhookSecrets } from "./index.ts";

const address = "https://hooks.example.org/personr";
const token = "made-up-token";
const applicantId = "1795219200010x555555555555555555";

const request = (body: unknown, authorization: string | undefined = `Bearer ${token}`): Request =>
  new Request(address, {
    method: "POST",
    headers: { "content-type": "application/json", ...(authorization !== undefined && { authorization }) },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const receiver = (value: WebhookSecrets = `Bearer ${token}`) =>
  createPersonrWebhookReceiver({ scheme: staticHeader({ header: "authorization", value }) });
const receive = async (body: unknown) => receiver()(request(body));

const applicant = { applicantId, actionStatus: "Reviewed", reviewAnswer: "Approved", rejectLabels: [], extFirstName: "ANA" };
const entity = { applicantId, status: "Reviewed", reviewAnswer: "Rejected", rejectLabels: ["SANCTIONS"], companyName: "Kiwi Goods Ltd" };
const enveloped = (response: object) => ({ status: "success", response });

test.each([
  ["a flat one", applicant],
  ["one with an action alone", { applicantId, actionStatus: "Pending" }],
  ["one with an action of null", { applicantId, actionStatus: null }],
  ["one with something read from a document", { applicantId, extDob: "1990-02-03" }],
  ["one with an address of null", { applicantId, extStreetName: null }],
  ["one with members of next year", { ...applicant, riskScore: 3 }],
  ["an older one", enveloped({ applicantStatus: "Reviewed", applicantActionStatus: "Reviewed", result: { reviewAnswer: "Rejected" } })],
  ["an older one with a result alone", enveloped({ applicantStatus: "Reviewed", result: null })],
  ["an older one with something read from a document", enveloped({ applicantStatus: "Reviewed", extractedLastName: "SILVA" })],
])("a person's result is known as such: %s", async (_, body) => {
  expect(await receive(body)).toEqual({ type: "applicantResult", id: undefined, occurredAt: undefined, payload: body });
});

test.each([
  ["a flat one", entity],
  ["one with a name of null", { applicantId, companyName: null }],
  ["one with its kind", { applicantId, entityType: "LIMITED" }],
  ["one with its register", { applicantId, registrySource: "INVENTED REGISTER" }],
  ["an older one", enveloped({ applicantId, applicantStatus: "Reviewed", entityName: "Kiwi Goods Ltd" })],
  ["an older one with its country", enveloped({ applicantStatus: "Reviewed", entityCountry: "NZL" })],
])("a company's result is known as such: %s", async (_, body) => {
  expect(await receive(body)).toEqual({ type: "entityResult", id: undefined, occurredAt: undefined, payload: body });
});

test.each([
  ["no member that tells", { applicantId, reviewAnswer: "Approved" }],
  ["members of both", { ...applicant, companyName: "Kiwi Goods Ltd" }],
  ["members of both, in the older form", enveloped({ applicantActionStatus: "Reviewed", entityName: "Kiwi Goods Ltd" })],
  ["a flat member inside the older form", enveloped({ applicantStatus: "Reviewed", actionStatus: "Reviewed" })],
  ["a failure", { status: "error", response: "Not found" }],
  ["a word that only begins alike", { applicantId, extra: 1, external: 2, externalUserId: ["crm-17"] }],
  ["an empty object", {}],
  ["a list", [applicant]],
  ["a text", '"actionStatus"'],
  ["null", "null"],
])("what does not tell whose result it is stays unknown: %s", async (_, body) => {
  expect(await receive(body)).toMatchObject({ type: "unknown", sentType: undefined });
});

test("an inherited name proves nothing", async () => {
  expect(await receive(`{"applicantId":"1x1","__proto__":{"actionStatus":"Reviewed"}}`)).toMatchObject({ type: "unknown" });
});

test.each([
  ["another token", "Bearer another-token"],
  ["the token without its scheme", token],
  ["a longer token", `Bearer ${token}x`],
  ["Basic credentials", `Basic ${token}`],
  ["no token", undefined],
])("a delivery with %s is refused, and not read", async (_, authorization) => {
  const delivery = new Request(address, { method: "POST", headers: { ...(authorization && { authorization }) }, body: "no JSON" });
  const error = await receiver()(delivery).catch((caught: unknown) => caught);
  expect(isWebhookError(error) && [error.code, error.vendor]).toEqual(["invalid_signature", "personr"]);
});

test("either token is taken while a new one takes the other's place, also from a function", async () => {
  const pair = ["Bearer the-next-token", `Bearer ${token}`] as const;
  for (const secrets of [pair, () => pair, async () => pair]) {
    for (const value of pair) expect(await receiver(secrets)(request(applicant, value))).toMatchObject({ type: "applicantResult" });
    await expect(receiver(secrets)(request(applicant, "Bearer the-first-token"))).rejects.toMatchObject({ code: "invalid_signature" });
  }
});

test("a token that comes in another header, or by itself, is a matter of the scheme", async () => {
  const scheme = staticHeader({ header: "x-token", value: token });
  const delivery = { headers: { "x-token": token }, body: JSON.stringify(entity) };
  expect(await createPersonrWebhookReceiver({ scheme })(delivery)).toMatchObject({ type: "entityResult" });
});

test.each([
  ["no JSON", "applicantId=1x1", "unparsable_body"],
  ["nothing", "", "unparsable_body"],
  ["more than it may be", JSON.stringify({ ...applicant, extCity: "A".repeat(2_000_000) }), "body_too_large"],
])("a body that is %s is refused", async (_, body, code) => {
  await expect(receive(body)).rejects.toMatchObject({ name: "WebhookError", code });
});

test("no event has an id, so a deduplicator counts each delivery as new", async () => {
  const deduplicator = deduplicateWebhooks();
  const results = [await receive(applicant), await receive(applicant)];
  expect(results.map((webhook) => deduplicator.isNew(webhook))).toEqual([true, true]);
});
