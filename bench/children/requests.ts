import { Agent, request } from "node:http";
import { TOKEN_PATH } from "./answers.ts";

/** How many reads and writes a second a stand-in for Alloy takes. By `node:http`, so that the server is what takes the time. */
const WARM_MS = 700;
const MEASURED_MS = 1_000;
const LANES = 16;
const [, , url = ""] = process.argv;
const agent = new Agent({ keepAlive: true, maxSockets: LANES });

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

// Made-up credentials of the local sandbox; Prism takes any.
const basic = Buffer.from("SandboxWorkflowToken000000000001:SandboxWorkflowSecret00000000001").toString("base64");
const signedIn = await send("POST", TOKEN_PATH, { grant_type: "client_credentials" }, `Basic ${basic}`);
const authorization = `Bearer ${signedIn.body["access_token"]}`;
const person = { name_first: "Mira", name_last: "Adeyemi", birth_date: "1990-05-17", document_ssn: "000456789" };
const write = (): Promise<Answer> => send("POST", "/evaluations", person);
const { body } = await write();
const read = (): Promise<Answer> => send("GET", `/evaluations/${body["evaluation_token"]}`);

const reads = await rate(read);
const writes = await rate(write);
console.log(JSON.stringify({ "reads a second": reads, "writes a second": writes }));
process.exit();

async function rate(call: () => Promise<Answer>): Promise<number> {
  await inLanes(call, WARM_MS);
  const start = performance.now();
  const count = await inLanes(call, MEASURED_MS);
  return (count * 1_000) / (performance.now() - start);
}

async function inLanes(call: () => Promise<Answer>, ms: number): Promise<number> {
  const end = performance.now() + ms;
  let count = 0;
  const lane = async (): Promise<void> => {
    while (performance.now() < end) {
      count++;
      const { status } = await call();
      if (status !== 200 && status !== 201) throw new Error(`the server answered ${status}`);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return count;
}

function send(method: string, path: string, body?: object, auth = authorization): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: auth, accept: "application/json", ...(body && { "content-type": "application/json" }) };
    const sent = request(url + path, { method, agent, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as Answer["body"] }));
    });
    sent.on("error", reject).end(body && JSON.stringify(body));
  });
}
