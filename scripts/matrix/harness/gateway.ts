import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Faults, startFaults } from "./faults.ts";

/** What stands beside the local sandbox for one runtime: a receiver of webhooks, answers that go wrong, and for a browser the page itself. */
export interface Gateway {
  readonly url: string;
  close(): void;
}

interface Delivery {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A page is under the strictest policy that a bank may have: its own scripts, its own origin, and no `eval`. */
const PAGE = '<!doctype html><title>matrix</title><link rel="icon" href="data:,"><script type="module" src="/page.js"></script>';
const POLICY = "default-src 'none'; img-src data:; script-src 'self'; connect-src 'self'";

/** Starts a gateway to a sandbox. What it does not know itself it hands on, so that a page has the sandbox on its own origin. */
export async function startGateway(sandbox: string, script = ""): Promise<Gateway> {
  let deliveries: Delivery[] = [];
  const faults: Faults = startFaults();
  const json = (response: ServerResponse, value: unknown): void => {
    response.setHeader("content-type", "application/json").end(JSON.stringify(value));
  };
  const server = createServer(async (incoming, response) => {
    const [path = "/"] = (incoming.url ?? "/").split("?");
    if (path === "/") response.setHeader("content-security-policy", POLICY).setHeader("content-type", "text/html").end(PAGE);
    else if (path === "/page.js") response.setHeader("content-type", "text/javascript").end(script);
    else if (path === "/deliveries") json(response, { hooks: `${url}/hooks`, deliveries: deliveries.splice(0) });
    else if (path === "/counts") json(response, faults.counts());
    else if (path.startsWith("/hooks")) {
      deliveries = [...deliveries, { path, headers: plain(incoming), body: await textOf(incoming) }];
      response.writeHead(204).end();
    } else if (!faults.answer(path, incoming, response)) handOn(sandbox, incoming, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, close: () => void server.close().closeAllConnections() };
}

const plain = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** Hands a request on as it came, but for the origin of the page, which is not the sandbox's. */
function handOn(sandbox: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { host: _host, origin: _origin, ...headers } = incoming.headers;
  const onward = request(`${sandbox}${incoming.url}`, { method: incoming.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 500, answer.headers);
    answer.pipe(response);
  });
  onward.once("error", () => response.destroy());
  incoming.pipe(onward);
}
