/** A guard, the code that is it, and what stands there when it is gone. */
export interface Guard {
  readonly name: string;
  /** Below `packages/`. */
  readonly file: string;
  readonly find: string;
  readonly put: string;
  /** The test file of core that runs without it, and the rows of it. */
  readonly test: string;
  readonly rows: readonly string[];
}

export const guards: readonly Guard[] = [
  {
    name: "the refusal of dot segments",
    file: "core/src/path.ts",
    find: "if (DOT_SEGMENT.test(filled))",
    put: "if (false)",
    test: "arguments.test.ts",
    rows: ["F11"],
  },
  {
    name: "the refusal of redirects",
    file: "core/src/engine.ts",
    find: "refuseRedirect(response, call.url, known);",
    put: "",
    test: "redirects.test.ts",
    rows: ["F46", "F47"],
  },
  {
    name: "redirects being left to us",
    file: "core/src/engine.ts",
    find: 'redirect: "manual",',
    put: "",
    test: "redirects.test.ts",
    rows: ["F46", "F47"],
  },
  {
    name: "retry safety",
    file: "core/src/engine.ts",
    find: "isRetrySafe(operation) && ",
    put: "",
    test: "retries.test.ts",
    rows: ["F52"],
  },
  {
    name: "redaction",
    file: "core/src/redact.ts",
    find: "return allowed.has(pointer) || (value === null && known.has(pointer)) ? value : REDACTED;",
    put: "return value;",
    test: "canaries.test.ts",
    rows: ["F86"],
  },
  {
    name: "silence on what the transport said",
    file: "core/src/transport-error.ts",
    find: "{ ...facts, maybeSent:",
    put: "{ ...facts, cause: error, maybeSent:",
    test: "canaries.test.ts",
    rows: ["F86"],
  },
  {
    name: "the template in place of the path",
    file: "core/src/events.ts",
    find: "{ operation: { method, path } }: Call<unknown>,",
    put: "{ url: path, operation: { method } }: Call<unknown>,",
    test: "canaries.test.ts",
    rows: ["F87"],
  },
  {
    name: "the deadline of the whole call",
    file: "core/src/engine.ts",
    find: "const deadline = started + limits.timeoutMs;",
    put: "const deadline = Number.MAX_SAFE_INTEGER;",
    test: "network.test.ts",
    rows: ["F44"],
  },
  {
    name: "the retry budget",
    file: "core/src/retry-budget.ts",
    find: "if (tokens < cost) return false;",
    put: "",
    test: "retries.test.ts",
    rows: ["F67"],
  },
  {
    name: "compare before invalidate",
    file: "auth/src/token-source.ts",
    find: "const isHeld = held?.accessToken === accessToken;",
    put: "const isHeld = held !== undefined;",
    test: "tokens.test.ts",
    rows: ["F71"],
  },
  {
    name: "the generation counter",
    file: "auth/src/token-source.ts",
    find: "started === generation",
    put: "true",
    test: "tokens.test.ts",
    rows: ["F74"],
  },
  {
    name: "the memory of refused credentials",
    file: "auth/src/token-source.ts",
    find: "refusedCredentials.add(print);",
    put: "",
    test: "refused-credentials.test.ts",
    rows: ["F79"],
  },
];
