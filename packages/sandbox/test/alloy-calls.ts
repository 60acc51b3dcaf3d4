import { createSandbox, type Sandbox, type SandboxOptions } from "../src/index.ts";

/** Noon of an invented day. */
export const START: number = Date.UTC(2026, 4, 1, 12);

/** An invented person whose evaluation runs through at once. */
export const ada = {
  name_first: "Ada",
  name_last: "Lovelace",
  birth_date: "1985-12-10",
  document_ssn: "987654323",
  phone_number: "5035550117",
  email_address: "Ada@Example.com",
  address_line_1: "12 Elm Road",
  address_state: "vt",
};

/** A parsed answer. The shapes are what the tests assert. */
// biome-ignore lint/suspicious/noExplicitAny: the tests read what they then assert
export type Parsed = { readonly status: number; readonly body: any; readonly headers: Headers };

/** Calls one sandbox by plain fetch. */
export interface AlloyCalls {
  readonly sandbox: Sandbox<"alloy">;
  call(method: string, path: string, options?: { body?: unknown; headers?: Record<string, string>; auth?: string | null }): Promise<Parsed>;
  evaluate(body: unknown, headers?: Record<string, string>): Promise<Parsed>;
}

/** A Basic header. */
export function basicHeader({ token, secret }: { readonly token: string; readonly secret: string }): string {
  return `Basic ${btoa(`${token}:${secret}`)}`;
}

/** A frozen Alloy sandbox, and a way to call it. */
export function startAlloy(options: SandboxOptions = {}): AlloyCalls {
  const sandbox = createSandbox("alloy", { now: START, frozen: true, ...options });
  const call: AlloyCalls["call"] = async (method, path, { body, headers = {}, auth = basicHeader(sandbox.credentials) } = {}) => {
    const raw = body instanceof Uint8Array || typeof body === "string";
    const response = await sandbox.fetch(sandbox.baseUrl + path, {
      method,
      headers: {
        ...(auth !== null && { authorization: auth }),
        ...(body !== undefined && !raw && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const isJson = response.headers.get("content-type") === "application/json";
    return {
      status: response.status,
      body: isJson ? await response.json() : new Uint8Array(await response.arrayBuffer()),
      headers: response.headers,
    };
  };
  return { sandbox, call, evaluate: (body, headers = {}) => call("POST", "/evaluations", { body, headers }) };
}
