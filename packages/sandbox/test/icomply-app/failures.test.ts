import { apiKey, createIcomplyClient, credentials, imageUpload, unwrap } from "@kyc-clients/icomply";
import { expect, test } from "vitest";
import { createSandbox } from "../../src/index.ts";
import { START } from "../contract/contract.ts";
import { patience } from "../contract/patience.ts";

const options = { now: START, frozen: true } as const;

test("an image under another name than the sandbox's is refused, though no page documents how", async () => {
  const { baseUrl, fetch, credentials, control } = createSandbox("icomply", options);
  const icomply = createIcomplyClient({ baseUrl, fetch, auth: apiKey(credentials.apiKey) });
  const image = { data: new Uint8Array([0xff, 0xd8]), fileName: "front.jpg", contentType: "image/jpeg" };
  const sent = icomply.uploadNaturalPersonImage({ body: imageUpload({ part: "picture", image }) });
  await expect(sent).rejects.toMatchObject({ code: "undocumented_status", status: 400 });
  expect(control.requests().at(-1)).toMatchObject({ status: 400, kind: "refused" });
  const taken = icomply.uploadNaturalPersonImage({ body: imageUpload({ part: credentials.imagePart, image }) });
  expect((await taken).status).toBe(200);
});

test("an unknown query parameter is refused within the documented answers where there are any", async () => {
  const { baseUrl, fetch, credentials } = createSandbox("icomply", options);
  const headers = { [credentials.apiKey.header]: credentials.apiKey.value };
  const ask = async (path: string): Promise<unknown> => {
    const response = await fetch(`${baseUrl}/api/v2/${path}?unknown=1`, { headers });
    return [response.status, await response.json()];
  };
  const failure = { code: 400, status: "failure", message: expect.stringContaining("query"), data: null };
  expect(await ask("entities")).toEqual([400, failure]);
  expect(await ask("entities/natural-persons")).toEqual([200, failure]);
  expect(await ask("entities/natural-persons/123401/images")).toEqual([400, failure]);
});

test("a token exchange and a list are sent again after 503 in growing waits", async () => {
  const { baseUrl, fetch, credentials: given, control } = createSandbox("icomply", options);
  const { waits, ...watched } = patience();
  const icomply = createIcomplyClient({ baseUrl, fetch, auth: credentials(given), ...watched });
  control.addFault({ operationId: "createToken", status: 503 });
  control.addFault({ operationId: "listEntities", status: 503, times: 2 });
  const result = await icomply.listEntities({ query: { limit: 1 } });
  expect([unwrap(result).data.length, result.attempts, waits]).toEqual([1, 3, [250, 250, 500]]);
});

test("actions that name nothing are refused with the member, and leave no trace", () => {
  const { control } = createSandbox("icomply", options);
  const wrong: readonly (readonly [string, object, string])[] = [
    ["review", { entityId: "nobody", status: "Accepted" }, "/entityId"],
    ["review", { entityId: "123401", status: "Approved" }, "/status"],
    ["submitPersonalInfo", { entityId: "123402", firstName: "A", lastName: "B" }, "/entityId"],
    ["submitPersonalInfo", { firstName: "A", lastName: "B", dateOfBirth: "10.12.1985" }, "/dateOfBirth"],
    ["submitSupportingDocument", { entityId: "nobody", fileName: "A", type: "B", content: "C" }, "/entityId"],
    ["approveSupportingDocument", { documentId: "d-0" }, "/documentId"],
    ["reviewHits", { searchId: "0", name: "A", state: "accepted" }, "/searchId"],
    ["addPersons", { count: 1_001 }, "/count"],
  ];
  for (const [name, input, pointer] of wrong) {
    expect(() => control.act(name, input as never), name).toThrow(expect.objectContaining({ name: "ControlInputError", pointer }));
  }
  expect(control.actions().map(({ name }) => name)).toEqual([
    "submitPersonalInfo",
    "submitSupportingDocument",
    "review",
    "approveSupportingDocument",
    "reviewHits",
    "listName",
    "listEmails",
    "addPersons",
  ]);
});
