#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { banner } from "./cli-banner.ts";
import { helpText, readArguments } from "./cli-options.ts";
import { scenarioLines } from "./cli-scenario.ts";
import { createHost } from "./host.ts";
import { listen } from "./listen.ts";
import { pickVendors, vendorNames } from "./vendors.ts";

const EXIT_FAILED = 1;
const EXIT_BAD_OPTIONS = 2;

const request = readArguments(process.argv.slice(2));
if (request.kind === "help") {
  process.stdout.write(helpText);
} else if (request.kind === "version") {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  process.stdout.write(`${version}\n`);
} else if (request.kind === "problem") {
  process.stderr.write(`kyc-sandbox: ${request.message}\n\n${request.help}`);
  process.exitCode = EXIT_BAD_OPTIONS;
} else {
  const { port, vendor, seed, scenario } = request;
  try {
    const host = createHost(pickVendors(vendor === undefined ? vendorNames : [vendor]), { seed });
    const { url, close } = await listen(host, port, "127.0.0.1");
    // A second signal while it closes ends the process at once, as Node does by default.
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());
    process.stdout.write(banner(url, host.overview(url), scenario && scenarioLines(scenario, url)));
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    const why = taken ? `port ${port} is taken; --port 0 takes a free one` : `cannot listen on port ${port}`;
    process.stderr.write(`kyc-sandbox: ${why}\n`);
    process.exitCode = EXIT_FAILED;
  }
}
