import { basic, isConnectionError, isParseError, isRedirectError, isTimeoutError, unwrap } from "@kyc-clients/alloy";
import { expect, failureOf } from "./expect.mjs";
import { createAlloy } from "./local.mjs";

/** A client of a part of the gateway that does what no vendor should. */
const createFaulty = (place, part) =>
  createAlloy(place, {
    baseUrl: `${place.gateway}/${part}`,
    auth: basic({ token: "made-up-token", secret: "made-up-secret" }),
    random: () => 0,
  });
const path = { entity_token: "P-made-up", document_token: "D-made-up" };

/** Follows no redirect, and lets no byte of a body go there. */
export async function refuseRedirect(place) {
  const alloy = createFaulty(place, "moved");
  for (const call of [alloy.getParameters(), alloy.createEvaluation({ body: { name_first: "Ada" } })]) {
    expect("error", isRedirectError(await failureOf(call)), true);
  }
  const { moved, followed } = await (await fetch(`${place.gateway}/counts`)).json();
  expect("asked and followed", [moved, followed], [2, 0]);
  return "2 refused, 0 requests at the other address";
}

/** Takes no part of an answer for the whole: not of JSON, and not of a download. */
export async function breakNetwork(place) {
  const alloy = createFaulty(place, "cut");
  const read = await failureOf(alloy.getParameters());
  expect("JSON", isParseError(read) || isConnectionError(read), true);
  const download = unwrap(await alloy.downloadEntityDocument({ path }));
  const cut = await failureOf(download.bytes());
  expect("a download", [isParseError(cut), cut.code], [true, "truncated_body"]);
  const coded = createFaulty(place, "coded");
  expect("compressed JSON", unwrap(await coded.getParameters()), { required: [] });
  const half = await failureOf(coded.downloadEntityDocument({ path }).then((result) => unwrap(result).bytes()));
  expect("half of a compressed download", isParseError(half), true);
  const gone = await failureOf(createFaulty(place, "gone").createEvaluation({ body: { name_first: "Ada" } }));
  expect("a connection", [isConnectionError(gone), gone.maybeSent, gone.attempts], [true, true, 1]);
  return `JSON: ${read.code}; a download: ${cut.code}, compressed: ${half.code}; a connection: ${gone.code}`;
}

/** Ends a call at its deadline, and at once when the caller leaves. */
export async function loseTime(place) {
  const alloy = createFaulty(place, "hang");
  const late = await failureOf(alloy.getParameters({ timeoutMs: 50, attempts: 1 }));
  expect("a deadline", [isTimeoutError(late), late.code], [true, "deadline_exceeded"]);
  const begun = alloy.downloadEntityDocument({ path, attemptTimeoutMs: 300 });
  const stalled = await failureOf(begun.then((result) => unwrap(result).bytes()));
  expect("a download that stalls", [isTimeoutError(stalled), stalled.code], [true, "attempt_timeout"]);
  const controller = new AbortController();
  const call = alloy.getParameters({ signal: controller.signal });
  await (await fetch(`${place.gateway}/hanging`)).text();
  controller.abort("left");
  expect("an abort", await failureOf(call), "left");
  return "deadline_exceeded, a download's attempt_timeout, an abort with its reason";
}
