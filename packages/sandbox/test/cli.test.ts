import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, test } from "vitest";

// What the first of them compiles, the others take: to start costs less than half.
const compiled = mkdtempSync(join(tmpdir(), "kyc-clients-cli-"));
const env = { ...process.env, NODE_COMPILE_CACHE: compiled };
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

interface Running {
  readonly child: ChildProcess;
  readonly output: { stdout: string; stderr: string };
  /** Resolves with the exit code. */
  readonly exit: Promise<number | null>;
}

const cli = new URL("../src/cli.ts", import.meta.url).pathname;

function run(...args: readonly string[]): Running {
  const child = spawn(process.execPath, ["--conditions=@kyc-clients/source", cli, ...args], { env });
  children.push(child);
  const output = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (output.stdout += chunk));
  child.stderr.on("data", (chunk) => (output.stderr += chunk));
  return { child, output, exit: once(child, "close").then(([code]) => code) };
}

async function started({ child, output }: Running): Promise<string> {
  while (!output.stdout.includes("Ctrl+C")) await once(child.stdout as NodeJS.ReadableStream, "data");
  return /Page: (\S+)\//.exec(output.stdout)?.[1] ?? "";
}

test.each(["SIGTERM", "SIGINT"] as const)("it serves on a free port until %s, and exits with 0", async (signal) => {
  const running = run("--port", "0", "--seed", "a");
  const url = await started(running);
  expect((await fetch(`${url}/alloy/v1/parameters`)).status).toBe(401);
  const [, token, secret] = /token (\S+), secret (\S+)/.exec(running.output.stdout) ?? [];
  const headers = { authorization: `Basic ${btoa(`${token}:${secret}`)}` };
  expect((await fetch(`${url}/alloy/v1/parameters`, { headers })).status).toBe(200);
  expect(running.output.stdout).toContain("curl -u ");
  running.child.kill(signal);
  expect(await running.exit).toBe(0);
});

test("a taken port is said plainly, with exit code 1", async () => {
  const url = await started(run("--port", "0"));
  const port = new URL(url).port;
  const second = run("--port", port);
  expect(await second.exit).toBe(1);
  expect(second.output.stderr).toBe(`kyc-sandbox: port ${port} is taken; --port 0 takes a free one\n`);
});

test.each([
  [["--port", "x"], "--port must be"],
  [["--port", "70000"], "--port must be"],
  [["--vendor", "acme"], "--vendor must be one of alloy"],
  [["--scenario", "acme:denied"], "--scenario must be one of these:"],
  [["--scenario", "alloy:deny"], "alloy:denied"],
  [["--scenario", "denied"], "weavr:kyc-pep"],
  [["--scenario"], "--scenario"],
  [["--colour"], "--colour"],
  [["surplus"], "surplus"],
])("%j is refused with exit code 2", async (args, message) => {
  const { exit, output } = run(...args);
  expect(await exit).toBe(2);
  expect(output.stderr).toContain(message);
  expect(output.stdout).toBe("");
});

test("an unknown scenario of the vendor that is served lists the vendor's own", async () => {
  const { exit, output } = run("--vendor", "icomply", "--scenario", "alloy:denied");
  expect(await exit).toBe(2);
  const names = [...output.stderr.matchAll(/^ {2}(\w+):[-\w]+ {2}/gm)].map(([, vendor]) => vendor);
  expect([new Set(names), names.length > 20]).toEqual([new Set(["icomply"]), true]);
});

test.each([
  ["--scenario", "alloy:denied"],
  ["--vendor", "alloy", "--scenario", "denied"],
])("%s %s prints how to play a scenario, and serves", async (...args) => {
  const running = run("--port", "0", ...args);
  const url = await started(running);
  const { stdout } = running.output;
  expect(stdout).toContain(
    `\n  call:    createEvaluation, POST ${url}/alloy/v1/evaluations\n  trigger: name_last is Deny\n  effect:  201, outcome Denied\n`,
  );
  const [, body = ""] = /-d '(\{[^']*"Deny"[^']*\})'/.exec(stdout) ?? [];
  const [, login = ""] = /curl -u (\S+)/.exec(stdout) ?? [];
  const headers = { authorization: `Basic ${btoa(login)}`, "content-type": "application/json" };
  const answer = await fetch(`${url}/alloy/v1/evaluations`, { method: "POST", headers, body });
  expect(await answer.json()).toMatchObject({ summary: { outcome: "Denied" } });
});

test("--help and --version print and end", async () => {
  const [help, version] = [run("--help"), run("--version")];
  expect([await help.exit, await version.exit]).toEqual([0, 0]);
  expect(help.output.stdout).toContain("Usage: kyc-sandbox");
  expect(version.output.stdout).toMatch(/^\d+\.\d+\.\d+/);
});
