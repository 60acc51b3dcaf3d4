import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { vendorNames } from "../../../../scripts/packages.ts";
import { readDocumentedApi } from "../../build/redoc/documented-api.ts";
import { curlSample } from "../../build/redoc/samples/curl-sample.ts";
import { exampleArguments } from "../../build/redoc/samples/example-arguments.ts";
import { inventedApi } from "./invented-api.ts";

/** What a shell hands to curl, of each command. */
function argumentsOf(commands: readonly string[]): string[][] {
  const script = `curl() { printf '%s\\0' "$@"; printf '\\001\\0'; }\nuuidgen() { echo made-up; }\n${commands.join("\n")}`;
  const { stdout, stderr, status } = spawnSync("sh", ["-euc", script], { encoding: "utf8", maxBuffer: 2 ** 26, env: variables });
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  return stdout
    .split("\u0001\0")
    .slice(0, -1)
    .map((text) => text.split("\0").slice(0, -1));
}

const variables = Object.fromEntries([
  ["PATH", process.env["PATH"] ?? ""],
  ...["TOKEN", "WEAVR_API_KEY", "WEAVR_PROGRAMME_KEY", "ALLOY_TOKEN", "ALLOY_SECRET", "PERSONR_USERNAME", "PERSONR_PASSWORD"].map(
    (name) => [name, `made-up-${name}`],
  ),
  ...["LIST_ALERTS", "SEARCH_DOCUMENTS", "UPLOAD_DOCUMENT", "CREATE_TRANSACTION", "SEARCH_NAMES"].map((name) => [
    `ALGOREG_${name}_PATH`,
    "/told",
  ]),
  ...["CREATE_NATURAL_PERSON", "CREATE_LEGAL_ENTITY"].map((name) => [`ICOMPLY_${name}_PATH`, "/told"]),
]);

function valuesOf(given: readonly string[], option: string): string[] {
  return given.flatMap((one, index) => (one === option ? [given[index + 1] ?? ""] : []));
}

const calls = vendorNames.flatMap((vendor) => {
  const api = readDocumentedApi(vendor);
  return [...api.operations.values()].map((operation) => ({ api, operation, command: curlSample(api, operation) }));
});
const given = argumentsOf(calls.map(({ command }) => command));

test("a shell reads each command as one call of curl, with the method and the address of its operation", () => {
  expect(given).toHaveLength(179);
  for (const [index, { operation }] of calls.entries()) {
    const [option, method, address = ""] = given[index] ?? [];
    expect([option, method]).toEqual(["--request", operation.method]);
    const { pathname } = new URL(address);
    const template = operation.path.startsWith("/_path") ? "/told" : operation.path;
    const pattern = template.replaceAll(".", "\\.").replaceAll(/\{[^}]+\}/g, "[^/]+");
    expect(pathname).toMatch(new RegExp(`${pattern}$`));
  }
});

test("a JSON body arrives as the spec's example, under its media type", () => {
  let seen = 0;
  for (const [index, { api, operation }] of calls.entries()) {
    const { body } = exampleArguments(api.spec, operation);
    if (body?.type !== "application/json") continue;
    seen += 1;
    expect(valuesOf(given[index] ?? [], "--header")).toContain("Content-Type: application/json");
    expect(JSON.parse(valuesOf(given[index] ?? [], "--data")[0] ?? "")).toEqual(body.value);
  }
  expect(seen).toBe(81);
});

test("a form has a part for each member, and a file where the spec has one", () => {
  const forms = calls.flatMap(({ operation, api }, index) => {
    const { body } = exampleArguments(api.spec, operation);
    return body?.type === "multipart/form-data" ? [{ body, own: given[index] ?? [] }] : [];
  });
  expect(forms).toHaveLength(23);
  for (const { body, own } of forms) {
    const parts = [...valuesOf(own, "--form-string"), ...valuesOf(own, "--form")].map((part) => part.replace(/=.*/s, ""));
    expect(parts.sort()).toEqual(Object.keys(body.value as object).sort());
    expect(valuesOf(own, "--form").map((part) => part.replace(/^[^=]+/, ""))).toEqual(
      body.files.map(() => "=@document.png;type=image/png"),
    );
  }
  expect(forms.filter(({ body }) => body.files.length > 0)).toHaveLength(1);
});

test("credentials are the shell's variables, and a repeat by hand has a name of its own", () => {
  const headersOf = (id: string): string[] => valuesOf(given[calls.findIndex(({ operation }) => operation.id === id)] ?? [], "--header");
  expect(headersOf("getEntity")).toEqual(["Authorization: Bearer made-up-TOKEN"]);
  expect(headersOf("createConsumer")).toEqual(expect.arrayContaining(["api-key: made-up-WEAVR_API_KEY", "idempotency-ref: made-up"]));
  const basic = given[calls.findIndex(({ operation }) => operation.id === "createBearerToken")] ?? [];
  expect(valuesOf(basic, "--user")).toEqual(["made-up-ALLOY_TOKEN:made-up-ALLOY_SECRET"]);
});

test("quotes, dollars and backslashes of a value stay what they are", () => {
  const name = `O'Neill "$HOME" \`id\` \\ ; & é`;
  const content = { "application/json": { schema: {}, example: { name } } };
  const parameters = [
    { name: "id", in: "path", required: true, example: name },
    { name: "q", in: "query", example: name },
  ];
  const api = inventedApi({ requestBody: { content }, parameters }, "/checks/{id}");
  const [operation] = api.operations.values();
  const [own = []] = argumentsOf(operation ? [curlSample(api, operation)] : []);
  const address = new URL(own[2] ?? "");
  expect(JSON.parse(valuesOf(own, "--data")[0] ?? "")).toEqual({ name });
  expect(address.searchParams.get("q")).toBe(name);
  expect(decodeURIComponent(address.pathname)).toBe(`/v1/checks/${name}`);
});
