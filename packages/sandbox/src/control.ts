import { readAdvance, readEvent, readFault, readWebhook } from "./control-input.ts";
import type { Fault, PendingFault } from "./faults.ts";
import type { Instance } from "./instance.ts";
import { ControlInputError, type Json, readMembers } from "./members.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { Scenario } from "./scenario.ts";
import type { RegisteredWebhook, WebhookDelivery, WebhookRegistration } from "./webhook-records.ts";
import type { WebhookEvent } from "./webhook-scheme.ts";

/**
 * Steers a sandbox from outside the vendor's API. The same is served under `/_sandbox/<vendor>`.
 * Input that cannot be used is refused with an error that names the member.
 */
export interface SandboxControl {
  /** Puts everything back to the start: state, tokens, clock, faults, log, webhooks. */
  reset(): void;
  /** The virtual time, in epoch milliseconds. */
  now(): number;
  /** Moves the virtual time on, and resolves when what fell due is done and every webhook that was sent has had its answer. By 0: waits for the webhooks only. */
  advance(ms: number): Promise<void>;
  /** Makes the next calls fail. */
  addFault(fault: Fault): PendingFault;
  faults(): readonly PendingFault[];
  clearFaults(): void;
  /** The triggers and their outcomes. */
  scenarios(): readonly Scenario[];
  /** The last exchanges, redacted, the newest last. */
  requests(): readonly LoggedRequest[];
  /** Sends this vendor's webhooks to an address of yours. */
  addWebhook(registration: WebhookRegistration): RegisteredWebhook;
  webhooks(): readonly RegisteredWebhook[];
  clearWebhooks(): void;
  /** Sends an event, or the vendor's test event, to every registered address; resolves after the first attempts. */
  sendWebhook(event?: Partial<WebhookEvent>): Promise<readonly WebhookDelivery[]>;
  deliveries(): readonly WebhookDelivery[];
  /** What can be done outside of the vendor's API: its name, what it does, and the members of its input. */
  actions(): readonly ActionDescription[];
  /** Does what somebody would do outside of the vendor's API, and tells what came of it. Webhooks follow; by `advance(0)` they are waited for. */
  act(name: string, input?: Json): unknown;
}

/** An action as the control plane lists it. */
export interface ActionDescription {
  readonly name: string;
  readonly title: string;
  readonly input: readonly { readonly name: string; readonly required: boolean }[];
}

/** The control of one running sandbox. */
export function createControl(instance: Instance): SandboxControl {
  const { clock, faults, log, webhooks, definition } = instance;
  return {
    reset: () => instance.reset(),
    now: () => clock.now(),
    async advance(ms) {
      await clock.advance(readAdvance({ ms }));
      await webhooks.settled();
    },
    addFault: (fault) => faults.add(readFault(fault, definition.api)),
    faults: () => faults.list(),
    clearFaults: () => faults.clear(),
    scenarios: () => definition.scenarios,
    requests: () => log.list(),
    addWebhook(registration) {
      if (webhooks.scheme === undefined) throw new ControlInputError("", `cannot be used: ${definition.title} sends no webhooks`);
      return webhooks.register(readWebhook(registration, webhooks.scheme));
    },
    webhooks: () => webhooks.list(),
    clearWebhooks: () => webhooks.clear(),
    async sendWebhook(event = {}) {
      const given = readEvent(event);
      const samples = webhooks.scheme?.samples ?? [];
      const sample = samples.find(({ type }) => type === given.type) ?? samples[0];
      return sample === undefined ? [] : webhooks.send({ ...sample, ...given });
    },
    deliveries: () => webhooks.deliveries(),
    actions: () =>
      Object.entries(instance.app().actions ?? {}).map(([name, { title, input }]) => ({
        name,
        title,
        input: Object.entries(input).map(([member, { required = false }]) => ({ name: member, required })),
      })),
    act(name, input = {}) {
      const actions = instance.app().actions ?? {};
      const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
      if (action === undefined) throw new ControlInputError("", `names no action; there are: ${Object.keys(actions).join(", ") || "none"}`);
      return action.run(readMembers<Json>(input, action.input));
    },
  };
}
