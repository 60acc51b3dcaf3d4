import type { BodyKind, OperationDefinition } from "./operation.ts";
import { decode, discard, isBodiless, isCoded, isCut, isSuccess, mediaType, parseJson } from "./response-body.ts";
import type { Call, Sending } from "./sent-call.ts";
import { Unusable } from "./unusable.ts";

/** What an answer says, read as its operation documents it. */
export interface ReadAnswer {
  readonly documented: boolean;
  readonly ok: boolean;
  readonly value?: unknown;
  /** How many bytes stand where an error body should, or why they could not be read. */
  readonly unread?: number | Unusable | undefined;
}

// Loaded by the first call that gives bytes, and by the first whose answer is checked.
let downloads: typeof import("./download.ts") | undefined;
let checks: typeof import("./check-answer.ts") | undefined;

/**
 * Reads an answer as its operation documents it.
 *
 * @throws Unusable when a success has no body that can be read as its spec says.
 */
export function readAnswer(
  response: Response,
  operation: OperationDefinition,
  sending: Sending<ReadAnswer>,
): ReturnType<Call<ReadAnswer>["open"]> {
  const { status } = sending;
  const ok = isSuccess(status);
  const { validate } = sending.engine.options;
  const kind = kindOf(operation, status);
  const documented = kind !== undefined;
  const mustFit = ok && documented;
  const type = mediaType(response);
  const isEmpty = isBodiless(status, operation.method);
  // A page is a proxy's or a captive portal's: no operation documents one. A coded body may have been cut off, and only JSON tells.
  const isForeign = mustFit && (type === "text/html" || ((kind === "text" || kind === "binary") && isCoded(response)));
  if (isEmpty || kind === "none" || isForeign) {
    discard(response);
    if (isForeign && !isEmpty) throw new Unusable("unparsable_body");
    return { body: { documented, ok } };
  }
  if (ok && kind === "binary") return { body: openDownload(response, sending) };
  return function readBytes(bytes, error): ReadAnswer | Promise<ReadAnswer> {
    const read = bytes && (kind === "text" ? decode(bytes, type, String) : parseJson(bytes, type));
    // An object or a list of JSON tells its own end.
    if (bytes && typeof read?.value !== "object" && isCut(response, bytes)) return readBytes(undefined, new Unusable("truncated_body"));
    const tells = operation.errorWhen?.[status];
    const isFailure = read && tells ? tells(read.value) : false;
    if (!read || isFailure === undefined) {
      // An error body is a help, not a promise: what cannot be read is described, and the status stands.
      if (mustFit) throw error ?? new Unusable("unparsable_body");
      return { documented, ok, unread: error ?? bytes?.length };
    }
    const answer = { documented, ok: ok && !isFailure, value: read.value };
    return validate && kind !== "text" ? checked(response, operation, sending, answer) : answer;
  };
}

/** An answer, once it was shown to the client's `validate`. */
async function checked(
  response: Response,
  operation: OperationDefinition,
  sending: Sending<ReadAnswer>,
  answer: ReadAnswer,
): Promise<ReadAnswer> {
  checks ??= await import("./check-answer.ts");
  checks.checkAnswer(response, operation, sending, answer.value);
  return answer;
}

async function openDownload(response: Response, sending: Sending<ReadAnswer>): Promise<ReadAnswer> {
  downloads ??= await import("./download.ts");
  return { documented: true, ok: true, value: downloads.openDownload(response, sending) };
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
