import type { Clock } from "@kyc-clients/auth";
import type { Observer } from "@kyc-clients/core";
import type { Sandbox, SandboxVendor } from "@kyc-clients/sandbox";
import type { Receiver } from "./receivers.ts";

/** What a program imports from `playground/<vendor>`: the page's own part, beside the real packages. */
export interface Playground<Vendor extends SandboxVendor = SandboxVendor> {
  /** The vendor's local stand-in, in this page: `fetch`, `baseUrl`, made-up `credentials`, `control`. */
  readonly sandbox: Sandbox<Vendor>;
  /** Time, for the client: what waits for seconds waits for a moment. The sandbox lives on it too. */
  readonly clock: Clock;
  /** Tells the page's timeline of a client's events. */
  readonly observe: Observer;
  /** Shows what came of it all. The last one counts. */
  decided(outcome: string): void;
  /** An address in this page that webhooks can be delivered to. */
  listen(receiver: Receiver): string;
  /** Loses the answer to the next call: the vendor does its work, and the client never hears of it. */
  loseAnswer(operationId?: string): void;
}
