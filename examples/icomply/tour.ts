import { createIcomplyClient, credentials, type IcomplyClient, imageUpload, paginate, storedImageName, unwrap } from "@kyc-clients/icomply";
import type { SandboxControl } from "@kyc-clients/sandbox";
import type { SandboxServer } from "@kyc-clients/sandbox/node";
import { facts, type Report } from "../report.ts";
import { tourWebhook } from "./webhook.ts";

const TOKEN_LIFE_MS = 1_200_000;

/** iComply: sign-in by a form, pages of entities, an identity card with its images, a screening, an e-mail that is not sent twice, a webhook, and a token that runs out. */
export async function tour(server: SandboxServer, { section, step }: Report): Promise<void> {
  const endpoint = server.vendors.icomply;
  if (!endpoint) throw new Error("the local sandbox does not serve iComply");
  const { baseUrl, credentials: known, control } = endpoint;
  let tokens = 0;
  const icomply = createIcomplyClient({
    baseUrl,
    auth: credentials(known),
    observe: (event) => {
      if (event.type === "token" && event.status === 200) tokens++;
    },
  });
  const people = unwrap(await icomply.listEntities({ query: { type: "natural-persons" } })).data;
  const companies = unwrap(await icomply.listEntities({ query: { type: "legal-entities" } })).data;

  section("iComply");
  await step("sign in, check the token", async () => {
    const result = await icomply.validateToken();
    const isValid = result.ok && result.data.isTokenValid;
    return { ...facts(result), decision: isValid ? "the token is good" : "no token", expected: isValid && tokens === 1 };
  });
  await step("read 250 persons more, page by page", async () => {
    control.act("addPersons", { count: 250 });
    let count = 0;
    for await (const _ of paginate(icomply.listEntities, { query: { type: "natural-persons", limit: 100 } })) count++;
    return { status: 200, attempts: 3, decision: `${count} persons`, expected: count === people.length + 250 };
  });
  await tourDocument(icomply, people[0]?.id ?? "", step);
  await step("screen Petra Sanctioned", async () => {
    const { data } = unwrap(await icomply.createAmlSearch({ body: { searchTerm: { name: "Petra Sanctioned" }, searchType: "person" } }));
    const result = await icomply.getAmlSearch({ path: { id: String(data.id) } });
    const sanctions = result.ok ? result.data.data.sanctions : undefined;
    return { ...facts(result), decision: `${sanctions} sanction`, expected: sanctions === 1 };
  });
  await tourEmail(icomply, control, companies[0]?.id ?? "", step);
  await tourWebhook(icomply, control, step);
  await step("twenty minutes later, the token is renewed", async () => {
    await control.advance(TOKEN_LIFE_MS + 1);
    const result = await icomply.listEntities();
    return { ...facts(result), decision: `${tokens} tokens so far`, expected: result.ok && result.attempts === 2 && tokens === 2 };
  });
  icomply.close();
}

/** An identity card: an image a side, tied to a person, and the archive of both. */
async function tourDocument(icomply: IcomplyClient, id: string, step: Report["step"]): Promise<void> {
  await step("send both sides of an identity card", async () => {
    const names: string[] = [];
    // The file's name chooses the form of the sandbox's answer: iComply's page leaves it open.
    for (const fileName of ["front.jpg", "object.back.jpg"]) {
      const image = { data: crypto.getRandomValues(new Uint8Array(20_000)), fileName, contentType: "image/jpeg" };
      const body = imageUpload({ part: "image", image });
      names.push(storedImageName(unwrap(await icomply.uploadNaturalPersonImage({ body }))) ?? "");
    }
    const [documentFrontFileName = "", documentBackFileName = ""] = names;
    const body = { documentFrontFileName, documentBackFileName, documentType: "idCard", status: "Accepted" } as const;
    const result = await icomply.createIdentityDocument({ path: { id }, body });
    return { ...facts(result), decision: "tied to a person", expected: result.ok && result.data.status === "success" };
  });
  await step("download the archive of its images", async () => {
    const result = await icomply.downloadNaturalPersonImages({ path: { id } });
    const bytes = result.ok ? await result.data.bytes() : new Uint8Array();
    const isArchive = String.fromCharCode(...bytes.slice(0, 2)) === "PK";
    return { ...facts(result), decision: `${bytes.length} bytes`, expected: isArchive && bytes.length > 40_000 };
  });
}

/** A call that sends an e-mail, although it is a GET: it is not repeated when its answer is lost. */
async function tourEmail(icomply: IcomplyClient, control: SandboxControl, entityID: string, step: Report["step"]): Promise<void> {
  await step("ask a company to update; the answer is a 503", async () => {
    control.addFault({ operationId: "requestLegalEntityUpdate", status: 503 });
    const result = await icomply.requestLegalEntityUpdate({ path: { entityID } });
    return { ...facts(result), decision: "not repeated", expected: result.status === 503 && result.attempts === 1 };
  });
}
