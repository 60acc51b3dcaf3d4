import {
  type ApiDefinition,
  type ClientMembers,
  createClient,
  isKycClientsError,
  type OperationResult,
  type RawDelivery,
} from "@kyc-clients/core";
import { afterAll, expect, test } from "vitest";
import type { SandboxVendor, WebhookRegistration } from "../../src/index.ts";
import type { Contract } from "./contract.ts";
import { createFiller, type Filler } from "./filler.ts";
import { receiveOnLoopback } from "./receive.ts";
import { type DrawnArguments, drawCalls, drawEvents } from "./round.ts";
import { signAll } from "./sign-all.ts";

/** How a vendor proves its webhooks, and a receiver of its client's that takes them. */
export interface MarkedHook {
  readonly auth: WebhookRegistration["auth"];
  receive(delivery: RawDelivery): Promise<Told>;
  /** Webhooks that the vendor does not prove, which a receiver refuses. */
  readonly unproved?: readonly string[];
}

interface Told {
  readonly type: string;
  readonly payload: unknown;
}

type AnyClient = ClientMembers<object> & Readonly<Record<string, (args: DrawnArguments) => Promise<OperationResult>>>;

/**
 * Plays every operation and every webhook of the spec once more, all members filled, and under each `x-pii` a marker that stands nowhere else.
 * Gives what the hunt has to know of these.
 */
export async function testMarked<Vendor extends SandboxVendor>(
  vendor: Vendor,
  contract: Contract<Vendor>,
  { auth, receive, unproved = [] }: MarkedHook,
): Promise<Filler> {
  const filler = createFiller();
  const { stage, operations, webhooks } = contract;
  const { api } = (await import(`@kyc-clients/${vendor}`)) as { readonly api: ApiDefinition };
  // Where no page tells a path, the sandbox serves the one that the spec has in its place.
  const operationPaths = Object.fromEntries(
    operations.map(({ operationId, path }) => [operationId, path]).filter(([, path]) => path?.startsWith("/_path")),
  );
  const options = { baseUrl: stage.baseUrl, auth: signAll(api.securitySchemes), attempts: 1, operationPaths };
  const client = contract.connect((given: typeof options) => createClient<AnyClient>(api, given), options);

  test.each(operations)("F86 $operationId takes and answers a marker in every place that is personal", async (operation) => {
    const { operationId } = operation;
    const calls = drawCalls(operation, filler);
    for (const { args, answer } of calls) {
      stage.play(answer);
      const { status } = await (client[operationId] as NonNullable<AnyClient[string]>)(args).catch(ownError);
      expect(status).toBe(answer.status);
    }
    // Neither a request nor an answer broke the spec.
    const logged = stage.control.requests().slice(-calls.length);
    expect(logged.map((entry) => [entry.operationId, entry.kind])).toEqual(calls.map(() => [operationId, "answered"]));
  });

  const hook = await receiveOnLoopback(contract.watch(receive));
  afterAll(() => hook.close());

  test.each(webhooks)("F86 the webhook $name tells a marker in every place that is personal", async (webhook) => {
    stage.control.addWebhook({ url: `${hook.url}/marked-hook/${webhook.name}`, auth });
    const events = drawEvents(webhook, filler);
    const before = hook.received.length;
    for (const data of events) await stage.control.sendWebhook({ type: webhook.name, data: data as Record<string, unknown> });
    stage.control.clearWebhooks();
    const told = hook.received.slice(before) as readonly Told[];
    expect(told.map(({ payload }) => payload)).toEqual(unproved.includes(webhook.name) ? [] : events);
    expect(told.filter(({ type }) => type === "unknown")).toEqual([]);
  });
  return filler;
}

function ownError(error: unknown): { readonly status?: number } {
  if (!isKycClientsError(error)) throw error;
  return error as { readonly status?: number };
}
