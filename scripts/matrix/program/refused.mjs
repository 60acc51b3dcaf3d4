import { isArgumentError, isConfigurationError, oauth } from "@kyc-clients/alloy";
import { expect, failureOf } from "./expect.mjs";
import { calls, control, createAlloy } from "./local.mjs";

/** Refuses what cannot be meant before anything is sent, and gives a vendor's refusal as a result. */
export async function refuseCalls(place) {
  await control(place, "alloy", "POST", "/reset");
  const alloy = createAlloy(place);
  const refused = [
    ["path.entity_token", alloy.getEntity({ path: { entity_token: ".." } })],
    ["header.alloy-external-entity-id", alloy.createEvaluation({ body: {}, header: { "alloy-external-entity-id": "a\r\nb" } })],
    ["body", alloy.createEvaluation({ body: { name_first: "Ada", amount: 1n } })],
  ];
  for (const [argument, call] of refused) {
    const error = await failureOf(call);
    expect(argument, [isArgumentError(error), error.maybeSent, error.argument], [true, false, argument]);
  }
  const create = async () => createAlloy(place, { auth: oauth({ token: "made-up\n", secret: "made-up" }) });
  expect("a credential with a line break", isConfigurationError(await failureOf(create())), true);
  expect("calls", await calls(place, "alloy"), []);
  const unknown = await alloy.getEntity({ path: { entity_token: "P-nobody" } });
  expect("a vendor's refusal", [unknown.ok, unknown.status, unknown.error?.error?.minor_code], [false, 403, 4031]);
  const wrong = createAlloy(place, { auth: oauth({ token: "made-up-token", secret: "made-up-secret" }) });
  const code = (await failureOf(wrong.getParameters())).code;
  expect("credentials", [code, (await failureOf(wrong.getParameters())).code], ["invalid_credentials", "invalid_credentials"]);
  expect("exchanges", (await calls(place, "alloy")).filter((operation) => operation === "createBearerToken").length, 2);
  return "4 before sending, a 403 as a result, a wrong secret sent once";
}

/** Repeats a read after a 503, and never what may buy a check. */
export async function repeatCalls(place) {
  await control(place, "alloy", "POST", "/reset");
  const alloy = createAlloy(place, { random: () => 0 });
  await control(place, "alloy", "POST", "/faults", { operationId: "getParameters", status: 503 });
  const read = await alloy.getParameters();
  expect("a read", [read.status, read.attempts], [200, 2]);
  await control(place, "alloy", "POST", "/faults", { operationId: "createEvaluation", status: 503 });
  const bought = await alloy.createEvaluation({ body: { name_first: "Ada", name_last: "Example" } });
  expect("an evaluation", [bought.ok, bought.status, bought.attempts], [false, 503, 1]);
  return "503, then 200; an evaluation not repeated";
}
