import { basic, createAlloyClient, isConnectionError, oauth } from "@kyc-clients/alloy";
import { createSandbox } from "@kyc-clients/sandbox";
import { sandboxHandlers } from "@kyc-clients/sandbox/msw";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";

const sandbox = createSandbox("alloy");
/** @type {string[]} */
const elsewhere = [];
const refuse = http.all("*", ({ request }) => {
  elsewhere.push(new URL(request.url).host);
  return HttpResponse.error();
});
const server = setupServer(...sandboxHandlers(sandbox), refuse);
server.listen();

const alloy = createAlloyClient({ server: "sandbox", auth: oauth(sandbox.credentials) });
const body = { name_first: "Ada", name_last: "Deny", birth_date: "1985-12-10", document_ssn: "987654323" };
const decided = await alloy.createEvaluation({ body });
const outcome = decided.status === 201 && decided.data.summary?.outcome;

// Bytes one way, and a stream the other.
const entity_token = decided.status === 201 ? (decided.data.entity_token ?? "") : "";
const described = await alloy.createEntityDocument({
  path: { entity_token },
  body: { name: "licence", extension: "png", type: "license" },
});
const document_token = described.ok ? described.data.document_token : "";
const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
await alloy.uploadEntityDocument({ path: { entity_token, document_token }, body: new Blob([bytes]).stream() });
const downloaded = await alloy.downloadEntityDocument({ path: { entity_token, document_token } });
const same =
  downloaded.ok && new Uint8Array(await new Response(downloaded.data.stream).arrayBuffer()).every((byte, at) => byte === bytes[at]);

// An abort, and another host.
const aborted = await alloy.getParameters({ signal: AbortSignal.abort("left") }).catch((/** @type {unknown} */ error) => error);
const other = createAlloyClient({ baseUrl: "https://elsewhere.example/v1", auth: basic(sandbox.credentials) });
const refused = await other.getParameters({ attempts: 1 }).catch((/** @type {unknown} */ error) => error);
const nobody = elsewhere.join() === "elsewhere.example";
server.close();
const right = outcome === "Denied" && same && aborted === "left" && isConnectionError(refused) && nobody;
console.log(right ? "ok through MSW, and nothing else got through" : `failed: ${JSON.stringify({ outcome, same, elsewhere })}`);
