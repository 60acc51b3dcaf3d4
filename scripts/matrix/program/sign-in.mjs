import { isConfigurationError } from "@kyc-clients/alloy";
import { expect, failureOf } from "./expect.mjs";
import { calls, control, createAlloy } from "./local.mjs";

const CALLS = 20;

/** Signs in once for many calls at a time, and says no to a long-lived secret in a page. */
export async function signIn(place) {
  await control(place, "alloy", "POST", "/reset");
  const alloy = createAlloy(place);
  const results = await Promise.all(Array.from({ length: CALLS }, () => alloy.getParameters()));
  expect("statuses", [...new Set(results.map(({ status }) => status))], [200]);
  const operations = await calls(place, "alloy");
  const count = (name) => operations.filter((operation) => operation === name).length;
  expect("exchanges and calls", [count("createBearerToken"), count("getParameters"), operations.length], [1, CALLS, CALLS + 1]);
  if (!globalThis.document) return `1 exchange for ${CALLS} calls`;
  const create = async () => createAlloy(place, { allowBrowser: false });
  expect("refused in a page", isConfigurationError(await failureOf(create())), true);
  return `1 exchange for ${CALLS} calls; the secret wants allowBrowser`;
}
