import { answer, type FaultServer, type RecordedRequest, type StepSource, startFaultServer } from "@kyc-clients/testing";
import { onTestFinished } from "vitest";

/** An entity list as iComply's envelope has it. */
export const noEntities = { code: 200, status: "success", message: "", data: [] };

/** A server whose token endpoint gives `token-1`, `token-2` and so on; everything else meets `otherwise`. */
export async function startIcomply(
  otherwise: StepSource = answer({ body: noEntities }),
  token = (n: number): string => `token-${n}`,
): Promise<FaultServer> {
  const server = await startFaultServer({ otherwise });
  onTestFinished(() => server.close());
  let given = 0;
  server.handle("/api/gettoken", () => answer({ body: { token: token(++given) } }));
  return server;
}

/** What was sent to the token endpoint. */
export const tokenRequests = ({ requests }: FaultServer): readonly RecordedRequest[] =>
  requests.filter(({ path }) => path === "/api/gettoken");

/** What was sent to everything else. */
export const calls = ({ requests }: FaultServer): readonly RecordedRequest[] => requests.filter(({ path }) => path !== "/api/gettoken");

/** The parts of a form as they were sent. */
export async function readForm({ body, headers }: RecordedRequest): Promise<[string, FormDataEntryValue][]> {
  const type = headers["content-type"] ?? "";
  return [...(await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData())];
}

/** A token that says when it ends, if it says anything. */
export function jwt(claims: unknown): string {
  const part = (value: unknown): string => Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");
  return [part({ alg: "HS256", typ: "JWT" }), part(claims), "not-a-signature"].join(".");
}
