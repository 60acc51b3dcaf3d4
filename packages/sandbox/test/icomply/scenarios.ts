import { apiKey, bearerToken, credentials as byCredentials, unwrap } from "@kyc-clients/icomply";
import { expect, test } from "vitest";
import { scenarios } from "../../src/icomply/scenarios.ts";
import {
  addCompany,
  addPerson,
  CHECKS_MS,
  client,
  company,
  contract,
  control,
  credentials,
  DAY_MS,
  icomply,
  person,
  REVIEW_MS,
  readPerson,
  seeded,
  sendImage,
  statusOf,
  TOKEN_MS,
} from "./setup.ts";

/** Checks a person of a last name, and gives how it stands at once and afterwards. */
async function checked(lastName: string): Promise<unknown[]> {
  const id = await addPerson({ ...person, lastName }, { kycServices: { requestIDV: true } });
  const atOnce = await statusOf(id);
  await control.advance(CHECKS_MS);
  const { identityVerification, kycMetaData } = await readPerson(id);
  return [atOnce, kycMetaData?.kycStatus, identityVerification?.[0]?.identityStatus];
}

async function contentTypeOf(fileName: string): Promise<unknown> {
  const [exchange] = await contract.exchanges(() => sendImage(9, fileName));
  const isObject = new TextDecoder().decode(exchange?.responseBody).startsWith("{");
  return [exchange?.responseHeaders.get("content-type"), isObject];
}

async function hits(name: string): Promise<unknown[]> {
  const { data } = unwrap(await icomply.createAmlSearch({ body: { searchTerm: { name } } }));
  const search = unwrap(await icomply.getAmlSearch({ path: { id: String(data.id) } })).data;
  return [search.pending, search.sanctions, search.politicalExposure, search.adverseMedia];
}

/** What shows that a scenario is as its entry says. */
const shows: Readonly<Record<string, () => Promise<void>>> = {
  async "wrong-password"() {
    expect((await client().createToken({ body: { Username: credentials.username, Password: "guessed-password-0417" } })).status).toBe(401);
  },
  async "expired-token"() {
    const body = { Username: credentials.username, Password: credentials.password };
    const signedIn = client(bearerToken(unwrap(await client().createToken({ body })).token));
    expect((await signedIn.validateToken()).status).toBe(200);
    await control.advance(TOKEN_MS);
    expect((await signedIn.validateToken()).status).toBe(401);
  },
  async "unknown-token"() {
    expect((await client(bearerToken("never.issued")).validateToken()).status).toBe(401);
  },
  async "unknown-key"() {
    expect((await client(apiKey({ ...credentials.apiKey, value: "never-issued-key" })).listEntities()).status).toBe(401);
  },
  async "person-accepted"() {
    expect(await checked("Halvorsen")).toEqual(["Pending", "Accepted", "Accepted"]);
  },
  async "person-review"() {
    expect(await checked("Review")).toEqual(["Pending", "Review", "Review"]);
  },
  async "person-rejected"() {
    expect(await checked("reject")).toEqual(["Pending", "Rejected", "Rejected"]);
  },
  async "person-escalated"() {
    expect(await checked("Escalate")).toEqual(["Pending", "Escalated", "Review"]);
  },
  async "person-unchecked"() {
    const [one, other] = [await addPerson(), await addPerson(person, { kycMetaData: { kycStatus: "Escalated" } })];
    await control.advance(CHECKS_MS);
    expect([await statusOf(one), await statusOf(other)]).toEqual(["New", "Escalated"]);
  },
  async "person-approved-by-agent"() {
    const id = await addPerson({ ...person, lastName: "Reject" }, { kycServices: { requestIDV: true } });
    control.act("review", { entityId: id, status: "Accepted" });
    await control.advance(CHECKS_MS);
    expect(await statusOf(id)).toBe("Accepted");
  },
  async "entity-expired"() {
    const id = await addPerson(person, { kycMetaData: { kycStatus: "Approved" } });
    await control.advance(REVIEW_MS - DAY_MS);
    expect(await statusOf(id)).toBe("Approved");
    await control.advance(DAY_MS);
    expect(await statusOf(id)).toBe("Expired");
    const { data } = unwrap(await icomply.listEntities({ query: { kycMetaData: true } }));
    expect(data.map(({ kycMetaData }) => kycMetaData?.status)).toEqual(["New", "Review", "Expired", "New", "Expired"]);
  },
  async "person-unknown"() {
    const path = { id: seeded.company };
    const body = { documentFrontFileName: await sendImage(1), documentType: "passport", status: "Review" } as const;
    expect((await icomply.getNaturalPerson({ path })).status).toBe(404);
    expect((await icomply.createIdentityDocument({ path, body })).status).toBe(404);
    expect(await unwrap(await icomply.downloadNaturalPersonImages({ path })).bytes()).toHaveLength(22);
  },
  async "image-text"() {
    expect(await contentTypeOf("front.jpg")).toEqual(["text/plain", false]);
  },
  async "image-quoted"() {
    expect(await contentTypeOf("quoted.jpg")).toEqual(["application/json", false]);
  },
  async "image-object"() {
    expect(await contentTypeOf("object.jpg")).toEqual(["application/json", true]);
  },
  async "image-unknown"() {
    const body = {
      documentFrontFileName: await sendImage(1),
      documentBackFileName: "unknown.jpg",
      documentType: "idCard",
      status: "Review",
    } as const;
    expect((await icomply.createIdentityDocument({ path: { id: seeded.person }, body })).status).toBe(400);
    expect((await readPerson(seeded.person)).documentAuthentication).toEqual([]);
  },
  async "company-unknown"() {
    expect(await icomply.getLegalEntity({ path: { id: "nobody" } })).toMatchObject({ ok: false, status: 200, error: { code: 404 } });
    expect((await icomply.requestLegalEntityUpdate({ path: { entityID: "nobody" } })).status).toBe(404);
  },
  async "company-update"() {
    const entityID = await addCompany();
    for (const _ of [1, 2]) expect((await icomply.requestLegalEntityUpdate({ path: { entityID } })).status).toBe(200);
    expect(control.act("listEmails")).toMatchObject([{ to: company.email }, { to: company.email }]);
  },
  async "company-unreachable"() {
    expect((await icomply.requestLegalEntityUpdate({ path: { entityID: seeded.unreachable } })).status).toBe(400);
    expect(control.act("listEmails")).toEqual([]);
  },
  async "list-refused"() {
    for (const query of [{ limit: 0 }, { limit: 101 }, { start: -1 }, { addresses: "perhaps" as never }]) {
      expect((await contract.wrong("request", () => icomply.listEntities({ query }))).status).toBe(400);
    }
  },
  async "search-hits"() {
    expect(await hits("Petra Sanctioned")).toEqual([1, 1, 0, 0]);
    expect(await hits("Otto Exposed")).toEqual([1, 0, 1, 0]);
    expect(await hits("Lena Warned")).toEqual([1, 0, 0, 1]);
    expect(await hits("Max Everywhere")).toEqual([3, 1, 1, 1]);
  },
  async "search-clear"() {
    expect(await hits("Runa Halvorsen")).toEqual([0, 0, 0, 0]);
  },
  async "search-ongoing"() {
    const body = { searchTerm: { name: "Nils Later" }, ongoing: true };
    const { data } = unwrap(await icomply.createAmlSearch({ body }));
    control.act("listName", { name: "Nils Later", coverage: "sanctions" });
    await control.advance(DAY_MS);
    const search = unwrap(await icomply.getAmlSearch({ path: { id: String(data.id) } })).data;
    expect([search.screenDate, search.sanctions]).toEqual(["2026-05-02", 1]);
  },
  async "search-nameless"() {
    const result = await contract.wrong("request", () => icomply.createAmlSearch({ body: { searchTerm: {} as never } }));
    expect([result.status, result.error]).toMatchObject([400, { messsage: expect.any(String) }]);
  },
  async "search-unknown"() {
    expect((await icomply.getAmlSearch({ path: { id: "0" } })).status).toBe(404);
  },
  async "documents-unknown"() {
    expect((await icomply.getSupportingDocument({ path: { id: "d-0" } })).status).toBe(404);
    expect((await client(byCredentials(credentials)).listSupportingDocuments({ path: { id: "0" } })).status).toBe(404);
  },
};

/** Every scenario that the sandbox lists. */
export function testScenarios(): void {
  test.each(scenarios)("scenario $id: $title", async ({ id }) => {
    const show = shows[id];
    if (show === undefined) throw new Error("nothing shows this scenario");
    await show();
  });

  test("nothing is shown that is not listed", () => {
    expect(Object.keys(shows)).toEqual(scenarios.map(({ id }) => id));
  });
}
