import { inspect } from "node:util";
import type { AuthStrategy } from "@kyc-clients/auth";
import { type ClientEvent, type ClientOptions, type OperationResult, unwrap } from "@kyc-clients/core";
import type { AnswerCheck } from "@kyc-clients/core/validate";
import { captureConsole, deferred } from "@kyc-clients/testing";
import { makeReport } from "../../../../scripts/live/drift-report.ts";
import type { Outcome } from "../../../../scripts/live/outcome.ts";
import { asFinding } from "../../../../scripts/live/watch-drift.ts";
import type { LoggedRequest, SandboxControl } from "../../src/index.ts";
import { createSinks, type Sinks } from "./sinks.ts";
import type { Spec } from "./spec.ts";
import { watch } from "./watch.ts";

/** What a sandbox shows over HTTP beside the vendor's API. */
const SHOWN = ["requests", "webhooks", "faults", "scenarios", "actions", "clock"] as const;

/** Members of credentials that are no secret. */
const OPEN_MEMBERS = ["id", "ids", "clientId", "header", "imagePart", "kind", "hash", "encoding", "prefix"];

/** Collects what a run prints, throws, tells and shows, and which secrets it had. */
export interface Collector {
  /** A sandbox's control; what webhooks are registered with counts as secret. */
  steer(control: SandboxControl): SandboxControl;
  /** Makes a client whose errors, failures and events are collected. */
  connect<Options extends ClientOptions, Client extends object>(create: (options: Options) => Client, options: Options): Client;
  /** Collects what a function throws, and those of what it gives. */
  watch<Value extends object>(value: Value): Value;
  /** Reads the pages as they are now: a reset empties them. */
  readPages(): Promise<void>;
  /** The secrets in credentials, in registrations of webhooks, and in headers of requests and deliveries. */
  secrets(sent: Iterable<Headers>): ReadonlySet<string>;
  /** Ends the collection. */
  finish(logged: Iterable<LoggedRequest>): Promise<Collected>;
}

/** What came together. */
export interface Collected {
  readonly sinks: Sinks;
  /** What the run has printed, and nobody has seen yet. */
  readonly printed: string;
  /** The paths that events and the log have named. */
  readonly paths: readonly (string | undefined)[];
}

/** Starts to collect. Until `finish`, nothing that is printed shows. */
export async function startCollector(
  { urls, vendor, credentials, validate }: { urls: readonly string[]; vendor: string; credentials: object; validate: AnswerCheck },
  { securitySchemes }: Spec,
): Promise<Collector> {
  const sinks = createSinks();
  const ended = deferred<void>();
  const printed = captureConsole(() => ended.promise);
  const given = new Set<string>(textsOf(credentials));
  const objects = new Set<unknown>();
  const errors = new Set<unknown>();
  const failures = new Set<OperationResult>();
  const events: ClientEvent[] = [];

  const watcher = {
    thrown: (error: unknown) => void errors.add(error),
    gave(value: unknown) {
      if (isFailure(value)) failures.add(value);
    },
  };
  const pages = ["/", ...SHOWN.map((name) => `/_sandbox/${vendor}/${name}`)];
  const readPage = async (path: string): Promise<string> => {
    const texts = await Promise.all(urls.map(async (url) => (await fetch(url + path)).text()));
    return texts.map((text) => (text.startsWith("{") ? JSON.stringify(JSON.parse(text), null, 1) : text)).join("\n");
  };
  // What a sandbox shows before anybody has called it, as how to sign in, is meant to be seen.
  const atFirst = new Set((await Promise.all(pages.map(readPage))).flatMap((page) => page.split("\n")));

  return {
    steer(control) {
      objects.add(control);
      return {
        ...control,
        addWebhook(registration) {
          const { url: address, auth } = registration;
          for (const secret of [...textsOf(auth), new URL(address).pathname.slice(1)]) given.add(secret);
          return control.addWebhook(registration);
        },
      };
    },
    connect(create, options) {
      const observe: ClientOptions["observe"] = (event) => {
        events.push(event);
        options.observe?.(event);
      };
      const client = create({ validate, ...options, observe });
      objects.add(client);
      if (options.auth !== undefined) objects.add(options.auth satisfies AuthStrategy);
      return watch(client, watcher);
    },
    watch: (value) => watch(value, watcher),
    async readPages() {
      for (const path of pages.slice(0, 3)) await addPage(path);
    },
    secrets: (sent) => new Set([...given, ...[...sent].flatMap((headers) => headerSecrets(headers, securitySchemes))]),
    async finish(logged) {
      for (const path of pages) await addPage(path);
      ended.resolve();
      const { text, calls } = await printed;
      sinks.addText("console", text);
      for (const { args } of calls) sinks.addValue("console", args);
      for (const failure of failures) {
        const { data: _data, error: _error, response, ...rest } = failure;
        sinks.addValue("failed results", rest);
        // As it is printed: a walk of a Response's own symbols finds the runtime's state in Node 22.
        sinks.addText("failed results", inspect(response, { depth: null }));
        errors.add(thrownBy(() => unwrap(failure)));
      }
      for (const error of errors) sinks.addValue("errors", error);
      sinks.addText("drift reports", JSON.stringify(makeReport(vendor, events.flatMap(outcomeOf))));
      for (const event of events) sinks.addValue(event.type === "drift" ? "drift events" : "events", withoutFractions(event));
      for (const entry of logged) sinks.addText("request log", JSON.stringify(entry));
      for (const object of objects) sinks.addValue("clients, strategies and control", object);
      return { sinks, printed: text, paths: [...events, ...logged].map(({ path }) => path) };
    },
  };

  async function addPage(path: string): Promise<void> {
    const lines = (await readPage(path)).split("\n").filter((line) => !atFirst.has(line));
    sinks.addText(path === "/" ? "page" : "control plane", lines.join("\n"));
  }
}

/** What stands in the headers that prove who sends a request. */
function headerSecrets(headers: Headers, schemes: Spec["securitySchemes"]): readonly string[] {
  const keys = Object.values(schemes).flatMap(({ type, name }) => (type === "apiKey" && name !== undefined ? [name] : []));
  const [scheme = "", ...rest] = (headers.get("authorization") ?? "").split(" ");
  const credential = rest.join(" ");
  const pair = scheme.toLowerCase() === "basic" ? Buffer.from(credential, "base64").toString() : "";
  const colon = pair.indexOf(":");
  const parts = colon < 0 ? [] : [pair.slice(0, colon), pair.slice(colon + 1)];
  return [credential, ...parts, ...keys.map((name) => headers.get(name) ?? "")].filter((text) => text !== "");
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  const members = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return members.flatMap(([name, member]) => (OPEN_MEMBERS.includes(name) ? [] : textsOf(member)));
}

/** An answer that differs, as a report takes it. */
function outcomeOf(event: ClientEvent): Outcome[] {
  if (event.type !== "drift") return [];
  const { operationId, status = 0, findings } = event;
  return [{ operationId, expects: [status], ok: status < 400, status, end: "answered", findings: findings.map(asFinding) }];
}

/** The digits after the point of a duration are chance, and could be those of a short number. */
function withoutFractions(event: ClientEvent): ClientEvent {
  return "durationMs" in event ? { ...event, durationMs: Math.round(event.durationMs) } : event;
}

function isFailure(value: unknown): value is OperationResult {
  return typeof value === "object" && value !== null && "ok" in value && value.ok === false && "attempts" in value;
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
