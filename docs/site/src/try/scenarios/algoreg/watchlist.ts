import {
  createAlgoregClient,
  listOf,
  oauth,
  saveProblems,
  unwrap,
} from "@kyc-clients/algoreg";
import { clock, decided, observe, sandbox } from "playground/algoreg";

const algoreg = createAlgoregClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: oauth(sandbox.credentials),
  // Algoreg does not document this path, so the client refuses it until you say
  // what it is.
  operationPaths: { listAlerts: "/_path-not-documented/listAlerts" },
  clock,
  observe,
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

const person = {
  external_id: "customer-30818",
  first_name: "Ottilie",
  last_name: "Falkenrath",
};
const nobody = {
  external_id: " ",
  first_name: "Nobody",
  last_name: "Inparticular",
};

const customers = [person, nobody].map((customer) => ({
  ...customer,
  account_type: "N" as const,
}));
const saved = unwrap(await algoreg.saveCustomers({ body: { customers } }));
// A 200 does not say that all were saved: problems stand in it, customer by
// customer.
console.log("not saved:", saveProblems(saved).length, "of", customers.length);

const alerts = listOf(
  unwrap(await algoreg.listAlerts({ body: { limit: 10, offset: 0 } })),
);
const alert = alerts.find(
  (one) => one.customer_external_id === person.external_id,
);
decided(
  alert
    ? `Alert: ${alert.last_revision?.top_category}, score ${alert.last_revision?.score}`
    : "No alert",
);
