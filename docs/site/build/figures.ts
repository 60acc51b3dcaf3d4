import { createSandbox, type SandboxVendor } from "@kyc-clients/sandbox";
import { readCodeBlocks } from "../../../scripts/docs/code-blocks.ts";
import { readSpec } from "../../../scripts/lint/apis.ts";
import { countFacts, type Facts } from "../../../scripts/lint/facts.ts";
import { signIns, vendorTitle } from "../../../scripts/lint/names.ts";
import { vendorNames } from "../../../scripts/packages.ts";
import { root } from "./places.ts";

/** What pages show of the project as it is. */
export interface Figures {
  readonly vendors: readonly VendorRow[];
  /** The README's first program, which the checks compile and run. */
  readonly program: string;
}

/** One vendor in the table that sets them side by side. */
export interface VendorRow {
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly signIns: readonly string[];
  readonly scenarios: number;
  readonly facts: Facts;
}

/** Counts what the specs and the local sandboxes hold. */
export function countFigures(): Figures {
  const program = readCodeBlocks(root).find(({ source }) => source === "README.md")?.code;
  if (program === undefined) throw new Error("README.md shows no program");
  return { vendors: vendorNames.map(countVendor), program };
}

function countVendor(name: string): VendorRow {
  return {
    name,
    title: vendorTitle(name),
    summary: (readSpec(name)["info"] as { readonly summary: string }).summary,
    signIns: signIns(name),
    scenarios: createSandbox(name as SandboxVendor).control.scenarios().length,
    facts: countFacts(name),
  };
}
