import type { Attributes } from "./missing-input.ts";
import type { ServiceStatus } from "./state.ts";

/** Which attribute is held against which input by which service. */
const attributes: readonly (readonly [string, { readonly keys: readonly string[]; readonly by: readonly string[] }])[] = Object.entries({
  name: { keys: ["name_first", "name_last"], by: ["Sandbox Identity", "Sandbox Watchlists"] },
  business_name: { keys: ["business_name"], by: ["Sandbox Business Registry", "Sandbox Watchlists"] },
  phone: { keys: ["phone_number", "business_phone_number"], by: ["Sandbox Address and Phone"] },
  address: { keys: ["address_line_1"], by: ["Sandbox Address and Phone", "Sandbox Identity"] },
  email: { keys: ["email_address"], by: ["Sandbox Email"] },
  ssn: { keys: ["document_ssn"], by: ["Sandbox Identity"] },
  dob: { keys: ["birth_date"], by: ["Sandbox Identity"] },
});

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
): Readonly<Record<string, { readonly score: number; readonly matched: readonly string[]; readonly unmatched: readonly string[] }>> {
  const missed = unconfirmed[outcome ?? ""] ?? [];
  const given = attributes.filter(([, { keys }]) => keys.some((key) => formatted[key] !== undefined));
  return Object.fromEntries(
    given.map(([name, { by }]) => {
      const asked = by.filter((service) => hasAnswered(services.get(service)));
      const confirmed = !missed.includes(name);
      return [name, { score: confirmed && asked.length > 0 ? 1 : 0, matched: confirmed ? asked : [], unmatched: confirmed ? [] : asked }];
    }),
  );
}

function hasAnswered(status: ServiceStatus | undefined): boolean {
  return status === "executed" || status === "cached";
}
