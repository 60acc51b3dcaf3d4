import { expectTypeOf, test } from "vitest";
import {
  createIcomplyWebhookReceiver,
  type IcomplyWebhook,
  type NaturalPersonApproval,
  type NaturalPersonSubmission,
  payloadSecret,
} from "./index.ts";

const secrets = "whs_00000000000000000000000000000000";
const receive = createIcomplyWebhookReceiver({ scheme: payloadSecret({ secrets, at: "/secret" }) });

test("an event narrows by its type", async () => {
  const webhook = await receive(new Request("https://example.org/hook"));
  expectTypeOf(webhook).not.toBeAny();
  expectTypeOf(webhook).toEqualTypeOf<IcomplyWebhook>();
  if (webhook.type === "NaturalPersonPending") expectTypeOf(webhook.payload.data).toExtend<NaturalPersonSubmission>();
  if (webhook.type === "NaturalPersonManuallyApproved") expectTypeOf(webhook.payload.data).toExtend<NaturalPersonApproval>();
  if (webhook.type === "NaturalPersonAutoApproved") {
    expectTypeOf(webhook.payload.data).toExtend<NaturalPersonApproval>();
    expectTypeOf(webhook.payload.data).not.toBeAny();
  }
  if (webhook.type === "unknown") expectTypeOf(webhook.payload).toEqualTypeOf<unknown>();
  // @ts-expect-error There is no such type of event.
  if (webhook.type === "natural-person-pending") return;
});

test("wrong options are refused", () => {
  // @ts-expect-error How the sender proves itself is missing.
  createIcomplyWebhookReceiver({});
  // @ts-expect-error Where the secret stands is missing.
  payloadSecret({ secrets });
  // @ts-expect-error The secret is missing.
  payloadSecret({ at: "/secret" });
  // @ts-expect-error Three secrets never count at a time.
  payloadSecret({ secrets: [secrets, secrets, secrets], at: "/secret" });
  // @ts-expect-error A place is a pointer or a function.
  payloadSecret({ secrets, at: ["secret"] });
  expectTypeOf(payloadSecret).not.toBeAny();
});
