import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { endProcess, measureInChild } from "../measure/child.ts";
import type { Part } from "../measure/part.ts";
import { freePort, until } from "../measure/port.ts";
import { figuresOf, interleave, ratiosOf } from "../measure/rounds.ts";
import { bench, spec, work } from "../places.ts";
import { row } from "../report/cells.ts";

const WHATS = ["reads a second", "writes a second"] as const;
const labels = { ours: "local sandbox", prism: "Prism's mock", silent: "Prism's mock, without its log" } as const;
type Name = keyof typeof labels;
const names = Object.keys(labels) as Name[];
const CHECKED: readonly Name[] = ["ours", "prism"];

/** How many requests a second the local sandbox takes, beside Prism's mock of the same spec. */
export const sandbox: Part = {
  name: "sandbox",
  async measure({ rounds, isCheck }) {
    const samples = await interleave(rounds, isCheck ? CHECKED : names, async (name) => {
      const { url, end } = await start[name]();
      try {
        return await measureInChild("requests", [url]);
      } finally {
        await end();
      }
    });
    const bases = isCheck ? (["prism"] as const) : (["prism", "silent"] as const);
    const compared = WHATS.flatMap((what) => bases.map((base) => ratiosOf("sandbox", samples, what, base)));
    return Object.assign(figuresOf("sandbox", samples), ...compared);
  },
  sections: (figures) => [
    {
      title: "The local sandbox",
      note:
        "Requests a second to Alloy's stand-in, 16 in flight, each server in a process of its own: a GET of an evaluation that was made before, and a POST that makes one. Ours checks the " +
        "request and the answer against the spec, knows the token and keeps what was written; Prism checks the request, and answers with an example. Both as they are started, each with its log; and Prism without, which is its fastest.",
      columns: ["what", ...WHATS.flatMap((what) => [what, "÷ Prism", "÷ Prism without its log"])],
      rows: names.map((name) =>
        row(
          labels[name],
          figures,
          WHATS.flatMap((what) => [`sandbox/${what}/${name}`, `sandbox/${what} to prism/${name}`, `sandbox/${what} to silent/${name}`]),
        ),
      ),
    },
  ],
};

const start: Readonly<Record<Name, () => Promise<{ url: string; end: () => Promise<void> }>>> = {
  async ours() {
    const args = [join(work, "node_modules/.bin/kyc-sandbox"), "--port", "0", "--vendor", "alloy", "--seed", "bench"];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    for await (const line of createInterface(child.stdout)) {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
      if (url === undefined) continue;
      child.stdout.resume();
      return { url: `${url}/alloy/v1`, end: () => endProcess(child) };
    }
    throw new Error("the local sandbox did not start");
  },
  prism: () => startPrism([]),
  silent: () => startPrism(["--verboseLevel", "silent"]),
};

/** Prism as it is started, or with options more. */
async function startPrism(options: readonly string[]): Promise<{ url: string; end: () => Promise<void> }> {
  const port = await freePort();
  const args = ["mock", spec, "--port", String(port), "--host", "127.0.0.1", "--errors", ...options];
  const child = spawn(process.execPath, [join(bench, "node_modules/@stoplight/prism-cli/dist/index.js"), ...args], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${url}/parameters`)).status > 0, child);
  return { url, end: () => endProcess(child) };
}
