import type { SandboxVendor } from "@kyc-clients/sandbox";

/** One thing to try: a program, what to notice in what it does, and what comes of it. */
export interface TryScenario {
  readonly vendor: SandboxVendor;
  /** The name of its program, `scenarios/<vendor>/<id>.ts`. */
  readonly id: string;
  readonly title: string;
  readonly notice: string;
  /** What the page shows as the outcome when nothing was changed. */
  readonly expects: string;
}
