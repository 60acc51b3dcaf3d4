import { parseArgs } from "node:util";
import { findScenario, type NamedScenario, scenarioList } from "./cli-scenario.ts";
import { isSandboxVendor, type SandboxVendor, vendorNames } from "./vendors.ts";

/** The port that is listened on when none is given. */
const DEFAULT_PORT = 4010;

/** What the command line asks for. */
export type CliRequest =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "problem"; readonly message: string; readonly help: string }
  | {
      readonly kind: "serve";
      readonly port: number;
      readonly vendor: SandboxVendor | undefined;
      readonly seed: string | undefined;
      readonly scenario: NamedScenario | undefined;
    };

/** What `--help` prints. */
export const helpText: string = `kyc-sandbox: local, stateful stand-ins for identity verification APIs.

Usage: kyc-sandbox [options]

  --port <number>              where to listen on 127.0.0.1; 0 takes a free port (default ${DEFAULT_PORT})
  --vendor <name>              serve one alone: ${vendorNames.join(", ")} (default: all)
  --seed <text>                the same seed and the same calls give the same tokens
  --scenario <vendor>:<name>   also print how to play a scenario, as alloy:denied; an unknown name prints all
  --help                       show this
  --version                    show the version

Decisions are canned: they say nothing about what a vendor would decide.
`;

/** Reads the command line. */
export function readArguments(args: readonly string[]): CliRequest {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        vendor: { type: "string" },
        seed: { type: "string" },
        scenario: { type: "string" },
        help: { type: "boolean" },
        version: { type: "boolean" },
      },
    });
    if (values.help) return { kind: "help" };
    if (values.version) return { kind: "version" };
    const { port = String(DEFAULT_PORT), vendor, seed } = values;
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return problem("--port must be a number from 0 to 65535");
    if (vendor !== undefined && !isSandboxVendor(vendor)) return problem(`--vendor must be one of ${vendorNames.join(", ")}`);
    if (values.scenario === undefined) return { kind: "serve", port: Number(port), vendor, seed, scenario: undefined };
    const scenario = findScenario(values.scenario, vendor);
    if (scenario === undefined) return problem("--scenario must be one of these:", scenarioList(vendor));
    return { kind: "serve", port: Number(port), vendor, seed, scenario };
  } catch (error) {
    return problem(error instanceof Error ? error.message : "the options cannot be read");
  }
}

function problem(message: string, help: string = helpText): CliRequest {
  return { kind: "problem", message, help };
}
