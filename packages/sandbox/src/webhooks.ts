import type { Clock } from "./clock.ts";
import type { TokenGenerator } from "./token-generator.ts";
import type { VirtualClock } from "./virtual-clock.ts";
import { attemptDelivery, wasDelivered } from "./webhook-attempt.ts";
import { webhookAuthorization } from "./webhook-auth.ts";
import type { RegisteredWebhook, WebhookDelivery, WebhookRegistration } from "./webhook-records.ts";
import type { WebhookEvent, WebhookFacts, WebhookScheme } from "./webhook-scheme.ts";

/** The webhooks of one sandbox. */
export interface Webhooks {
  readonly scheme: WebhookScheme | undefined;
  register(registration: WebhookRegistration): RegisteredWebhook;
  /** Makes this the one webhook that was registered through the vendor's own API. */
  replaceOwn(registration: WebhookRegistration): void;
  list(): readonly RegisteredWebhook[];
  deliveries(): readonly WebhookDelivery[];
  clear(): void;
  /** Sends an event to every webhook that is on, and resolves after the first attempts. Retries follow on the virtual clock. */
  send(event: WebhookEvent): Promise<readonly WebhookDelivery[]>;
  /** Resolves when no attempt is under way. */
  settled(): Promise<void>;
}

interface Hook {
  readonly id: string;
  readonly registration: WebhookRegistration;
  /** Virtual times of the failures since the last success. */
  failures: number[];
  disabled: boolean;
  /** Ends with the last attempt that was asked for: one at a time, so that a receiver hears of the events in their order. */
  idle: Promise<unknown>;
}

interface Message {
  readonly url: string;
  readonly body: string;
  headers(): Promise<Readonly<Record<string, string>>>;
}

type Draft = { -readonly [Key in keyof WebhookDelivery]: WebhookDelivery[Key] };

interface Parts {
  readonly scheme: WebhookScheme | undefined;
  readonly clock: VirtualClock;
  readonly realClock: Clock;
  readonly send: (url: string, init: RequestInit) => Promise<Response>;
  readonly tokens: () => TokenGenerator;
}

/** Creates a list of webhooks with nothing in it. */
export function createWebhooks({ scheme, clock, realClock, send, tokens }: Parts): Webhooks {
  let hooks: Hook[] = [];
  let own: Hook | undefined;
  let deliveries: Draft[] = [];
  const underWay = new Set<Promise<unknown>>();

  const noteFailure = (hook: Hook, limit: WebhookScheme["disableAfter"]): void => {
    if (limit === undefined) return;
    const { failures, withinMs } = limit;
    hook.failures.push(clock.now());
    hook.failures = hook.failures.slice(-failures);
    hook.disabled ||= hook.failures.length === failures && clock.now() - (hook.failures[0] ?? 0) <= withinMs;
  };

  const attempt = async (scheme: WebhookScheme, hook: Hook, delivery: Draft, message: Message, firstAt: number): Promise<void> => {
    if (!deliveries.includes(delivery)) return;
    delete delivery.nextAttemptAt;
    const at = clock.now();
    const { url, body } = message;
    const headers = await message.headers();
    const result = await attemptDelivery({ url, headers, body, timeoutMs: scheme.timeoutMs, clock: realClock, send });
    delivery.attempts = [...delivery.attempts, { at, ...result }];
    if (wasDelivered(result)) {
      delivery.state = "delivered";
      hook.failures = [];
      return;
    }
    noteFailure(hook, scheme.disableAfter);
    const next = scheme.attemptsAtMs[delivery.attempts.length];
    const isFinal = "status" in result && scheme.repeatsAfter?.(result.status) === false;
    if (next === undefined || hook.disabled || isFinal) {
      delivery.state = "failed";
      return;
    }
    if (!deliveries.includes(delivery)) return;
    delivery.nextAttemptAt = firstAt + next;
    clock.schedule(delivery.nextAttemptAt, () => inTurn(hook, () => attempt(scheme, hook, delivery, message, firstAt)));
  };

  const inTurn = (hook: Hook, work: () => Promise<void>): Promise<void> => {
    const done = hook.idle.then(work);
    hook.idle = done.catch(() => {});
    return done;
  };

  const add = (registration: WebhookRegistration): Hook => {
    const hook: Hook = { id: tokens().token("WH-", 8), registration, failures: [], disabled: false, idle: Promise.resolve() };
    hooks.push(hook);
    return hook;
  };

  return {
    scheme,
    register: (registration) => describe(add(registration)),
    replaceOwn(registration) {
      hooks = hooks.filter((hook) => hook !== own);
      own = add(registration);
    },
    list: () => hooks.map(describe),
    deliveries: () => deliveries.map((delivery) => ({ ...delivery })),
    clear() {
      hooks = [];
      own = undefined;
      deliveries = [];
    },
    async send(event) {
      if (scheme === undefined) return [];
      const started = hooks
        .filter((hook) => !hook.disabled)
        .map((hook) => {
          const timestamp = clock.now();
          const requestToken = tokens().token(scheme.tokenPrefix);
          const message = compose(scheme, hook.registration, event, { requestToken, timestamp, auth: hook.registration.auth });
          const delivery: Draft = {
            id: tokens().token("DL-", 8),
            webhookId: hook.id,
            type: event.type,
            requestToken,
            state: "pending",
            attempts: [],
          };
          deliveries.push(delivery);
          const work = (): Promise<void> => attempt(scheme, hook, delivery, message, timestamp);
          const done = inTurn(hook, work).finally(() => underWay.delete(done));
          underWay.add(done);
          return { delivery, done };
        });
      await Promise.all(started.map(({ done }) => done));
      return started.map(({ delivery }) => ({ ...delivery }));
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** What one delivery sends in each of its attempts. */
function compose(scheme: WebhookScheme, { url, auth }: WebhookRegistration, event: WebhookEvent, facts: WebhookFacts): Message {
  const body = JSON.stringify(scheme.envelope(event, facts));
  return {
    url: scheme.path === undefined ? url : url.replace(/\/$/, "") + scheme.path(event),
    body,
    async headers() {
      if (scheme.headers !== undefined) return scheme.headers(event, facts, body);
      const authorization = await webhookAuthorization(auth, body);
      return authorization === undefined ? {} : { authorization };
    },
  };
}

function describe({ id, registration, disabled }: Hook): RegisteredWebhook {
  return { id, origin: new URL(registration.url).origin, auth: registration.auth.kind, disabled };
}
