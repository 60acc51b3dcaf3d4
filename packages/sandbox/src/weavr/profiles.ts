/** The profiles of the sandbox's programme, by what they are of: ids and ours. */
export const profiles = {
  corporate: "110181034496516096",
  consumer: "110181034496516097",
  account: "110181034496516098",
  transfer: "110181034496516099",
} as const;

/** Currencies of the sandbox's programme. */
export const currencies: readonly string[] = ["EUR", "GBP", "USD"];

/** The one group of fees. */
export const FEE_GROUP = "DEFAULT";

/**
 * Where Weavr takes people and businesses from.
 *
 * @see https://docs.weavr.io/identities/overview/
 */
export const countries: ReadonlySet<string> = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE GB".split(" "),
);
