import { isStepUpRequiredError, unwrap } from "@kyc-clients/core";
import { answer, digitCanary, findCanaries } from "@kyc-clients/testing";
import { expect } from "vitest";
import { argumentsFor, basePath, caught, operationsOf, row, start, stepUps } from "../src/index.ts";

/** As Weavr refuses: its reference has the word in one member, its demo application in another. */
const REFUSALS = [{ errorCode: "STEP_UP_REQUIRED" }, { message: "STEP_UP_REQUIRED" }];

row(
  "F85",
  "a call that needs a step-up is an error with what the user may step up by, and is not repeated",
  stepUps,
  async (vendor, wanting) => {
    const list = operationsOf(vendor).find(({ operationId }) => operationId === "listAuthenticationFactors");
    const listPath = basePath(vendor) + list?.definition.path;
    const number = digitCanary();
    const factors = [
      { type: "OTP", channel: "SMS", status: "ACTIVE", mobile: number },
      { type: "PUSH", channel: "BIOMETRIC", status: "INACTIVE", device: number },
    ];
    const told = [
      [answer({ body: { factors } }), ["SMS"], factors.map(({ type, channel, status }) => ({ type, channel, status }))],
      [answer({ status: 500 }), [], undefined],
    ] as const;
    for (const one of wanting) {
      for (const body of REFUSALS) {
        for (const [step, channels, known] of told) {
          const { server, client } = await start(vendor, [], { attempts: 1 });
          server.handle(listPath, step);
          server.otherwise(answer({ status: 403, headers: { "request-ref": "ref-403" }, body }));
          const error = await caught(client.call(one.operationId, argumentsFor(vendor, one)));
          expect(isStepUpRequiredError(error)).toBe(true);
          const facts = {
            vendor: vendor.name,
            operationId: one.operationId,
            status: 403,
            attempts: 1,
            maybeSent: true,
            requestId: "ref-403",
          };
          expect(error).toMatchObject({ name: "StepUpRequiredError", code: "step_up_required", ...facts, channels, factors: known });
          expect(findCanaries({ number }, { error })).toEqual([]);
          const asked = server.requests.filter(({ path }) => path === listPath);
          expect([asked.length, server.requests.length]).toEqual([1, 2]);
          const tokens = server.requests.map(({ headers }) => headers["authorization"]);
          expect(tokens).toEqual(["Bearer made-up-token", "Bearer made-up-token"]);
        }
      }
    }
    expect(wanting.length).toBeGreaterThan(5);
  },
);

row("F85", "through raw it is the vendor's own 403, and any other 403 is no step-up", stepUps, async (vendor, wanting) => {
  for (const one of wanting) {
    const { server, client } = await start(vendor, [
      answer({ status: 403, body: { errorCode: "STEP_UP_REQUIRED" } }),
      answer({ status: 403, body: { errorCode: "ACCESS_TOKEN_REQUIRED" } }),
    ]);
    const { response, error } = await client.raw(one.operationId, argumentsFor(vendor, one));
    expect([response.status, error]).toEqual([403, { errorCode: "STEP_UP_REQUIRED" }]);
    const refused = await caught(client.call(one.operationId, argumentsFor(vendor, one)).then(unwrap));
    expect([refused.name, refused.status, server.requests.length]).toEqual(["ApiError", 403, 2]);
  }
});
