import type { CallFacts } from "@kyc-clients/auth";
import { type DownloadBounds, openDownload } from "./download.ts";
import { isParseError, ParseError } from "./errors.ts";
import type { BodyKind, OperationDefinition, ResponseDefinition } from "./operation.ts";
import { at } from "./pointer.ts";
import { decodeJson, decodeText, isBodiless, isCoded, mediaType, readBytes } from "./response-body.ts";

/** What an answer says, read as its operation documents it. */
export interface ReadAnswer {
  readonly documented: boolean;
  readonly ok: boolean;
  readonly value: unknown;
  /** What stood where an error body should, in media type and length. */
  readonly note?: string;
}

/**
 * Reads an answer's body.
 *
 * @throws ParseError when a success has no body that can be read as its spec says.
 */
export async function readAnswer(
  response: Response,
  { method, responses }: OperationDefinition,
  facts: CallFacts,
  bounds: DownloadBounds & { readonly maxResponseBytes: number },
): Promise<ReadAnswer> {
  const { status, ok } = response;
  const definition = findResponse(responses, status);
  const kind = kindOf(definition) ?? "json";
  if (definition && isWebPage(response, method)) {
    void response.body?.cancel().catch(() => {});
    throw new ParseError("unparsable_body", mediaType(response), { ...facts, status });
  }
  if (kind === "none" || isBodiless(status, method)) {
    void response.body?.cancel().catch(() => {});
    return { documented: definition !== undefined, ok, value: undefined };
  }
  if (!ok || !definition)
    return { documented: definition !== undefined, ok, ...(await readFailure(response, kind, facts, bounds.maxResponseBytes)) };
  if (kind !== "json" && isCoded(response)) {
    void response.body?.cancel().catch(() => {});
    throw new ParseError("unparsable_body", mediaType(response), { ...facts, status });
  }
  if (kind === "binary") return { documented: true, ok, value: openDownload(response, facts, bounds) };
  const value = decode(await readBytes(response, bounds.maxResponseBytes, facts), kind, mediaType(response));
  if (!value) throw new ParseError("unparsable_body", mediaType(response), { ...facts, status });
  return { documented: true, ok: !isError(definition, value.value), value: value.value };
}

/** Whether a success is a page of a proxy or a captive portal. No operation documents one. */
function isWebPage(response: Response, method: string): boolean {
  return response.ok && !isBodiless(response.status, method) && mediaType(response) === "text/html";
}

/** An error body is a help, not a promise: what cannot be read is described, and the status stands. */
async function readFailure(
  response: Response,
  kind: BodyKind,
  facts: CallFacts,
  maxBytes: number,
): Promise<{ value: unknown; note?: string }> {
  const type = mediaType(response);
  try {
    const bytes = await readBytes(response, maxBytes, facts);
    const read = decode(bytes, kind === "binary" ? "json" : kind, type);
    return read ?? { value: undefined, note: `${type ?? "no content type"}, ${bytes.byteLength} bytes` };
  } catch (error) {
    if (!isParseError(error)) throw error;
    return { value: undefined, note: `${type ?? "no content type"}, ${error.code}` };
  }
}

function decode(bytes: Uint8Array, kind: BodyKind, type: string | undefined): { readonly value: unknown } | undefined {
  if (kind === "json") return decodeJson(bytes, type);
  const text = type === "text/html" ? undefined : decodeText(bytes);
  return text === undefined ? undefined : { value: text };
}

/** Finds what is documented for a status: the exact code first, then its range, then `default`, which stands for failures. */
function findResponse(responses: OperationDefinition["responses"], status: number): ResponseDefinition | undefined {
  return responses[status] ?? responses[`${Math.floor(status / 100)}XX`] ?? (status >= 400 ? responses["default"] : undefined);
}

function kindOf(definition: ResponseDefinition | undefined): BodyKind | undefined {
  return typeof definition === "object" ? definition.kind : definition;
}

function isError(definition: ResponseDefinition, value: unknown): boolean {
  return typeof definition === "object" && at(value, definition.errorWhen.pointer) === definition.errorWhen.equals;
}
