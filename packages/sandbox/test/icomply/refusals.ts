import { isApiError } from "@kyc-clients/icomply";
import { expect, test } from "vitest";
import { baseUrl, client, contract, credentials, icomply, seeded } from "./setup.ts";

const path = { id: seeded.person };
const card = { documentFrontFileName: "never-sent.jpg", documentType: "idCard", status: "Review" } as const;

type Refused = { readonly status: number; readonly ok: boolean; readonly error?: unknown };

/** Wrong on purpose: the sandbox and the judge have to refuse the same. */
export function testRefusals(): void {
  test.each<[string, number, string, () => Promise<Refused>]>([
    ["a limit of none", 400, "/limit", () => icomply.listEntities({ query: { limit: 0 } })],
    ["a limit above 100", 400, "/limit", () => icomply.listEntities({ query: { limit: 101 } })],
    ["a start below none", 400, "/start", () => icomply.listEntities({ query: { start: -1 } })],
    ["an unknown type", 400, "/type", () => icomply.listEntities({ query: { type: "robots" as never } })],
    ["a word for a flag", 400, "/kycMetaData", () => icomply.listEntities({ query: { kycMetaData: "perhaps" as never } })],
    [
      "a time of creation",
      400,
      "/kycMetaData",
      () => icomply.createNaturalPerson({ body: { kycMetaData: { createdDateTime: "2026-05-01" } as never } }),
    ],
    [
      "a word for a service",
      400,
      "/requestIDV",
      () => icomply.createNaturalPerson({ body: { kycServices: { requestIDV: "yes" as never } } }),
    ],
    [
      "a number for a name",
      400,
      "/companyName",
      () => icomply.createLegalEntity({ body: { corporateInformation: { companyName: 700417 as never } } }),
    ],
    [
      "an unknown type of document",
      400,
      "/documentType",
      () => icomply.createIdentityDocument({ path, body: { ...card, documentType: "selfie" as never } }),
    ],
    [
      "an unknown state of a document",
      400,
      "/status",
      () => icomply.createIdentityDocument({ path, body: { ...card, status: "New" as never } }),
    ],
    [
      "a document without an image",
      400,
      "/documentFrontFileName",
      () => icomply.createIdentityDocument({ path, body: { documentType: "passport", status: "Review" } as never }),
    ],
    [
      "a number for a name to search",
      400,
      "/searchTerm/name",
      () => icomply.createAmlSearch({ body: { searchTerm: { name: 700418 as never } } }),
    ],
    [
      "a year of two digits",
      400,
      "/yearOfBirth",
      () => icomply.createAmlSearch({ body: { searchTerm: { name: "Signe Tangen", yearOfBirth: 61 } } }),
    ],
    [
      "too much fuzziness",
      400,
      "/searchFuzziness",
      () => icomply.createAmlSearch({ body: { searchTerm: { name: "Signe Tangen" }, searchFuzziness: 101 } }),
    ],
  ])("%s is refused with its place and no value", async (_, status, pointer, call) => {
    const result = await contract.wrong("request", call);
    const { code, message, messsage } = result.error as Record<string, unknown>;
    expect([result.ok, result.status, code]).toEqual([false, status, 400]);
    expect(message ?? messsage).toContain(pointer);
  });

  test("what no client of ours sends is refused as well: no credentials, no form, no JSON, another media type", async () => {
    const send = async (at: string, headers: Record<string, string>, body: string): Promise<unknown[]> => {
      const response = await contract.wrong("request", () => contract.fetch(`${baseUrl}${at}`, { method: "POST", headers, body }));
      return [response.status, ((await response.json()) as { code: number }).code];
    };
    const key = { [credentials.apiKey.header]: credentials.apiKey.value };
    const json = { "content-type": "application/json" };
    const { username: Username, password: Password } = credentials;
    expect(await send("/api/v2/aml", json, '{"searchTerm":{"name":"Signe Tangen"}}')).toEqual([401, 401]);
    expect(await send("/api/v2/aml", { ...key, ...json }, "{no json")).toEqual([400, 400]);
    expect(await send("/api/v2/aml", { ...key, "content-type": "text/plain" }, "{}")).toEqual([400, 400]);
    expect(await send("/api/gettoken", json, JSON.stringify({ Username, Password }))).toEqual([401, 401]);
  });

  test("a form without a password is 401", async () => {
    const result = await contract.wrong("request", () => client().createToken({ body: { Username: credentials.username } as never }));
    expect([result.ok, result.status]).toEqual([false, 401]);
  });

  test("a status that the spec does not list is an ApiError, and the judge refuses it too", async () => {
    contract.control.addFault({ operationId: "getLegalEntity", status: 418 });
    const failed = contract.wrong("answer", () => icomply.getLegalEntity({ path }));
    await expect(failed).rejects.toSatisfy(isApiError);
    await expect(failed).rejects.toMatchObject({ code: "undocumented_status", status: 418 });
  });
}
