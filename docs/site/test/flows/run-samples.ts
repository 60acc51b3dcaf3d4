import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { startSandboxServer } from "@kyc-clients/sandbox/node";
import type { FlowSample } from "../../build/flows/samples.ts";

/** A sample, and the file that it was written to. */
export interface WrittenSample extends FlowSample {
  readonly path: string;
}

type Program = (inputs: Readonly<Record<string, unknown>>) => Promise<void>;

/** Runs the programs in their order against the local sandbox, and counts those that went through and what they sent. */
export async function runSamples(samples: readonly WrittenSample[]): Promise<{ readonly passed: number; readonly requests: number }> {
  const sandbox = await startSandboxServer({ port: 0, seed: "flows" });
  const relay = await startRelay(sandbox.port);
  /** What the vendor answered, by flow: inputs of some flows stand in the answers to another. */
  const answers = new Map<string, string>();
  let passed = 0;
  let requests = 0;
  try {
    for (const { flow, name, path } of samples) {
      const endpoint = Object.entries(sandbox.vendors).find(([vendor]) => vendor === flow.vendor)?.[1];
      const found = Object.entries(flow.foundIn?.patterns ?? {}).map(([input, pattern]) => {
        const earlier = answers.get(`${flow.vendor}/${flow.foundIn?.workflowId}`) ?? "";
        return [input, new RegExp(pattern).exec(earlier)?.[1]];
      });
      const program = ((await import(pathToFileURL(path).href)) as Record<string, Program>)[name];
      if (endpoint === undefined || program === undefined) throw new Error(`${flow.vendor}/${flow.id} cannot be run`);
      const baseUrl = endpoint.baseUrl.replace(`:${sandbox.port}/`, `:${relay.port}/`);
      await program({ ...endpoint.credentials, ...Object.fromEntries(found), baseUrl });
      const taken = relay.take();
      answers.set(`${flow.vendor}/${flow.id}`, taken.answers);
      requests += taken.requests;
      passed += 1;
    }
  } finally {
    relay.close();
    await sandbox.close();
  }
  return { passed, requests };
}

/** Passes requests on to a port of this machine, and keeps what was answered. */
async function startRelay(to: number) {
  let kept = { answers: "", requests: 0 };
  const server = createServer((incoming, outgoing) => {
    kept.requests += 1;
    const headers = { ...incoming.headers, host: `127.0.0.1:${to}` };
    const onward = request({ host: "127.0.0.1", port: to, path: incoming.url, method: incoming.method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.on("data", (bytes: Buffer) => {
        kept.answers += bytes.toString();
      });
      answer.pipe(outgoing);
    });
    onward.on("error", () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    take: (): typeof kept => {
      const taken = kept;
      kept = { answers: "", requests: 0 };
      return taken;
    },
    close: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}
