import { readSpec } from "./apis.ts";

/** The vendor's own name, as the title of its spec has it. */
export function vendorTitle(apiName: string): string {
  const { title } = readSpec(apiName)["info"] as { readonly title: string };
  return title.replace(/ API$/, "");
}

interface Scheme {
  readonly type: string;
  readonly scheme?: string;
}

/** The security schemes of a spec in words, each once. */
export function signIns(apiName: string): readonly string[] {
  const { securitySchemes } = readSpec(apiName)["components"] as { readonly securitySchemes: Readonly<Record<string, Scheme>> };
  const words: Readonly<Record<string, string>> = {
    "http basic": "HTTP Basic",
    "http bearer": "bearer token",
    oauth2: "OAuth 2.0",
    apiKey: "API key",
  };
  const named = Object.values(securitySchemes).map(({ type, scheme }) => words[scheme === undefined ? type : `${type} ${scheme}`] ?? type);
  return [...new Set(named)];
}
