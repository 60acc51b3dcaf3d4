import { kebabCase } from "../../../../../scripts/generate/names.ts";

/** How a sample signs in: the function that does, where it is imported from, and what it takes from the environment. */
export interface SignIn {
  readonly strategy: string;
  readonly from: string;
  readonly settings: readonly string[];
}

/** Of each vendor, by the security scheme that the operation names. */
const ways: Readonly<Record<string, Readonly<Record<string, readonly [strategy: string, settings: readonly string[], from?: string]>>>> = {
  alloy: { oauth: ["oauth", ["token", "secret"]], basic: ["basic", ["token", "secret"]] },
  algoreg: { bearerAuth: ["oauth", ["email", "password"]] },
  // The endpoint itself takes the pair; the package's own `basic` gets a token by it.
  personr: { bearerAuth: ["credentials", ["email", "password"]], basicAuth: ["basic", ["username", "password"], "@kyc-clients/auth"] },
  icomply: { bearerAuth: ["credentials", ["username", "password"]] },
  weavr: { apiKey: ["account", ["apiKey"]], programmeKey: ["account", ["apiKey", "programmeKey"]] },
};

/** The way to sign in for these security schemes; nothing where samples know none. */
export function signInOf(vendor: string, schemes: readonly string[]): SignIn | undefined {
  const [way] = schemes.flatMap((scheme) => {
    const known = ways[vendor]?.[scheme];
    return known ? [known] : [];
  });
  return way && { strategy: way[0], settings: way[1], from: way[2] ?? `@kyc-clients/${vendor}` };
}

/** `apiKey` of Weavr → `WEAVR_API_KEY`. */
export function variableOf(vendor: string, setting: string): string {
  return `${vendor}_${kebabCase(setting)}`.replaceAll("-", "_").toUpperCase();
}
