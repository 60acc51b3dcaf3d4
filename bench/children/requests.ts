import autocannon from "autocannon";
import { TOKEN_PATH } from "./answers.ts";

/** How many reads and writes a second a stand-in for Alloy takes. By autocannon, which costs less than any server here, so that the server is what takes the time. */
const WARM_SECONDS = 1;
const MEASURED_SECONDS = 2;
const LANES = 16;
const [, , url = ""] = process.argv;

type Send = Readonly<{ method: "GET" | "POST"; path: string; body?: object }>;

// Made-up credentials of the local sandbox; Prism takes any.
const basic = Buffer.from("SandboxWorkflowToken000000000001:SandboxWorkflowSecret00000000001").toString("base64");
const signedIn = await ask({ method: "POST", path: TOKEN_PATH, body: { grant_type: "client_credentials" } }, `Basic ${basic}`);
const authorization = `Bearer ${signedIn["access_token"]}`;
const person = { name_first: "Mira", name_last: "Adeyemi", birth_date: "1990-05-17", document_ssn: "000456789" };
const write: Send = { method: "POST", path: "/evaluations", body: person };
const { evaluation_token: token } = await ask(write);
const read: Send = { method: "GET", path: `/evaluations/${token}` };

const reads = await rate(read);
const writes = await rate(write);
console.log(JSON.stringify({ "reads a second": reads, "writes a second": writes }));
process.exit();

async function rate(send: Send): Promise<number> {
  await inLanes(send, WARM_SECONDS);
  return inLanes(send, MEASURED_SECONDS);
}

/** Requests a second. Every answer has to be a success. */
async function inLanes({ method, path, body }: Send, duration: number): Promise<number> {
  const headers = headersOf(authorization, body);
  const options = { url: url + path, method, headers, connections: LANES, duration, ...(body && { body: JSON.stringify(body) }) };
  const { "2xx": good, non2xx, errors, duration: seconds } = await autocannon(options);
  if (good === 0 || non2xx + errors > 0) throw new Error(`${good} successes, ${non2xx} refusals, ${errors} errors`);
  return good / seconds;
}

async function ask({ method, path, body }: Send, auth = authorization): Promise<Readonly<Record<string, unknown>>> {
  const answer = await fetch(url + path, { method, headers: headersOf(auth, body), body: body ? JSON.stringify(body) : null });
  if (!answer.ok) throw new Error(`the server answered ${answer.status}`);
  return (await answer.json()) as Readonly<Record<string, unknown>>;
}

function headersOf(auth: string, body: object | undefined): Record<string, string> {
  return { authorization: auth, accept: "application/json", ...(body && { "content-type": "application/json" }) };
}
