import { parseArgs } from "node:util";
import { liveVendors } from "./vendors.ts";

/** What the command line asks for. */
export interface LiveArguments {
  readonly vendor: string;
  /** The address of a local sandbox, in the place of the vendor's host. */
  readonly baseUrl: string | undefined;
  /** Where the report is written, in the place of nowhere. */
  readonly report: string | undefined;
  /** The file to compare with, in the place of the vendor's own. */
  readonly baseline: string | undefined;
  readonly writeBaseline: boolean;
}

/** Reads the command line. @throws Error naming what cannot be used. */
export function readArguments(argv: readonly string[]): LiveArguments {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      "base-url": { type: "string" },
      report: { type: "string" },
      baseline: { type: "string" },
      "write-baseline": { type: "boolean", default: false },
    },
  });
  const [vendor = "", ...others] = positionals;
  if (others.length > 0 || !Object.hasOwn(liveVendors, vendor)) {
    throw new Error(`name one vendor: ${Object.keys(liveVendors).join(", ")}`);
  }
  const { "base-url": baseUrl, report, baseline, "write-baseline": writeBaseline } = values;
  if (baseUrl !== undefined) assertLoopback(baseUrl);
  return { vendor, baseUrl, report, baseline, writeBaseline };
}

/** The second key: the environment names the same vendor. A loopback address is nobody's but ours, and needs none. @throws Error without it */
export function assertConsent({ vendor, baseUrl }: LiveArguments, env: Readonly<NodeJS.ProcessEnv>): void {
  if (baseUrl === undefined && env["KYC_CLIENTS_LIVE"] !== vendor) {
    throw new Error(`nothing was sent: a live run of ${vendor} also wants KYC_CLIENTS_LIVE=${vendor}`);
  }
}

function assertLoopback(baseUrl: string): void {
  const { protocol, hostname, username, password } = URL.parse(baseUrl) ?? {};
  if (protocol !== "http:" || !["127.0.0.1", "[::1]", "localhost"].includes(hostname ?? "") || username !== "" || password !== "") {
    throw new Error("--base-url is for a local sandbox on this machine: http://127.0.0.1:<port>/<vendor>");
  }
}
