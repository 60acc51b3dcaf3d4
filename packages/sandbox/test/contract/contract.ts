import type { LoggedRequest, SandboxControl, SandboxCredentials, SandboxVendor } from "../../src/index.ts";
import { startSandboxServer } from "../../src/server.ts";
import { type Collector, startCollector } from "./collect.ts";
import { type Deliveries, keepDeliveries } from "./deliveries.ts";
import { driftOf } from "./drift.ts";
import { type Exchange, mediaType, type Side } from "./exchange.ts";
import { startJudge } from "./judge.ts";
import { type Leaf, leavesOf, leavesOfDelivery } from "./leaves.ts";
import { chooseMarkers, type Markers } from "./markers.ts";
import type { Plant } from "./plants.ts";
import { credentialHeaders, plantsOf } from "./plants-of.ts";
import { createRecorder } from "./recorder.ts";
import type { Sinks } from "./sinks.ts";
import { loadSpec, type SpecOperation, type SpecWebhook } from "./spec.ts";
import { openText } from "./spec-text.ts";
import { type Stage, startStage } from "./stage.ts";
import { webhookFinder } from "./webhook-finder.ts";

/** The virtual time at which every contract starts: noon of an invented day. */
export const START: number = Date.UTC(2026, 4, 1, 12);

/** How many planted faults are judged side by side. */
const AT_ONCE = 16;

/** What the judge found in all that was exchanged. */
export interface Judgement {
  /** Requests sent, each with one answer to judge. */
  readonly made: number;
  readonly judged: Readonly<Record<Side, number>>;
  /** What is no JSON, by operation, and how often. */
  readonly notJudged: Readonly<Record<Side, Readonly<Record<string, number>>>>;
  /** Sides that were wrong on purpose, and that the judge refused. */
  readonly wrong: Readonly<Record<Side, number>>;
  /** Where the judge and the sandbox, or the judge and the test, are not of one mind. */
  readonly disagreements: readonly string[];
}

/** What became of planted faults. */
export interface PlantedFaults {
  readonly planted: Readonly<Record<Side, number>>;
  /** What was refused, as `operationId request` and `operationId answer <status>`. */
  readonly refused: ReadonlySet<string>;
  /** What the judge let pass. */
  readonly passed: readonly string[];
}

/** What came of a whole run. */
export interface Collection {
  /** What to look for. */
  readonly markers: Markers;
  /** Where to look. */
  readonly sinks: Sinks;
  /** The paths that events and the log have named. */
  readonly paths: readonly (string | undefined)[];
  /** Webhooks that were sent, and those among them that are none of the spec's. */
  readonly deliveries: { readonly made: number; readonly unknown: number };
}

/** How an answer came about. */
export type Origin = "behaviour" | "fault";

/** One vendor's local sandbox behind a port, all traffic recorded and judged by the vendor's spec. */
export interface Contract<Vendor extends SandboxVendor> {
  readonly baseUrl: string;
  readonly credentials: SandboxCredentials[Vendor];
  readonly control: SandboxControl;
  /** What a client sends with. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
  readonly operations: readonly SpecOperation[];
  readonly webhooks: readonly SpecWebhook[];
  /** Where the marked round is played. What goes there counts for the judge and for the hunt, and not as behaviour of the sandbox. */
  readonly stage: Stage;
  /** Every `x-pii` of the spec, by name. */
  readonly marks: readonly string[];
  /** How many requests were sent. */
  made(): number;
  /** Everything exchanged so far, or what `work` exchanges. */
  exchanges(work?: () => Promise<unknown>): Promise<readonly Exchange[]>;
  /** Does what breaks the spec on purpose: the judge must refuse that side of each exchange, and a sandbox such a request. */
  wrong<Value>(side: Side, work: () => Promise<Value>): Promise<Value>;
  /** Makes a client of this sandbox, whose errors, failures and events are collected. */
  readonly connect: Collector["connect"];
  /** Collects what functions throw that are no client's. */
  readonly watch: Collector["watch"];
  /** Puts the sandbox back to the start, its pages read before. */
  startOver(): Promise<void>;
  /** Ends the collection. */
  collected(): Promise<Collection>;
  /** Operations that were never called with success. */
  uncalled(): Promise<readonly string[]>;
  /** The statuses that were answered, by operation, and how each first came about. */
  produced(): ReadonlyMap<string, ReadonlyMap<number, Origin>>;
  judge(): Promise<Judgement>;
  /** Puts faults into what was exchanged, one at a time, and has them judged. */
  plant(): Promise<PlantedFaults>;
  close(): Promise<void>;
}

/** What a contract of some vendors needs. */
export interface ContractOptions {
  /** Headers that the spec knows by a placeholder, because the vendor tells no name: by the sandbox's name, the spec's. */
  readonly headersInSpec?: Readonly<Record<string, string>>;
}

/** Starts a vendor's sandbox on a loopback port, frozen at {@link START}, and a judge of its traffic. */
export async function openContract<Vendor extends SandboxVendor>(
  vendor: Vendor,
  { headersInSpec = {} }: ContractOptions = {},
): Promise<Contract<Vendor>> {
  const spec = await loadSpec(vendor);
  const [deliveries, playedDeliveries] = [keepDeliveries(), keepDeliveries()];
  const server = await startSandboxServer({ port: 0, vendor, seed: "contract", now: START, frozen: true, fetch: deliveries.fetch });
  const stage = await startStage(vendor, START, playedDeliveries);
  const endpoint = server.vendors[vendor];
  if (endpoint === undefined) throw new Error(`the local sandbox does not serve ${vendor}`);
  const { baseUrl, credentials } = endpoint;
  const collector = await startCollector({ urls: [server.url, stage.url], vendor, credentials, validate: await driftOf(vendor) }, spec);
  const control = collector.steer(endpoint.control);

  const logged = new Set<LoggedRequest>();
  const played = new Set<LoggedRequest>();
  const recorder = createRecorder(() => {
    for (const entry of control.requests()) logged.add(entry);
    for (const entry of stage.control.requests()) played.add(entry);
  });
  const isOwn = ({ url }: Exchange): boolean => url.startsWith(`${baseUrl}/`);
  const toPath = (exchange: Exchange): string => {
    const base = isOwn(exchange) ? baseUrl : stage.baseUrl;
    if (!exchange.url.startsWith(`${base}/`)) throw new Error("an exchange went to another address than the sandbox's");
    return spec.basePath + exchange.url.slice(base.length);
  };
  const judge = await startJudge(spec, toPath);
  /** All exchanges as the spec would have them. */
  const exchangesInSpec = async (): Promise<readonly Exchange[]> =>
    (await recorder.exchanges()).map((exchange) => ({
      ...exchange,
      requestHeaders: renameHeaders(exchange.requestHeaders, headersInSpec),
    }));
  const operationOf = (exchange: Exchange): SpecOperation | undefined =>
    spec.find(exchange.method, new URL(exchange.url).pathname.slice(new URL(baseUrl).pathname.length));

  const collect = async (): Promise<Collection> => {
    const exchanges = await exchangesInSpec();
    const allSent = [...deliveries.sent, ...playedDeliveries.sent];
    const leaves = async (some: readonly Exchange[]): Promise<readonly Leaf[]> => {
      const path = (exchange: Exchange) => new URL(exchange.url).pathname.slice(new URL(baseUrl).pathname.length);
      const all = some.map(async (exchange) => {
        const operation = operationOf(exchange);
        return operation === undefined ? [] : leavesOf(operation, exchange, path(exchange));
      });
      return (await Promise.all(all)).flat();
    };
    const findWebhooks = await webhookFinder(vendor, spec);
    const told = ({ sent }: Deliveries) =>
      sent.flatMap((delivery) => findWebhooks(delivery).flatMap((one) => leavesOfDelivery(one, delivery)));
    const { sinks, printed, paths } = await collector.finish([...logged, ...played]);
    console.log(printed);
    const traffic = {
      own: [...(await leaves(exchanges.filter(isOwn))), ...told(deliveries)],
      drawn: [...(await leaves(exchanges.filter((one) => !isOwn(one)))), ...told(playedDeliveries)],
      secrets: collector.secrets([...exchanges.map(({ requestHeaders }) => requestHeaders), ...allSent.map(({ headers }) => headers)]),
    };
    const unknown = allSent.filter((delivery) => findWebhooks(delivery).length === 0).length;
    return { markers: chooseMarkers(traffic, openText(spec.document)), sinks, paths, deliveries: { made: allSent.length, unknown } };
  };
  let collection: ReturnType<typeof collect> | undefined;
  const collected = () => {
    collection ??= collect();
    return collection;
  };

  return {
    baseUrl,
    credentials: credentials as SandboxCredentials[Vendor],
    control,
    fetch: recorder.fetch,
    operations: spec.operations,
    webhooks: spec.webhooks,
    stage: { ...stage, control: collector.steer(stage.control) },
    marks: spec.marks,
    made: recorder.made,
    async exchanges(work) {
      const before = recorder.made();
      await work?.();
      const all = await recorder.exchanges();
      return work === undefined ? all : all.filter(({ number }) => number > before);
    },
    wrong: recorder.marking,
    connect: (create, options) => collector.connect(create, { baseUrl, fetch: recorder.fetch, ...options }),
    watch: collector.watch,
    async startOver() {
      await collector.readPages();
      control.reset();
    },
    collected,
    async uncalled() {
      const called = new Set(
        (await recorder.exchanges())
          .filter((exchange) => isOwn(exchange) && exchange.status < 400)
          .map((exchange) => operationOf(exchange)?.operationId),
      );
      return spec.operations.map(({ operationId }) => operationId).filter((operationId) => !called.has(operationId));
    },
    produced() {
      const produced = new Map<string, Map<number, Origin>>();
      for (const { operationId = "", status, kind } of logged) {
        const statuses = produced.get(operationId) ?? new Map<number, Origin>();
        produced.set(operationId, statuses);
        if (kind !== "fault") statuses.set(status, "behaviour");
        else if (!statuses.has(status)) statuses.set(status, "fault");
      }
      return produced;
    },

    async judge() {
      const judged = { request: 0, answer: 0 };
      const wrong = { request: 0, answer: 0 };
      const notJudged: Record<Side, Record<string, number>> = { request: {}, answer: {} };
      const disagreements: string[] = [];
      for (const exchange of await exchangesInSpec()) {
        const operationId = operationOf(exchange)?.operationId ?? "no operation";
        const name = `${exchange.number} ${operationId} ${exchange.status}`;
        for (const side of ["request", "answer"] as const) {
          const isBytes = isRaw(exchange, side);
          if (isBytes) notJudged[side][operationId] = (notJudged[side][operationId] ?? 0) + 1;
          else judged[side]++;
          // Of a raw upload, all but the bytes is judged.
          if (isBytes && side === "answer") continue;
          const problems = await judge[side](exchange);
          if (exchange.wrong === side) {
            if (problems.length > 0) wrong[side]++;
            else disagreements.push(`${name}: the judge takes a wrong ${side}`);
            if (side === "request" && exchange.status < 400) disagreements.push(`${name}: the sandbox takes a wrong request`);
          } else if (problems.length > 0) disagreements.push(`${name}: the judge refuses the ${side}: ${problems.join(", ")}`);
        }
      }
      return { made: recorder.made(), judged, notJudged, wrong, disagreements };
    },

    async plant() {
      const planted = { request: 0, answer: 0 };
      const refused = new Set<string>();
      const passed: string[] = [];
      const all = await plantsOf((await exchangesInSpec()).filter(isOwn), operationOf, credentialHeaders(spec));
      const judgeOne = async ({ side, operationId, status, fault, exchange }: Plant): Promise<void> => {
        planted[side]++;
        const problems = await judge[side](exchange);
        const place = side === "request" ? `${operationId} request` : `${operationId} answer ${status}`;
        if (problems.length > 0) refused.add(place);
        else passed.push(`${place}: ${fault}`);
      };
      for (let start = 0; start < all.length; start += AT_ONCE) await Promise.all(all.slice(start, start + AT_ONCE).map(judgeOne));
      return { planted, refused, passed };
    },

    async close() {
      // What was printed would be lost where the tests that look at it did not run.
      await collected();
      await Promise.all([server.close(), stage.close(), judge.close()]);
    },
  };
}

function renameHeaders(headers: Headers, names: Readonly<Record<string, string>>): Headers {
  const renamed = new Headers(headers);
  for (const [from, to] of Object.entries(names)) {
    const value = renamed.get(from);
    if (value === null) continue;
    renamed.delete(from);
    renamed.set(to, value);
  }
  return renamed;
}

/** Whether a side is bytes, neither JSON nor a form, which the judge cannot read. */
function isRaw(exchange: Exchange, side: Side): boolean {
  const type = mediaType(side === "request" ? exchange.requestHeaders : exchange.responseHeaders);
  return type !== undefined && ["application/octet-stream", "application/zip", "application/pdf", "image/png"].includes(type);
}
