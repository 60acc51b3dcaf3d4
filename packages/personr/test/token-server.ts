import { answer, type FaultServer, type RecordedRequest, startFaultServer } from "@kyc-clients/testing";
import { onTestFinished } from "vitest";

export const email = "service@example.org";
export const password = "invented-password";
export const YEAR_SECONDS = 31_536_000;

/** A stand-in whose users have one token each: a new one cancels the one before, whichever way it was asked for. */
export interface TokenServer {
  readonly server: FaultServer;
  readonly url: string;
  /** The token requests so far. */
  exchanges(): readonly RecordedRequest[];
  /** The other requests so far. */
  calls(): readonly RecordedRequest[];
  /** Ends the token that is alive, as somebody else does who signs in as the same user. */
  cancel(): void;
}

export async function startTokenServer(): Promise<TokenServer> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  let issued = 0;
  const issue = () => {
    issued++;
    return answer({ body: { status: "success", response: { token: tokenOf(issued), user_id: "17x17", expires: YEAR_SECONDS } } });
  };
  server.handle("/api-token-generate", issue);
  server.handle("/api-basic-auth", issue);
  server.otherwise(({ headers }) =>
    headers["authorization"] === `Bearer ${tokenOf(issued)}`
      ? answer({ body: { status: "success", response: { applicantStatus: "Pending" } } })
      : answer({
          status: 401,
          body: { error_class: "Unauthorized", args: { code: "invented" }, message: null, translation: "Unknown token" },
        }),
  );
  const isExchange = ({ target }: RecordedRequest): boolean => target === "/api-token-generate" || target === "/api-basic-auth";
  return {
    server,
    url: server.url,
    exchanges: () => server.requests.filter(isExchange),
    calls: () => server.requests.filter((request) => !isExchange(request)),
    cancel: () => {
      issued++;
    },
  };
}

/** The token that was issued as the n-th. */
export function tokenOf(issued: number): string {
  return `bus|1795219200001x${issued}|1795219200002x3`;
}

/** The parts of a form as the server got it. */
export async function formOf({ body, headers }: RecordedRequest): Promise<[string, unknown][]> {
  const type = headers["content-type"] ?? "";
  return [...(await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData())];
}
