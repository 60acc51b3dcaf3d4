import { createSandbox, type Sandbox } from "../../src/index.ts";
import { basicHeader, type Parsed, START } from "../alloy-calls.ts";

/** What a command of the page says, as curl reads it. */
export interface CurlOptions {
  /** `-H` */
  readonly headers?: Readonly<Record<string, string>>;
  /** `-u`; null when the command has none. @default the onboarding workflow's */
  readonly user?: { readonly token: string; readonly secret: string } | null;
  /** `-d`: text as it is, anything else as JSON. */
  readonly data?: unknown;
  /** `-T`; with `form` among the headers it is `--data-binary`. Bytes as they are. */
  readonly file?: Uint8Array;
}

/** A frozen sandbox at the address that the page prints. */
export interface Page {
  readonly sandbox: Sandbox<"alloy">;
  curl(method: string, path: string, options?: CurlOptions): Promise<Parsed>;
}

/** The header that most commands of the page have. */
export const json = { "Content-Type": "application/json" };

/** What curl 7.88.1 adds to `-d` and `--data-binary` when no header names a media type. To `-T` it adds none. */
export const form = { "Content-Type": "application/x-www-form-urlencoded" };

/** Starts a sandbox for one example. */
export function openPage(): Page {
  const sandbox = createSandbox("alloy", { now: START, frozen: true });
  return {
    sandbox,
    async curl(method, path, { headers = {}, user = sandbox.credentials, data, file } = {}) {
      const text = typeof data === "string" ? data : JSON.stringify(data, null, 2);
      // Bytes, as text would get a media type from Request.
      const body = data === undefined ? file : new TextEncoder().encode(text);
      const response = await sandbox.fetch(`https://sandbox.alloy.co/v1${path}`, {
        method,
        headers: { ...(user !== null && { Authorization: basicHeader(user) }), ...(data !== undefined && form), ...headers },
        ...(body !== undefined && { body: body as Uint8Array<ArrayBuffer> }),
      });
      const isJson = response.headers.get("content-type") === "application/json";
      return {
        status: response.status,
        body: isJson ? await response.json() : new Uint8Array(await response.arrayBuffer()),
        headers: response.headers,
      };
    },
  };
}

/** An invented person with every attribute that the page's person has. */
export const mira = {
  phone_number: "15035550164",
  name_first: "Mira",
  name_last: "Okafor",
  email_address: "mira@example.org",
  birth_date: "1992-08-17",
  address_line_1: "48 Tannery Row",
  address_city: "Astoria",
  address_state: "OR",
  document_ssn: "987654301",
  address_postal_code: "97103",
  address_country_code: "US",
  social_twitter: "mira_makes_maps",
};

/** Evaluates a person as the page does. */
export const evaluate = (page: Page, data: unknown = mira, headers: Record<string, string> = {}) =>
  page.curl("POST", "/evaluations", { headers: { ...json, ...headers }, data });

/** Exchanges credentials for a bearer token as the page does. */
export const exchange = (page: Page, user = page.sandbox.credentials) =>
  page.curl("POST", "/oauth/bearer", {
    headers: { ...json, Authorization: basicHeader(user) },
    user: null,
    data: { grant_type: "client_credentials" },
  });
