import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Clock } from "@kyc-clients/auth";
import type { Vendor } from "../vendor.ts";
import { Arrivals } from "./arrivals.ts";
import { CALL_HEADER } from "./call-numbers.ts";
import { carryOut } from "./carry-out.ts";
import { type FateOf, PASSING } from "./fates.ts";
import { LiveTokens } from "./live-tokens.ts";
import type { Planned } from "./plan.ts";
import { untilQuiet } from "./watch-process.ts";

/** A server on loopback that answers every operation of every vendor, most of the time. */
export interface FlakyServer {
  readonly url: string;
  readonly arrivals: Arrivals;
  readonly tokens: LiveTokens;
  /** Requests whose answer has neither ended nor been let go of. */
  open(): number;
  connections(): number;
  /** Ends connections that nobody uses, and stops to listen. Gives how many are left: somebody still waits on them. */
  close(): Promise<number>;
}

export interface FlakyServerOptions {
  readonly calls: number;
  readonly clock: Clock;
  readonly fateOf: FateOf;
  /** How long a token is good for, in milliseconds of the fast clock. @default 300_000 */
  readonly tokenLifeMs?: number;
  /** The operation that a call is of. */
  readonly plannedOf: (call: number) => Planned;
}

/** Starts a flaky server. */
export async function startFlakyServer({
  calls,
  clock,
  fateOf,
  plannedOf,
  tokenLifeMs = 300_000,
}: FlakyServerOptions): Promise<FlakyServer> {
  const tokens = new LiveTokens(clock, tokenLifeMs);
  const arrivals = new Arrivals(calls);
  const sockets = new Set<Socket>();
  const busy = new Set<Socket>();

  /** Counts a request as soon as its head is in, and gives what is to be done once its body is. */
  const arrived = (request: IncomingMessage, response: ServerResponse): (() => void) => {
    const call = Number(request.headers[CALL_HEADER]);
    const method = request.method ?? "";
    const path = request.url?.replace(/\?.*/s, "") ?? "";
    const unexpected = (): (() => void) => {
      arrivals.strange.push(`${method} ${path}`);
      return () => response.writeHead(404).end();
    };
    if (!(call < calls)) return unexpected();
    const { vendor, isRetrySafe, matches, answer } = plannedOf(call);
    if (!matches(method, path)) {
      const signIn = exchangeOf(vendor, method, path);
      if (!signIn) return unexpected();
      arrivals.count("exchanges", call);
      // Half of them are spared, as many calls share what becomes of an exchange.
      const fate = call % 2 === 0 ? "answered" : fateOf(call, 100 + (arrivals.exchanges[call] ?? 0));
      const body = Buffer.from(fate === "answered" ? tokens.exchange(vendor, signIn) : '{"made":"up"}');
      const given = { status: 200, headers: { "Content-Type": "application/json" }, body };
      return () => carryOut(fate === "tokenEnded" ? "unavailable" : fate, given, response, clock);
    }
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
    const drawn = fateOf(call, 1 + (arrivals.taken[call] ?? 0) + (arrivals.refused[call] ?? 0));
    if (token !== undefined && drawn === "tokenEnded") tokens.end(vendor.name, token);
    const isRefused = token !== undefined && !tokens.takes(vendor.name, token);
    const fate = isRefused ? "tokenEnded" : drawn === "tokenEnded" ? "answered" : drawn;
    arrivals.count(isRefused ? "refused" : "taken", call);
    arrivals.met(fate);
    if (!isRetrySafe && PASSING.has(fate)) arrivals.sparedRepeats += 1;
    return () => carryOut(fate, answer, response, clock);
  };

  const server = createServer({ keepAliveTimeout: 60_000, noDelay: true }, (request, response) => {
    const { socket } = request;
    busy.add(socket);
    response.on("close", () => busy.delete(socket));
    // That a client lets go in the middle is no failure here.
    request.on("error", () => {}).on("end", arrived(request, response));
    request.resume();
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    tokens,
    open: () => busy.size,
    connections: () => sockets.size,
    async close() {
      // Some were never used: the transport opened them for calls that had ended by then.
      await untilQuiet(() => {
        for (const socket of sockets) if (!busy.has(socket)) socket.destroy();
        return sockets.size === busy.size;
      });
      const left = sockets.size;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
      return left;
    },
  };
}

function exchangeOf({ name, signIns }: Vendor, method: string, path: string): Vendor["signIns"][number] | undefined {
  return method === "POST" ? signIns.find((one) => path === `/${name}${one.path}`) : undefined;
}
