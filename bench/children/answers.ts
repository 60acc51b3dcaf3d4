/** What every server and stub answers to the call that is measured: a short evaluation of nobody. */
export const evaluation: string = JSON.stringify({
  status_code: 200,
  error: null,
  timestamp: 1_795_219_200_000,
  evaluation_token: "S-made-up-evaluation",
  entity_token: "P-made-up-entity",
  application_token: "made-up-application-token",
  application_version_id: 27,
  summary: {
    result: "success",
    score: 0.86,
    tags: ["Name Verified"],
    outcome: "Approved",
    outcome_reasons: ["All checks passed"],
    services: {},
  },
});

/** What it answers to the one who asks for a token. */
export const token: string = JSON.stringify({ access_token: "made-up-access-token", token_type: "bearer", expires_in: 3600 });

/** Where a token is asked for. */
export const TOKEN_PATH = "/oauth/bearer";

/** The headers of an answer. */
export function headersOf(body: string): Readonly<Record<string, string>> {
  return { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)) };
}

/** Where the server tells what it counted. */
export const COUNTS_PATH = "/counts";
