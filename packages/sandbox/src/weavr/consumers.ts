import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { consumerAnswer } from "./consumer-answer.ts";
import { createConsumer } from "./create-consumer.ts";
import { openCheck, rootUserOf } from "./diligence.ts";
import { sendEmailCode, verifyEmailCode } from "./email-codes.ts";
import { conflict, forbidden } from "./errors.ts";
import { given } from "./given.ts";
import type { ConsumerRecord } from "./identity-records.ts";
import { requireCountry, requireFeeGroup } from "./identity-rules.ts";
import { identityOf, type Session } from "./session.ts";
import { nextReference, type WeavrState } from "./state.ts";
import { updateRootUser } from "./update-root-user.ts";

type Schemas = components["schemas"];

/** What KYC has proven, and no update changes any more. */
const proven = ["name", "surname", "email", "mobile", "dateOfBirth", "address"] as const;

/** The operations on consumers and on KYC. */
export function declareConsumers(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  operation("createConsumer", ({ body }) => {
    const consumer = createConsumer(state, context, body as Schemas["ConsumerCreate"]);
    return { status: 200, body: consumerAnswer(consumer, rootUserOf(state, consumer)) };
  });

  operation("getConsumer", (_call, session) => {
    const consumer = consumerOf(session);
    return { status: 200, body: consumerAnswer(consumer, rootUserOf(state, consumer)) };
  });

  operation("updateConsumer", ({ body }, session) => {
    const consumer = consumerOf(session);
    const update = body as Schemas["ConsumerUpdate"];
    if (consumer.status === "APPROVED" && proven.some((name) => update[name] !== undefined)) throw conflict("CONSUMER_VERIFIED");
    requireFeeGroup(update.feeGroup);
    requireCountry(update.address?.country);
    updateRootUser(state, consumer, update);
    change(consumer, update);
    const user = rootUserOf(state, consumer);
    consumer.name = `${user.name} ${user.surname}`;
    return { status: 200, body: consumerAnswer(consumer, user) };
  });

  operation("sendConsumerEmailVerificationCode", ({ body }) => {
    sendEmailCode(state, context, "CONSUMER", (body as Schemas["ConsumerEmailVerificationSend"]).email);
    return { status: 204 };
  });

  operation("verifyConsumerEmail", ({ body }) => {
    verifyEmailCode(state, context, "CONSUMER", body as Schemas["ConsumerEmailVerify"]);
    return { status: 204 };
  });

  operation("startConsumerKyc", ({ body }, session) => {
    const consumer = consumerOf(session);
    const { kycLevel = "KYC_LEVEL_2" } = (body ?? {}) as Schemas["ConsumerKycStart"];
    const isReached = consumer.kycLevel !== undefined && kycLevel <= consumer.kycLevel;
    if (consumer.status === "APPROVED" && isReached) throw conflict("KYC_ALREADY_APPROVED");
    if (consumer.isBarred) throw conflict("KYC_REJECTED");
    if (consumer.ongoing === "PENDING_REVIEW") throw conflict("KYC_PENDING_REVIEW");
    if (!rootUserOf(state, consumer).emailVerified) throw conflict("EMAIL_UNVERIFIED");
    consumer.ongoingKycLevel = kycLevel;
    openCheck(state, context, consumer);
    return { status: 200, body: { reference: nextReference(state), kycLevel } };
  });

  operation("getConsumerKyc", (_call, session) => {
    const { status, kycLevel, ongoing, ongoingKycLevel } = consumerOf(session);
    return { status: 200, body: { fullDueDiligence: status, kycLevel, ongoingFullDueDiligence: ongoing, ongoingKycLevel } };
  });
}

/** The consumer of a token. @throws Refusal with 403 where it is a corporate's */
function consumerOf(session: Session): ConsumerRecord {
  const identity = identityOf(session);
  if (identity.kind !== "CONSUMER") throw forbidden("INSUFFICIENT_PERMISSIONS");
  return identity;
}

function change(consumer: ConsumerRecord, update: Schemas["ConsumerUpdate"]): void {
  const { tag, feeGroup, baseCurrency, sourceOfFunds, sourceOfFundsOther } = update;
  const { address, occupation, nationality, placeOfBirth } = update;
  consumer.facts = { ...consumer.facts, ...given({ tag, feeGroup, baseCurrency, sourceOfFunds, sourceOfFundsOther }) };
  consumer.person = { ...consumer.person, ...given({ address, occupation, nationality, placeOfBirth }) };
}
