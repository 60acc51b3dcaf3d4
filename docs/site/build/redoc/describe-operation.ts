import { isRetrySafe } from "../../../../packages/core/src/retry-safe.ts";
import { isOfLayer } from "../../../../scripts/generate/print-layers.ts";
import type { Operation } from "../../../../scripts/generate/read-operations.ts";
import type { OperationObject } from "../../../../scripts/generate/spec.ts";
import { repository } from "../places.ts";
import type { DocumentedApi } from "./documented-api.ts";

/** What a layer's client is, where a vendor has one for each. */
const layerClients: Readonly<Record<string, string>> = {
  account: "your application's own client, with its key alone",
  user: "the client of a signed-in user, as `as(token)` gives it",
};

/** Says under an operation what its marks in the spec say: source, evidence, client, step-up, repeats, cost, pages, path. */
export function describeOperation(api: DocumentedApi, written: OperationObject): string {
  const operation = api.operations.get(written.operationId ?? "");
  const facts = [source(api, written), ...(operation ? factsOfCall(api, operation) : [])];
  return facts.map(([name, text]) => `- **${name}:** ${text}`).join("\n");
}

type Fact = readonly [name: string, text: string];

function factsOfCall(api: DocumentedApi, operation: Operation): Fact[] {
  const { written } = operation;
  const facts: (Fact | undefined)[] = [
    clients(api, operation),
    written["x-step-up"] === true ? stepUp : undefined,
    repeats(operation),
    idempotency(api, operation),
    written["x-billable"] === true ? ["Cost", "may cost money or touch a person."] : undefined,
    pages(operation),
    undocumentedPath(api, operation),
  ];
  return facts.filter((fact) => fact !== undefined);
}

/** Redoc leaves an operation's `externalDocs` out, so the page is named here. */
function source({ vendor, title }: DocumentedApi, written: OperationObject): Fact {
  const docs = written.externalDocs as { readonly url: string; readonly description?: string } | undefined;
  const page = docs ? `[${docs.description ?? "the vendor's page"}](${docs.url})` : "no page";
  if (written["x-evidence"] !== "inferred") return ["Documented", `written from ${page}.`];
  const notes = `${repository}specs/${vendor.name}/NOTES.md`;
  return [
    "Inferred",
    `${title}'s pages do not say all of this; we concluded it from what they do say: ${page}. [The notes](${notes}) say how. Ask ${title} before you rely on it.`,
  ];
}

function clients({ vendor }: DocumentedApi, operation: Operation): Fact | undefined {
  const layers = Object.entries(vendor.layers ?? {}).filter(([, layer]) => isOfLayer(operation, layer));
  if (layers.length === 0) return undefined;
  return ["Client", `${layers.map(([name]) => layerClients[name] ?? `the client of the layer \`${name}\``).join("; or ")}.`];
}

const stepUp: Fact = [
  "Step-up",
  "needs strong customer authentication. Without it the call throws `StepUpRequiredError`: nothing was done, and your code makes the call again.",
];

function repeats({ method, written }: Operation): Fact {
  const declared = written["x-retry-safe"];
  const isRepeated = isRetrySafe({ method, retrySafe: declared });
  const does = isRepeated
    ? "the client repeats it after a time-out, a broken connection, or a failure that passes"
    : "the client never repeats it";
  return ["Repeats", `${does}. ${written["x-retry-reason"] ?? reasonOf(method, isRepeated)}`];
}

function reasonOf(method: string, isRepeated: boolean): string {
  return isRepeated ? `\`${method}\` promises to change nothing.` : `Nothing says that a second \`${method}\` does no harm.`;
}

function idempotency({ vendor }: DocumentedApi, { parameters }: Operation): Fact | undefined {
  const name = vendor.idempotencyHeader;
  if (name === undefined || !parameters.some((parameter) => parameter.in === "header" && parameter.name === name)) return undefined;
  return ["Idempotency", `the client gives each call its own \`${name}\`, the same in all its attempts, unless the call brings one.`];
}

function pages({ id, written }: Operation): Fact | undefined {
  const definition = written["x-pagination"];
  if (!definition) return undefined;
  const { kind, parameter, size, items, next } = definition;
  const asked = size === undefined ? `\`${parameter}\`` : `\`${parameter}\` and \`${size}\``;
  const ends = next === undefined ? "" : `, and the next ${kind} at \`${next}\``;
  return [
    "Pages",
    `asked for by ${asked}; the items stand at \`${items || "/"}\`${ends}. \`paginate(client.${id}, …)\` reads them all, one by one.`,
  ];
}

function undocumentedPath({ title }: DocumentedApi, { id, path }: Operation): Fact | undefined {
  if (!path.startsWith("/_path-not-documented/")) return undefined;
  return [
    "Path",
    `${title} documents what is sent, and not where to. The client refuses the call until \`operationPaths.${id}\` gives the path at creation.`,
  ];
}
