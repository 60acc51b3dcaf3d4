import { callNarrowed } from "./call.mjs";
import { breakNetwork, loseTime, refuseRedirect } from "./faults.mjs";
import { importEntries, requireEntries } from "./modules.mjs";
import { readPages } from "./page.mjs";
import { refuseCalls, repeatCalls } from "./refused.mjs";
import { answerInProcess } from "./sandbox.mjs";
import { signIn } from "./sign-in.mjs";
import { sendStream, upload } from "./upload.mjs";
import { verifyWebhooks } from "./webhook.mjs";

/** What a program of a bank's does, by name. Nothing here is of one runtime: web standards, and the packages. */
const STEPS = {
  import: importEntries,
  require: requireEntries,
  "sign in": signIn,
  call: callNarrowed,
  upload,
  stream: sendStream,
  page: readPages,
  webhook: verifyWebhooks,
  refused: refuseCalls,
  retried: repeatCalls,
  redirect: refuseRedirect,
  "cut off": breakNetwork,
  deadline: loseTime,
  sandbox: answerInProcess,
};

/**
 * Does each step, and tells how it went: `what` is what came of it. A step that throws has failed; one that gives an object was left out.
 * `place` holds the addresses of the local sandbox and of the gateway, the entry points, and `require` where the runtime has one.
 */
export async function runSteps(place) {
  const cells = [];
  for (const [step, work] of Object.entries(STEPS)) {
    try {
      const what = await work(place);
      cells.push(typeof what === "string" ? { step, state: "ok", what } : { step, state: "left out", what: what.leftOut });
    } catch (error) {
      cells.push({ step, state: "failed", what: String(error?.stack ?? error) });
    }
  }
  return cells;
}
