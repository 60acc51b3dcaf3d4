import {
  type AlgoregClient,
  type AlgoregClientOptions,
  type AuthStrategy,
  api,
  basic,
  type components,
  createAlgoregClient,
  unwrap,
} from "@kyc-clients/algoreg";
import { openContract } from "../contract/contract.ts";

export type Schemas = components["schemas"];

export const HOUR_MS = 3_600_000;

/** The one sandbox of all parts, and the judge of its traffic. */
export const contract = await openContract("algoreg");

export const { baseUrl, credentials, control } = contract;

/** What a caller gives for the five operations whose path no page has: here, where the sandbox serves them. */
const operationPaths: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(api.operations).flatMap(([operationId, { path }]) => (path.startsWith("/_path") ? [[operationId, path]] : [])),
);

/** A client of that sandbox. */
export const client = (auth?: AuthStrategy, options: Partial<AlgoregClientOptions> = {}): AlgoregClient =>
  contract.connect(createAlgoregClient, { auth, operationPaths, ...options });

/** Signed in by Basic, as the user with every role. */
export const algoreg = client(basic(credentials));

/** An invented person. */
export const person = {
  external_id: "c-001",
  account_type: "N" as const,
  first_name: "Runa",
  last_name: "Halvorsen",
  date_of_birth: "1983-07-19",
  nationality_codes: ["NOR"],
  contacts: "runa.halvorsen@example.org",
};

/** Stores somebody, and gives Algoreg's id. */
export async function save(customer: Partial<Schemas["SaveCustomerInput"]> = {}): Promise<string> {
  const saved = unwrap(await algoreg.saveCustomers({ body: { customers: [{ ...person, ...customer }] } }));
  const id = saved.added?.[0]?.customer_id;
  if (id === undefined) throw new Error("not stored");
  return id;
}

/** A transaction of somebody unknown with somebody unknown. */
export const transaction: Schemas["TransactionCreate"] = {
  external_id: "p-001",
  date: "2026-05-01T11:30:00Z",
  from: { external_id: "x-001", full_name: "Runa Halvorsen", account_type: "N" },
  to: { external_id: "x-002", full_name: "Fjordlys Import", account_type: "F" },
  amount: "1204.17",
  currency: "EUR",
};

/** The codes of a failure that are not deprecated. */
export function codesOf(result: { readonly error?: unknown }): readonly (string | undefined)[] {
  const { errors = [] } = Object(result.error) as Schemas["ErrorResponse"];
  return errors.filter(({ deprecated }) => deprecated !== true).map(({ code }) => code);
}

/** What the administrator sees of a user. */
export function userOf(email: string): { readonly locked: boolean; readonly wrong_passwords: number } | undefined {
  const users = control.act("users") as readonly { readonly email: string; readonly locked: boolean; readonly wrong_passwords: number }[];
  const user = users.find((one) => one.email === email);
  return user && { locked: user.locked, wrong_passwords: user.wrong_passwords };
}
