import { answer, type FaultServer, type RecordedRequest, type RequestStep, startFaultServer } from "@kyc-clients/testing";
import { onTestFinished } from "vitest";
import { layerKey } from "./columns.ts";

/** A scripted vendor: a token endpoint that counts its tokens (`token-1`, `token-2`, …), and an API that takes what is right. */
export interface Vendor {
  readonly server: FaultServer;
  readonly tokenEndpoint: string;
  /** The tokens that the API takes. */
  readonly valid: Set<string>;
  /** The secret that is right from now on, at the token endpoint and at the API. */
  accept(secret: string): void;
  /** Answers the next token, with this life. */
  mint(lifeS?: number): RequestStep;
  /** What the API answers by itself. */
  api(request: RecordedRequest): RequestStep;
  /** What reached the token endpoint. */
  tokenRequests(): RecordedRequest[];
  /** What reached the API. */
  calls(): RecordedRequest[];
}

export async function startVendor(lifeS = 3600): Promise<Vendor> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  const valid = new Set<string>();
  let right = "made-up-secret";
  let minted = 0;
  const refused = answer({ status: 401, body: { error: "invalid_client" } });
  /** Id and secret are of letters and hyphens, which no encoding of Basic changes. */
  const proves = ({ headers, text }: RecordedRequest): boolean => {
    const { authorization = "" } = headers;
    return (
      atob(/^Basic (.*)$/.exec(authorization)?.[1] ?? "").endsWith(`:${right}`) || text.includes(right) || headers["x-api-key"] === right
    );
  };
  const mint = (life = lifeS): RequestStep => {
    const token = `token-${++minted}`;
    valid.add(token);
    return answer({ body: { access_token: token, token_type: "Bearer", expires_in: life } });
  };
  const api = (request: RecordedRequest): RequestStep =>
    valid.has(tokenOf(request)) || proves(request) ? answer({ body: { ok: true } }) : refused;
  server.handle("/oauth/token", (request) => (proves(request) ? mint() : refused));
  server.otherwise(api);
  return {
    server,
    tokenEndpoint: `${server.url}/oauth/token`,
    valid,
    accept(secret) {
      right = secret;
    },
    mint,
    api,
    tokenRequests: () => server.requests.filter(({ path }) => path === "/oauth/token"),
    calls: () => server.requests.filter(({ path }) => path !== "/oauth/token"),
  };
}

/** The bearer token that a request carried; none where the layer below it is missing from a stack that has one. */
export function tokenOf({ headers }: RecordedRequest): string {
  const layer = headers[layerKey.header];
  const [, token = ""] = /^Bearer (.*)$/.exec(headers["authorization"] ?? "") ?? [];
  return layer === undefined || layer === layerKey.value ? token : "";
}
