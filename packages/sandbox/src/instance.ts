import { type Clock, systemClock } from "./clock.ts";
import { createFaultQueue, type FaultQueue } from "./faults.ts";
import { type BodyRedaction, createBodyRedaction } from "./redacted-body.ts";
import { createRequestLog, type RequestLog } from "./request-log.ts";
import { createTokenGenerator } from "./token-generator.ts";
import type { VendorApp, VendorDefinition } from "./vendor.ts";
import { createVirtualClock, type VirtualClock } from "./virtual-clock.ts";
import { createWebhooks, type Webhooks } from "./webhooks.ts";

/** Options of a sandbox that are the same for every vendor. */
export interface SandboxOptions {
  /** Names the sequence of tokens: the same seed and the same calls give the same tokens. @default "kyc-clients" */
  readonly seed?: string | undefined;
  /** The virtual time at the start, in epoch milliseconds. @default real now */
  readonly now?: number | undefined;
  /** Whether only `control.advance` moves the virtual time. @default false */
  readonly frozen?: boolean | undefined;
  /** Where real time comes from. @default the system's */
  readonly clock?: Clock | undefined;
  /** Sends webhooks. @default the global `fetch`, looked up at each delivery */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** One vendor's sandbox while it runs: its app, and all that surrounds it. */
export interface Instance {
  readonly definition: VendorDefinition;
  readonly clock: VirtualClock;
  readonly realClock: Clock;
  readonly faults: FaultQueue;
  readonly log: RequestLog;
  readonly redaction: BodyRedaction;
  readonly webhooks: Webhooks;
  /** The app over the present state. */
  app(): VendorApp<unknown>;
  /** Puts everything back to how it was at the start. */
  reset(): void;
}

/** Starts one vendor's sandbox. */
export function createInstance(definition: VendorDefinition, options: SandboxOptions): Instance {
  const realClock = options.clock ?? systemClock;
  const clock = createVirtualClock({ clock: realClock, now: options.now, frozen: options.frozen });
  const send = options.fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init));
  const faults = createFaultQueue();
  const log = createRequestLog();

  const freshTokens = () => createTokenGenerator(`${options.seed ?? "kyc-clients"}\u0000${definition.api.vendor}`);
  let tokens = freshTokens();
  const webhooks = createWebhooks({ scheme: definition.webhooks, clock, realClock, send, tokens: () => tokens });
  const start = () =>
    definition.create({
      now: () => clock.now(),
      tokens,
      schedule: (afterMs, task) => void clock.schedule(clock.now() + afterMs, task),
      emit: (event) => void webhooks.send(event),
      setWebhook: (registration) => webhooks.replaceOwn(registration),
    });
  let app = start();

  return {
    definition,
    clock,
    realClock,
    faults,
    log,
    redaction: createBodyRedaction(definition.allowList),
    webhooks,
    app: () => app,
    reset() {
      clock.reset();
      faults.clear();
      log.clear();
      webhooks.clear();
      tokens = freshTokens();
      app = start();
    },
  };
}
