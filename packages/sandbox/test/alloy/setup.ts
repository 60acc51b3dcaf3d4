import {
  type AlloyClient,
  type AlloyClientOptions,
  type AuthStrategy,
  basic,
  type components,
  createAlloyClient,
  unwrap,
} from "@kyc-clients/alloy";
import { expect } from "vitest";
import { openContract } from "../contract/contract.ts";

export type Schemas = components["schemas"];

/** What an evaluation of this sandbox always has. */
export interface Tokens {
  readonly evaluation_token: string;
  readonly entity_token: string;
}

export const HOUR_MS = 3_600_000;

/** An invented person, whose evaluation runs through at once. */
export const person = {
  name_first: "Runa",
  name_last: "Halvorsen",
  birth_date: "1983-07-19",
  document_ssn: "000517733",
  phone_number: "5035550142",
  email_address: "Runa.Halvorsen@Example.org",
  address_line_1: "77 Ferry Street",
  address_city: "Astoria",
  address_state: "or",
  address_postal_code: "97103-0417",
  address_country_code: "us",
};

/** A described document. */
export const licence = { name: "licence, front", extension: "png", type: "license" } as const;

/** Its bytes, more than one chunk of them. */
export const file = Uint8Array.from({ length: 150_000 }, (_, index) => (index * 31 + (index >> 8)) % 256);

/** The one sandbox of all parts, and the judge of its traffic. */
export const contract = await openContract("alloy");

export const { baseUrl, credentials, control } = contract;

/** A client of that sandbox. */
export const client = (auth?: AuthStrategy, options: Partial<AlloyClientOptions> = {}): AlloyClient =>
  contract.connect(createAlloyClient, { auth, ...options });

/** Signed in by Basic, as the onboarding workflow. */
export const alloy = client(basic(credentials));

/** Evaluates somebody whose evaluation runs through. */
export async function evaluate(
  body: Schemas["EvaluationRequest"] = person,
  auth: AlloyClient = alloy,
): Promise<Schemas["Evaluation"] & Tokens> {
  const result = await auth.createEvaluation({ body });
  expect(result.status).toBe(201);
  return unwrap(result) as Schemas["Evaluation"] & Tokens;
}

/** The names of parameters. */
export const keysOf = (parameters: readonly Schemas["Parameter"][] | undefined): string[] => (parameters ?? []).map(({ key }) => key);
