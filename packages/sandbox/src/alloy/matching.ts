import type { Attributes } from "./missing-input.ts";
import type { ServiceStatus } from "./state.ts";

/** How one attribute came out. */
interface Match {
  readonly score: number;
  readonly matched: readonly string[];
  readonly unmatched: readonly string[];
}

interface Attribute {
  readonly name: string;
  readonly keys: readonly string[];
  readonly by: readonly string[];
  /** How it comes out where each of its services confirms it. */
  readonly confirmed: Match;
}

/** Which attribute is held against which input by which service. */
const attributes: readonly Attribute[] = Object.entries({
  name: { keys: ["name_first", "name_last"], by: ["Sandbox Identity", "Sandbox Watchlists"] },
  business_name: { keys: ["business_name"], by: ["Sandbox Business Registry", "Sandbox Watchlists"] },
  phone: { keys: ["phone_number", "business_phone_number"], by: ["Sandbox Address and Phone"] },
  address: { keys: ["address_line_1"], by: ["Sandbox Address and Phone", "Sandbox Identity"] },
  email: { keys: ["email_address"], by: ["Sandbox Email"] },
  ssn: { keys: ["document_ssn"], by: ["Sandbox Identity"] },
  dob: { keys: ["birth_date"], by: ["Sandbox Identity"] },
}).map(([name, { keys, by }]) => ({ name, keys, by, confirmed: { score: 1, matched: by, unmatched: [] } }));

/** What each outcome leaves unconfirmed. */
const unconfirmed: Readonly<Record<string, readonly string[]>> = {
  "Manual Review": ["address"],
  Denied: ["name", "address", "ssn", "dob"],
};

/** Which services confirm which attribute, for the attributes that were given. */
export function matchAttributes(
  formatted: Attributes,
  services: ReadonlyMap<string, ServiceStatus>,
  outcome: string | null,
): Readonly<Record<string, Match>> {
  const missed = unconfirmed[outcome ?? ""] ?? [];
  const given = attributes.filter(({ keys }) => keys.some((key) => formatted[key] !== undefined));
  return Object.fromEntries(
    given.map(({ name, by, confirmed }) => {
      const asked = by.filter((service) => hasAnswered(services.get(service)));
      if (missed.includes(name)) return [name, { score: 0, matched: [], unmatched: asked }];
      if (asked.length === by.length) return [name, confirmed];
      return [name, { score: asked.length > 0 ? 1 : 0, matched: asked, unmatched: [] }];
    }),
  );
}

function hasAnswered(status: ServiceStatus | undefined): boolean {
  return status === "executed" || status === "cached";
}
