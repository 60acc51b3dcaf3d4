import { type InProcessSandboxOptions, type Sandbox, startSandbox } from "./start-sandbox.ts";
import { type NamedVendor, pickVendors, type SandboxVendor } from "./vendors.ts";

/**
 * Creates a stateful stand-in for one vendor's API. Decisions are canned, not the vendor's.
 *
 * @throws TypeError when there is no sandbox for that vendor, or one of `origins` is none.
 * @example
 * ```ts
 * import { createAlloyClient, oauth } from "@kyc-clients/alloy";
 *
 * const sandbox = createSandbox("alloy");
 * const alloy = createAlloyClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch, auth: oauth(sandbox.credentials) });
 * ```
 */
export function createSandbox<Vendor extends SandboxVendor>(vendor: Vendor, options: InProcessSandboxOptions = {}): Sandbox<Vendor> {
  const [entry] = pickVendors([vendor]);
  return startSandbox(entry as NamedVendor<Vendor>, options);
}
