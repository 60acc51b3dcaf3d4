import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** Runs the command line as a reader of its page does: `npx @kyc-clients/sandbox`, in a folder that has nothing else. */
function sandbox(...args) {
  // What is not installed here is not to be fetched instead.
  const env = { ...process.env, npm_config_yes: "false" };
  const child = spawn("npx", ["@kyc-clients/sandbox", ...args], { stdio: ["ignore", "pipe", "pipe"], detached: true, env });
  const run = { child, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => (run.stdout += chunk));
  child.stderr.on("data", (chunk) => (run.stderr += chunk));
  run.exit = new Promise((resolve) => child.once("close", resolve));
  run.started = new Promise((resolve) => child.stdout.on("data", () => run.stdout.includes("Ctrl+C") && resolve()));
  return run;
}

async function ends(code, ...args) {
  const run = sandbox(...args);
  assert.equal(await run.exit, code, `${args.join(" ")}: ${run.stderr}`);
  return run;
}

const { version } = JSON.parse(readFileSync("node_modules/@kyc-clients/sandbox/package.json", "utf8"));
assert.equal((await ends(0, "--version")).stdout, `${version}\n`);
assert.match((await ends(0, "--help")).stdout, /--vendor.*--seed.*--scenario/s);
assert.match((await ends(2, "--vendor", "acme")).stderr, /--vendor must be one of alloy/);
assert.match((await ends(2, "--scenario", "alloy:none")).stderr, /alloy:denied/);

const running = sandbox("--port", "0", "--vendor", "icomply", "--seed", "tarball", "--scenario", "person-rejected");
await running.started;
try {
  const [, port = ""] = /Page: http:\/\/127\.0\.0\.1:(\d+)\//.exec(running.stdout) ?? [];
  assert.match(running.stdout, /trigger: lastName is Reject/);
  const page = await fetch(`http://127.0.0.1:${port}/`, { headers: { accept: "application/json" } });
  assert.deepEqual(
    (await page.json()).vendors.map(({ vendor }) => vendor),
    ["icomply"],
  );
  const { stderr } = await ends(1, "--port", port);
  assert.equal(stderr.replaceAll(/^npm warn.*\n/gm, ""), `kyc-sandbox: port ${port} is taken; --port 0 takes a free one\n`);
} finally {
  // npx and what it started.
  process.kill(-running.child.pid, "SIGINT");
}
await running.exit;
console.log("ok by npx, with its options, its exit codes, and a port that is taken");
