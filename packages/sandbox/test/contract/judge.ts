import type { AddressInfo } from "node:net";
import express from "express";
import { middleware } from "express-openapi-validator";
import { type Exchange, mediaType, parseJson } from "./exchange.ts";
import { readForm } from "./form.ts";
import { answerContent, type Document, type Spec, type SpecOperation } from "./spec.ts";

/** What a side of an exchange breaks, in pointers and keywords, never values; empty when the judge lets it pass. */
export type Verdict = readonly string[];

/** Replays exchanges through express-openapi-validator, which nobody here wrote. */
export interface Judge {
  request(exchange: Exchange): Promise<Verdict>;
  answer(exchange: Exchange): Promise<Verdict>;
  close(): Promise<void>;
}

interface Incoming {
  readonly method: string;
  readonly path: string;
  body?: unknown;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** What the validator found; undefined when it has looked away. */
  readonly openapi?: object;
}

interface Outgoing {
  status(code: number): Outgoing;
  set(name: string, value: string): Outgoing;
  json(body: unknown): void;
  end(text: string): void;
}

interface Failure {
  readonly message?: string;
  readonly errors?: readonly { readonly path: string; readonly errorCode?: string }[];
}

/** The answer to judge stands in memory; the replayed request names it. */
const NUMBER = "x-exchange";
const JUDGED = "x-judged";
/** What the transport writes itself. */
const HOP_HEADERS = ["connection", "content-length", "host", "transfer-encoding"];

/**
 * Starts a judge for a spec. What the validator would let pass unread is closed here, and each gap is named where it is closed.
 *
 * @param toPath Gives the path and query that an exchange has below the spec's own server address.
 */
export async function startJudge(spec: Spec, toPath: (exchange: Exchange) => string): Promise<Judge> {
  const answers = new Map<string, Exchange>();
  const requestApp = express();
  requestApp.use(express.json({ strict: false, limit: "64mb" }));
  requestApp.use(express.urlencoded({ extended: false, limit: "64mb" }));
  // The validator's own reader of multipart forms leaves each part a text, also where the schema has a flag or a list that is JSON.
  requestApp.use(express.raw({ type: "multipart/form-data", limit: "64mb" }));
  requestApp.use(async (request: Incoming, _response: Outgoing, next: () => void) => {
    const operation = request.path.startsWith(`${spec.basePath}/`) && spec.find(request.method, request.path.slice(spec.basePath.length));
    const type = String(request.headers["content-type"] ?? "");
    if (operation && request.body instanceof Uint8Array) request.body = await readForm(operation, type, request.body);
    next();
  });
  const document = () => structuredClone(spec.document);
  const validateSecurity = { handlers: securityHandlers(spec) };
  requestApp.use(options({ apiSpec: document(), validateRequests: true, validateSecurity, fileUploader: false }));
  requestApp.use((request: Incoming, response: Outgoing) => {
    // The validator passes whatever lies outside of the spec's base path.
    if (request.openapi === undefined) refuse(response, ["outside of the base path"]);
    else response.status(200).set(JUDGED, "passed").end("");
  });
  requestApp.use(fail);

  const answerApp = express();
  const answersOnly = { validateRequests: false, validateResponses: true, validateSecurity: false, fileUploader: false };
  answerApp.use(options({ apiSpec: withAliases(document()), ...answersOnly }));
  answerApp.use((request: Incoming, response: Outgoing) => {
    const exchange = answers.get(String(request.headers[NUMBER]));
    const isWatched = request.openapi !== undefined && Object.hasOwn(response, "json");
    if (exchange === undefined || !isWatched) return refuse(response, ["outside of the base path"]);
    response.status(aliasOf(exchange.status)).set(JUDGED, "passed");
    response.set("content-type", exchange.responseHeaders.get("content-type") ?? "application/json");
    // The validator reads only what is given as JSON: a text is given as one.
    const isText = mediaType(exchange.responseHeaders)?.startsWith("text/") === true;
    response.json(isText ? new TextDecoder().decode(exchange.responseBody) : parseJson(exchange.responseBody));
  });
  answerApp.use(fail);

  const [requests, replies] = await Promise.all([listen(requestApp), listen(answerApp)]);
  const replay = async (origin: string, exchange: Exchange, number: string): Promise<Verdict> => {
    const { method, requestBody } = exchange;
    const headers = new Headers(exchange.requestHeaders);
    for (const name of HOP_HEADERS) headers.delete(name);
    headers.set(NUMBER, number);
    const body = requestBody.length === 0 ? {} : { body: requestBody };
    const response = await fetch(origin + toPath(exchange), { method, headers, redirect: "manual", ...body });
    const text = await response.text();
    const judged = response.headers.get(JUDGED);
    if (judged === "passed") return [];
    return judged === "refused" ? (JSON.parse(text) as string[]) : [`the judge itself answered ${response.status}`];
  };

  let replays = 0;
  return {
    async request(exchange) {
      const operation = operationOf(spec, exchange, toPath);
      // The validator takes a required body for given when its schema requires no member.
      const missing = operation?.bodyRequired === true && !isBytes(operation.request) && exchange.requestBody.length === 0;
      return missing ? ["/body required"] : replay(requests.origin, exchange, "");
    },
    async answer(exchange) {
      const operation = operationOf(spec, exchange, toPath);
      const type = mediaType(exchange.responseHeaders) ?? "none";
      // The validator holds an answer of any media type against the first schema of its status.
      const listed = operation && answerContent(operation, exchange.status);
      const isEmpty = listed !== undefined && Object.keys(listed).length === 0 && exchange.responseBody.length === 0;
      if (listed !== undefined && !isEmpty && !Object.hasOwn(listed, type)) return ["/response media type"];
      const number = String(++replays);
      answers.set(number, exchange);
      const verdict = await replay(replies.origin, exchange, number);
      answers.delete(number);
      return verdict;
    },
    async close() {
      await Promise.all([requests.close(), replies.close()]);
    },
  };
}

/** What the validator is given; its types want a document of its own making. */
function options(given: { apiSpec: Document } & Omit<Parameters<typeof middleware>[0], "apiSpec">): ReturnType<typeof middleware> {
  return middleware(given as unknown as Parameters<typeof middleware>[0]);
}

/** The validator leaves OAuth to its user: without a handler, every request would pass. */
function securityHandlers({ securitySchemes }: Spec): Record<string, (request: Incoming) => boolean> {
  const sendsBearer = (request: Incoming): boolean => /^bearer \S/i.test(String(request.headers["authorization"]));
  return Object.fromEntries(
    Object.entries(securitySchemes).map(([name, { type }]) => [name, type === "oauth2" ? sendsBearer : () => true]),
  );
}

/** The validator passes every answer from 500 up. Those are judged under a status of their own below that. */
function aliasOf(status: number): number {
  return status >= 500 && status < 540 ? status - 40 : status;
}

function withAliases(document: Document): Document {
  for (const item of Object.values(document.paths)) {
    for (const { responses } of Object.values(item)) {
      if (responses === undefined) continue;
      for (const [status, response] of Object.entries(responses))
        Object.assign(responses, { [aliasOf(Number(status)) || status]: response });
    }
  }
  return document;
}

function refuse(response: Outgoing, problems: Verdict): void {
  response.status(200).set(JUDGED, "refused").end(JSON.stringify(problems));
}

/** express knows an error handler by its four parameters. */
function fail({ message = "", errors = [] }: Failure, _request: Incoming, response: Outgoing, _next: () => void): void {
  const named = errors.flatMap(({ path, errorCode }) => (errorCode === undefined ? [] : [`${path} ${errorCode}`]));
  refuse(response, named.length > 0 ? named : [message.replace(/JSON.*$/s, "JSON")]);
}

function operationOf(spec: Spec, exchange: Exchange, toPath: (exchange: Exchange) => string): SpecOperation | undefined {
  const path = toPath(exchange).split("?")[0] ?? "";
  return path.startsWith(`${spec.basePath}/`) ? spec.find(exchange.method, path.slice(spec.basePath.length)) : undefined;
}

/** Whether a body is taken as it is: an empty file is a file. */
function isBytes(content: object): boolean {
  return Object.hasOwn(content, "application/octet-stream");
}

async function listen(app: {
  listen(port: number, host: string, ready: () => void): import("node:http").Server;
}): Promise<{ origin: string; close(): Promise<void> }> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const server = app.listen(0, "127.0.0.1", resolve);
  await promise;
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
