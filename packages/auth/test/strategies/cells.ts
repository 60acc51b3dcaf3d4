/** The rows of the fault catalogue that are about credentials and tokens. */
export const rows: readonly string[] = Array.from({ length: 18 }, (_, index) => `F${68 + index}`);

const forms = [
  "clientCredentials client_secret_basic form",
  "clientCredentials client_secret_basic raw form",
  "clientCredentials client_secret_post form",
] as const;
const jsons = [
  "clientCredentials client_secret_basic json",
  "clientCredentials client_secret_basic raw json",
  "clientCredentials client_secret_post json",
] as const;

/** Every way to sign in. `raw` leaves id and secret in Basic as they are, where nothing is said they are encoded as RFC 6749 has it. */
export const strategies = [
  "basic",
  "apiKey(provider)",
  "bearerToken(provider)",
  ...forms,
  ...jsons,
  "tokenStrategy",
  "all(apiKey, clientCredentials)",
] as const;

export type StrategyName = (typeof strategies)[number];

/** What answers: a server with a script, or an authorization server that others wrote. */
export type ServerName = "scripted" | "oidc-provider";

/** Why a cell has no test: every strategy in the rows given. */
interface Reason {
  readonly server: ServerName;
  readonly strategies: readonly StrategyName[];
  readonly rows: readonly string[];
  readonly reason: string;
}

const withoutToken: readonly StrategyName[] = ["basic", "apiKey(provider)"];

/** What a strategy cannot meet, and why. A cell with a test has no place here. */
const reasons: readonly Reason[] = [
  {
    server: "scripted",
    strategies: withoutToken,
    rows: ["F68", "F69", "F70", "F71", "F74", "F75", "F76", "F77", "F78", "F80"],
    reason: "asks no token endpoint: the credential itself goes with each request",
  },
  { server: "scripted", strategies: withoutToken, rows: ["F81"], reason: "holds nothing that ends by the clock" },
  {
    server: "scripted",
    strategies: ["apiKey(provider)"],
    rows: ["F79"],
    reason: "a key is no password of an account that locks: each call has the vendor's own 401",
  },
  { server: "scripted", strategies: ["apiKey(provider)", "bearerToken(provider)"], rows: ["F82"], reason: "takes no store" },
  { server: "scripted", strategies: ["apiKey(provider)"], rows: ["F84"], reason: "holds nothing that two addresses could share" },
  { server: "scripted", strategies, rows: ["F85"], reason: "has no second step: it comes with the vendor that asks for one" },
  { server: "oidc-provider", strategies: withoutToken, rows, reason: "asks no authorization server" },
  {
    server: "oidc-provider",
    strategies: jsons,
    rows: rows.filter((row) => row !== "F78"),
    reason: "the server takes forms only, as RFC 6749 has it (its refusal of JSON is F78)",
  },
  {
    server: "oidc-provider",
    strategies: ["bearerToken(provider)", ...forms, "tokenStrategy", "all(apiKey, clientCredentials)"],
    rows: ["F76", "F77"],
    reason: "the server gives only tokens as they should be",
  },
  { server: "oidc-provider", strategies: ["bearerToken(provider)"], rows: ["F82"], reason: "takes no store" },
  {
    server: "oidc-provider",
    strategies: ["bearerToken(provider)", ...forms, "tokenStrategy", "all(apiKey, clientCredentials)"],
    rows: ["F85"],
    reason: "the grant has no second step",
  },
];

/** Why a cell has no test; `undefined` where it must have one. Throws where there are two reasons. */
export function reasonOf(server: ServerName, strategy: StrategyName, row: string): string | undefined {
  const [found, second] = reasons.filter((one) => one.server === server && one.strategies.includes(strategy) && one.rows.includes(row));
  if (second) throw new Error(`${row}, ${strategy}: two reasons`);
  return found?.reason;
}
