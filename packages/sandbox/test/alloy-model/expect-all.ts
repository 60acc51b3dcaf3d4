import { bearerToken } from "@kyc-clients/alloy";
import { expect } from "vitest";
import { refused, taken } from "./answers.ts";
import { expectAccount, expectTransaction } from "./expect-accounts.ts";
import { expectApplication } from "./expect-application.ts";
import { expectEntity, expectGone } from "./expect-entity.ts";
import type { View } from "./expect-evaluation.ts";
import { expectGroup } from "./expect-groups.ts";
import { expectInvestigations } from "./expect-investigations.ts";

/** Everything that the model knows of is there, and says the same wherever it shows. */
export async function expectAll(view: View): Promise<void> {
  const { model } = view;
  for (const application of model.applications.values()) await expectApplication(view, application);
  for (const entity of model.entities.values()) await expectEntity(view, entity);
  for (const token of model.gone) await expectGone(view, token);
  for (const group of model.groups.values()) await expectGroup(view, group);
  for (const account of model.accounts.values()) await expectAccount(view, account, 2);
  for (const transaction of model.transactions.values()) await expectTransaction(view, transaction);
  await expectInvestigations(view, 3);
  await expectEvents(view);
  await expectBearers(view);
}

/** Each event reads as it was sent, also one that was refused. */
async function expectEvents({ model, world }: View): Promise<void> {
  for (const [event_request_token, { body, refused: isRefused, at }] of model.events) {
    const event = taken(await world.alloy().getEvent({ path: { event_request_token } }), 200);
    expect(event).toMatchObject({ event_request_token, event_request_status_type_id: isRefused ? 2 : 1 });
    expect([event.body, event.timestamp]).toEqual([body, new Date(at).toISOString()]);
  }
}

/** Each bearer token signs calls in until its hour is over. */
async function expectBearers({ model, world }: View): Promise<void> {
  for (const [bearer_token, expiresAt] of model.bearers) {
    const isAlive = expiresAt > model.now;
    const check = await world.signedIn(undefined).validateBearerToken({ body: { bearer_token } });
    const call = await world
      .signedIn(bearerToken(bearer_token))
      .getJourneyParameters({ path: { journey_token: "J-SandboxRetailOnboarding1" } });
    if (isAlive) expect([check.status, call.status]).toEqual([200, 200]);
    else {
      refused(check, 401, 4012);
      refused(call, 401, 4012);
    }
  }
}
