import type { Answer } from "../../src/vendor.ts";
import type { Side } from "./exchange.ts";
import type { Filler } from "./filler.ts";
import type { Content, Parameter, SpecOperation, SpecWebhook } from "./spec.ts";

/** What a client is called with. */
export interface DrawnArguments {
  readonly path: object;
  readonly query: object;
  readonly header: object;
  readonly body?: unknown;
  readonly contentType?: string;
}

/** A call to make, and what it is answered. */
export interface DrawnCall {
  readonly args: DrawnArguments;
  readonly answer: Answer;
}

/** Statuses that are taken for `default`, or for a range, where the spec has none of them. */
const UNLISTED = [418, 404, 500, 503, 200, 201];

/** Calls of an operation: each body that it takes and each that it answers at least once, and as often as it has branches. */
export function drawCalls(operation: SpecOperation, filler: Filler): readonly DrawnCall[] {
  const { parameters, request, answers } = operation;
  const at = (place: string): object => drawParameters(filler, parameters, place);
  const bodies = drawBodies(filler, request, "request");
  const args = (bodies.length === 0 ? [{}] : bodies).map((sent) => ({
    path: at("path"),
    query: at("query"),
    header: at("header"),
    ...sent,
  }));
  const played = Object.entries(answers).flatMap(([key, content]) => {
    const status = statusOf(key, answers);
    return drawBodies(filler, content, "answer").map(
      ({ body, contentType }): Answer => ({ status, body, headers: { "content-type": contentType } }),
    );
  });
  const bare = Object.keys(answers).find((key) => key.startsWith("2"));
  if (played.length === 0) played.push({ status: Number(bare) });
  return Array.from({ length: Math.max(args.length, played.length) }, (_, index) => ({
    args: args[index % args.length] as DrawnArguments,
    answer: played[index % played.length] as Answer,
  }));
}

/** Bodies of a webhook, as often as it has branches. */
export function drawEvents({ request }: SpecWebhook, filler: Filler): readonly object[] {
  return drawBodies(filler, request, "answer").map(({ body }) => body as object);
}

interface DrawnBody {
  readonly body: unknown;
  readonly contentType: string;
}

function drawBodies(filler: Filler, content: Content, side: Side): readonly DrawnBody[] {
  return Object.entries(content).flatMap(([contentType, { schema = {} }]) => {
    const isForm = contentType === "multipart/form-data";
    const drawn: DrawnBody[] = [];
    do drawn.push({ contentType, body: filler.fill(schema, { side, isForm }) });
    while (filler.hasMore());
    return drawn;
  });
}

function drawParameters(filler: Filler, parameters: readonly Parameter[], place: string): object {
  const own = parameters.filter((parameter) => parameter.in === place);
  const fill = (one: Parameter): unknown => filler.fill(one.schema, { side: "request", mark: one["x-pii"] });
  return Object.fromEntries(own.map((one) => [one.name, fill(one)]));
}

/** A status that stands under a key and under no other. */
function statusOf(key: string, answers: SpecOperation["answers"]): number {
  if (/^\d+$/.test(key)) return Number(key);
  const isFree = (status: number): boolean =>
    !Object.hasOwn(answers, status) && (key === "default" || key.startsWith(String(status)[0] ?? ""));
  const status = UNLISTED.find(isFree);
  if (status === undefined) throw new Error(`no status is left for ${key}`);
  return status;
}
