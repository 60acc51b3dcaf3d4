import type { Change, Payloads } from "@kyc-clients/testing";

/** Paths need every value. */
const paths = {
  getCustomer: { customer_external_id: "customer 1/x" },
  getThread: { id: "t-1" },
  getAlert: { alert_id: "a-1" },
  getSession: { session_id: "6f1c2f6e-0000-4000-8000-000000000001" },
};

/** Values in paths and queries, which are texts. */
export const parameters: readonly Payloads[] = [
  ...Object.entries(paths).map(([operation, base]) => ({
    at: `${operation} path`,
    base,
    bad: [
      ...Object.keys(base).map((name): Change => [`no ${name}`, `/${name}`]),
      ...Object.keys(base).map((name): Change => [`a number as ${name}`, `/${name}`, 1]),
      ["a text", "", "t-1"] as const,
    ],
  })),
  {
    at: "getThread query",
    base: {},
    bad: [
      ["a parameter that no page lists", "/verbose", "true"],
      ["a list", "", []],
    ],
  },
  {
    at: "listThreadMessages query",
    base: { offset: "20", limit: "10" },
    good: [["no parameters", "", {}]],
    bad: [
      ["a word as the limit", "/limit", "ten"],
      ["a fraction as the offset", "/offset", "1.5"],
      ["an empty limit", "/limit", ""],
      ["a parameter that no page lists", "/page", "2"],
    ],
  },
];
