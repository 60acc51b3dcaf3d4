import type { OperationObject } from "../../../../scripts/generate/spec.ts";
import { describeOperation } from "./describe-operation.ts";
import { type DocumentedApi, readApiOfFile } from "./documented-api.ts";
import { markInferred, markInferredMedia, type Part } from "./mark-inferred.ts";
import { curlSample } from "./samples/curl-sample.ts";
import { typescriptSample } from "./samples/typescript-sample.ts";

/** The part of redocly's plugin interface that we use; its CLI is one bundle and ships no types. */
interface Context {
  readonly location: { readonly source: { readonly absoluteRef: string } };
}
interface Resolved {
  readonly node?: Part;
}
type Visitor<Value> = { leave(value: Value, context: Context, resolved: Resolved): void };
type Decorator = () => Readonly<Record<string, Visitor<never> | ((root: never, context: Context) => void)>>;
type WrittenOperation = OperationObject & { description?: string; "x-codeSamples"?: readonly object[] };

/** What the pages say beside the specs, as redocly's plugin `kyc-docs`. */
export default function plugin(): { readonly id: "kyc-docs"; readonly decorators: { readonly oas3: Record<string, Decorator> } } {
  const oas3 = { "describe-operations": describeOperations, "mark-inferred": markParts, "add-samples": addSamples };
  return { id: "kyc-docs", decorators: { oas3 } };
}

/** Adds to each operation's description what its marks say. */
function describeOperations(): ReturnType<Decorator> {
  return eachOperation((api, operation) => {
    operation.description = `${operation.description ?? ""}\n\n${describeOperation(api, operation)}`.trim();
  });
}

/** Adds a call by our client and one by curl to each operation that can be called. */
function addSamples(): ReturnType<Decorator> {
  return eachOperation((api, written) => {
    const operation = api.operations.get(written.operationId ?? "");
    if (!operation) return;
    written["x-codeSamples"] = [
      { lang: "typescript", label: "TypeScript", source: typescriptSample(api, operation) },
      { lang: "curl", label: "curl", source: curlSample(api, operation) },
    ];
  });
}

/** Says on the parts that have a mark of their own, and on component schemas, that they are inferred. */
function markParts(): ReturnType<Decorator> {
  const once = eachOnce<Part>();
  const mark = { leave: (part: Part) => once(part, () => markInferred(part)) };
  const markWithMedia = {
    leave: (part: Part) =>
      once(part, () => {
        markInferred(part);
        markInferredMedia(part);
      }),
  };
  const reference: Visitor<Part> = { leave: (part, _, { node }) => once(part, () => markInferred(part, node)) };
  return {
    Schema: mark,
    Parameter: mark,
    Header: mark,
    SecurityScheme: mark,
    Response: markWithMedia,
    RequestBody: markWithMedia,
    ref: reference,
  };
}

function eachOperation(change: (api: DocumentedApi, operation: WrittenOperation) => void): ReturnType<Decorator> {
  let api: DocumentedApi | undefined;
  const once = eachOnce<WrittenOperation>();
  return {
    Root: (_: never, { location }: Context) => {
      api = readApiOfFile(location.source.absoluteRef);
    },
    Operation: {
      leave: (operation: WrittenOperation) => once(operation, () => api && change(api, operation)),
    },
  };
}

/** A part that several references lead to is visited for each. */
function eachOnce<Value extends object>(): (value: Value, change: () => void) => void {
  const seen = new WeakSet<Value>();
  return (value, change) => {
    if (!seen.has(value)) change();
    seen.add(value);
  };
}
