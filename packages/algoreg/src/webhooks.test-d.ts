import { expectTypeOf, test } from "vitest";
import {
  type AlgoregWebhook,
  createAlgoregWebhookReceiver,
  type SessionDecisionUpdatedData,
  staticHeader,
  type TransactionUpdatedData,
} from "./index.ts";

const receive = createAlgoregWebhookReceiver({ scheme: staticHeader({ header: "authorization", value: "v" }) });

test("an event narrows by its type", async () => {
  const webhook = await receive(new Request("https://example.com/hook"));
  expectTypeOf(webhook).not.toBeAny();
  expectTypeOf(webhook).toEqualTypeOf<AlgoregWebhook>();
  if (webhook.type === "session_decision_updated") {
    expectTypeOf(webhook.payload.data).toExtend<SessionDecisionUpdatedData>();
    expectTypeOf(webhook.payload.data.status_type).toEqualTypeOf<"POSITIVE" | "NEGATIVE" | "NEUTRAL" | undefined>();
  }
  if (webhook.type === "transaction_updated") expectTypeOf(webhook.payload.data).toExtend<TransactionUpdatedData>();
  if (webhook.type === "alerts_updated") expectTypeOf(webhook.payload.data["any"]).toEqualTypeOf<unknown>();
  if (webhook.type === "unknown") expectTypeOf(webhook.payload).toEqualTypeOf<unknown>();
  // @ts-expect-error There is no such code.
  if (webhook.type === "session_updated") return;
});

test("wrong options are refused", () => {
  // @ts-expect-error How the sender proves itself is missing.
  createAlgoregWebhookReceiver({});
  // @ts-expect-error The header's value is missing.
  staticHeader({ header: "authorization" });
});
