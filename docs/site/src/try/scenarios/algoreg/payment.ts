import { createAlgoregClient, oauth, unwrap } from "@kyc-clients/algoreg";
import { clock, decided, observe, sandbox } from "playground/algoreg";

const algoreg = createAlgoregClient({
  baseUrl: sandbox.baseUrl,
  fetch: sandbox.fetch,
  auth: oauth(sandbox.credentials),
  operationPaths: {
    createTransaction: "/_path-not-documented/createTransaction",
  },
  clock,
  observe,
  // Only here, where the secrets are made up: whoever opens a page
  // can read what it holds, so a real secret stays on a server.
  allowBrowser: true,
});

const from = {
  external_id: "customer-30819",
  full_name: "Liva Brandt",
  account_type: "N",
} as const;
const to = {
  external_id: "customer-30820",
  full_name: "Nordlys Import",
  account_type: "F",
} as const;

// 10,000 EUR and more wait for a person; 50,000 and more are blocked.
const { id = "", state } = unwrap(
  await algoreg.createTransaction({
    body: {
      external_id: "payment-1",
      date: "2026-01-12T09:00:00Z",
      from,
      to,
      amount: "12000.00",
      currency: "EUR",
    },
  }),
);
console.log("scored:", state);

await algoreg.updateTransaction({
  path: { id },
  body: { state: "allowed", comment: "The invoice is here" },
});
const { history_items = [] } = unwrap(
  await algoreg.getTransactionHistory({ path: { id } }),
);
decided(
  history_items
    .map((item) => item.state)
    .toSorted()
    .join(", "),
);
