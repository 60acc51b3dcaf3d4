import type { CallFacts } from "@kyc-clients/auth";
import type { WatchedCall } from "./download.ts";
import { isParseError, ParseError } from "./errors.ts";
import type { BodyKind, OperationDefinition } from "./operation.ts";
import type { ResolvedOptions } from "./options.ts";
import { decode, discard, isBodiless, isCoded, mediaType, parseJson, readBytes } from "./response-body.ts";

/** What an answer says, read as its operation documents it. */
export interface ReadAnswer {
  readonly documented: boolean;
  readonly ok: boolean;
  readonly value?: unknown;
  /** What stood where an error body should, in media type and length. */
  readonly note?: string | undefined;
}

// Loaded by the first call that gives bytes.
let downloads: typeof import("./download.ts") | undefined;

/**
 * Reads an answer's body.
 *
 * @throws ParseError when a success has no body that can be read as its spec says.
 */
export async function readAnswer(
  response: Response,
  operation: OperationDefinition,
  facts: () => CallFacts,
  options: ResolvedOptions,
  watched: WatchedCall,
): Promise<ReadAnswer> {
  const { status, ok } = response;
  const kind = kindOf(operation, status);
  const documented = kind !== undefined;
  const mustFit = ok && documented;
  const type = mediaType(response);
  const isEmpty = isBodiless(status, operation.method);
  const fail = (): ParseError => new ParseError("unparsable_body", type, facts());
  // A page is a proxy's or a captive portal's: no operation documents one. A coded body may have been cut off, and only JSON tells.
  if (mustFit && !isEmpty && (type === "text/html" || ((kind === "text" || kind === "binary") && isCoded(response)))) {
    discard(response);
    throw fail();
  }
  if (kind === "none" || isEmpty) {
    discard(response);
    return { documented, ok };
  }
  if (ok && kind === "binary") {
    downloads ??= await import("./download.ts");
    return { documented, ok, value: downloads.openDownload(response, facts(), options, watched) };
  }
  let note: string;
  let read: { readonly value: unknown } | undefined;
  try {
    const bytes = await readBytes(response, options.maxResponseBytes, facts);
    read = kind === "text" ? decode(bytes, type, String) : parseJson(bytes, type);
    note = `${bytes.length} bytes`;
  } catch (error) {
    // An error body is a help, not a promise: what cannot be read is described, and the status stands.
    if (!isParseError(error) || mustFit) throw error;
    note = error.code;
  }
  if (read) {
    if (kind !== "text") options.validate?.({ facts: facts(), operation, contentType: type, value: read.value, observe: options.observe });
    const tells = operation.errorWhen?.[status];
    const isFailure = tells ? tells(read.value) : false;
    if (isFailure !== undefined) return { documented, ok: ok && !isFailure, value: read.value };
  }
  if (mustFit) throw fail();
  return { documented, ok, note: `${type ?? "no content type"}, ${note}` };
}

/** How a status is documented to be read: by its exact code first, then by what it stands under. */
function kindOf(operation: OperationDefinition, status: number): BodyKind | undefined {
  return (
    kindUnder(operation, `${status}`) ??
    operation
      .ranges?.(status)
      .map((key) => kindUnder(operation, key))
      .find(Boolean)
  );
}

function kindUnder(operation: OperationDefinition, key: string): BodyKind | undefined {
  for (const kind of ["json", "text", "binary", "none"] as const) if (operation[kind]?.includes(key)) return kind;
  return undefined;
}
