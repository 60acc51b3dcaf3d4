import {
  account,
  createWeavrClient,
  isSessionExpiredError,
  signIn,
  unwrap,
} from "@kyc-clients/weavr";
import { clock, decided, observe, sandbox } from "playground/weavr";

const weavr = createWeavrClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: account(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

const login = await signIn(weavr, sandbox.credentials.consumer);
if (login.outcome !== "signed_in") throw new Error(login.outcome);
const user = weavr.as(login);
unwrap(await user.getConsumer());

await sandbox.control.advance(300_001); // Five idle minutes end a session.

try {
  await user.getConsumer();
} catch (error) {
  // Only the user can sign in again: the client neither tries nor goes on with
  // the account's own rights.
  if (!isSessionExpiredError(error)) throw error;
  decided(
    error.maybeSent
      ? "Session over, says Weavr"
      : "Session over, and nothing was sent",
  );
}
