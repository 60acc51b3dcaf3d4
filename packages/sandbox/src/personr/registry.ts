import type { EntityRecord } from "./records.ts";

/** What a register has about a company. */
export interface RegistryEntry {
  readonly type: string;
  readonly source: string;
  readonly address: string;
  /** `YYYY-MM-DD`. */
  readonly incorporatedOn: string;
}

/** What the sandbox's register has about a company, once its flow has looked there. */
export function registryEntry({ flow, decision }: EntityRecord): RegistryEntry | undefined {
  if (decision === undefined || !(flow.looksUp || flow.isDatabase)) return undefined;
  return {
    type: "Limited Company",
    source: "Invented Register of Goods & Companies",
    address: "1 Test Road, Auckland, 1010, NZ",
    incorporatedOn: "2015-06-30",
  };
}
