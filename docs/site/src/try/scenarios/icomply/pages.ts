import {
  createIcomplyClient,
  credentials,
  paginate,
} from "@kyc-clients/icomply";
import { clock, decided, observe, sandbox } from "playground/icomply";

const icomply = createIcomplyClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: credentials(sandbox.credentials),
  clock, // What waits for seconds waits for a moment.
  observe, // Tells the timeline.
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

sandbox.control.act("addPersons", { count: 250 });

let count = 0;
// A page is asked for when its first item is wanted. Break off early, and the
// rest is never read.
for await (const entity of paginate(icomply.listEntities, {
  query: { type: "natural-persons", limit: 100 },
})) {
  if (entity.id !== undefined) count++;
}
decided(`${count} persons, page by page`);
