import type { ClientEvent, ClientOptions } from "@kyc-clients/core";
import { type AnswerCheck, type DriftFinding, type OperationValidators, refuseDrift, reportDrift } from "@kyc-clients/core/validate";
import { expectTypeOf } from "vitest";
import { createAcmeClient } from "../acme/client.ts";
import { getApplicant, validators } from "../acme/validate/index.gen.ts";

const baseUrl = "http://localhost";

// A table of one operation, of some, or of all.
createAcmeClient({ baseUrl, validate: reportDrift(validators) });
createAcmeClient({ baseUrl, validate: refuseDrift({ getApplicant }) });
createAcmeClient({ baseUrl, validate: undefined });

// @ts-expect-error a table is no check: which of the two is for the caller to say
createAcmeClient({ baseUrl, validate: validators });
// @ts-expect-error validators of an operation are no table
reportDrift(getApplicant);
// @ts-expect-error a validator is no table
refuseDrift({ getApplicant: (value: unknown) => value === 1 });
// @ts-expect-error there is no default table
reportDrift();

// What is told, narrowed.
declare const event: ClientEvent;
if (event.type === "drift") {
  expectTypeOf(event.findings).toEqualTypeOf<readonly DriftFinding[]>();
  expectTypeOf(event.findings[0]?.value).toEqualTypeOf<string | undefined>();
  expectTypeOf(event.untold).toEqualTypeOf<number>();
}
// @ts-expect-error no other event has findings
event.findings;

expectTypeOf(getApplicant).toEqualTypeOf<OperationValidators>();
expectTypeOf<ClientOptions["validate"]>().toEqualTypeOf<AnswerCheck | undefined>();
expectTypeOf<ClientOptions["validate"]>().not.toBeAny();
expectTypeOf<Parameters<AnswerCheck>[0]["value"]>().toEqualTypeOf<unknown>();
