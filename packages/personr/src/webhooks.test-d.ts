import { expectTypeOf, test } from "vitest";
import {
  type ApplicantResult,
  type ApplicantStatusResponse,
  createPersonrWebhookReceiver,
  type EntityResult,
  type EntityResultEnvelope,
  type PersonrWebhook,
  staticHeader,
} from "./index.ts";

const receive = createPersonrWebhookReceiver({ scheme: staticHeader({ header: "authorization", value: "Bearer t" }) });

test("a result narrows by its type, and then by its form", async () => {
  const webhook = await receive(new Request("https://example.com/hook"));
  expectTypeOf(webhook).not.toBeAny();
  expectTypeOf(webhook).toEqualTypeOf<PersonrWebhook>();
  if (webhook.type === "applicantResult") {
    expectTypeOf(webhook.payload).not.toBeAny();
    if ("response" in webhook.payload) expectTypeOf(webhook.payload).toEqualTypeOf<ApplicantStatusResponse>();
    else expectTypeOf(webhook.payload).toEqualTypeOf<ApplicantResult>();
  }
  if (webhook.type === "entityResult") {
    if ("response" in webhook.payload) expectTypeOf(webhook.payload).toEqualTypeOf<EntityResultEnvelope>();
    else expectTypeOf(webhook.payload).toEqualTypeOf<EntityResult>();
  }
  if (webhook.type === "unknown") expectTypeOf(webhook.payload).toEqualTypeOf<unknown>();
  // @ts-expect-error There is no such type of result.
  if (webhook.type === "uboResult") return;
});

test("an answer is a known word, any other text, or nothing", () => {
  expectTypeOf<ApplicantResult["reviewAnswer"]>().not.toBeAny();
  expectTypeOf<"Approved" | "Rejected" | "a word of next year" | null | undefined>().toExtend<ApplicantResult["reviewAnswer"]>();
  // @ts-expect-error It is no flag.
  const answer: ApplicantResult["reviewAnswer"] = true;
  expectTypeOf(answer).not.toBeAny();
});

test("wrong options are refused", () => {
  // @ts-expect-error How the sender proves itself is missing.
  createPersonrWebhookReceiver({});
  // @ts-expect-error The token is missing.
  staticHeader({ header: "authorization" });
  expectTypeOf(createPersonrWebhookReceiver).not.toBeAny();
});
