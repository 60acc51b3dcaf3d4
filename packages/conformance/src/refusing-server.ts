import type { AuthStrategy, TokenStore } from "@kyc-clients/auth";
import { answer, type FaultServer, type ManualClock, manualClock, type RecordedRequest, startFaultServer } from "@kyc-clients/testing";
import { onTestFinished } from "vitest";
import type { SignedCalls } from "./needs-of-sign-ins.ts";
import { basePath, success } from "./setup.ts";
import type { Secret, Vendor } from "./vendor.ts";

/** One way to prove a secret to a vendor: by an exchange, or in each call. */
export interface SecretWay {
  readonly name: string;
  readonly kind: "exchange" | "basic" | "apiKey";
  strategy(secret: Secret, store?: TokenStore): AuthStrategy;
}

/** A vendor's server that takes one secret, and answers any other with its refusal. */
export interface RefusingServer {
  readonly server: FaultServer;
  readonly baseUrl: string;
  readonly clock: ManualClock;
  /** The secrets that were tried, in order. */
  tried(): string[];
  /** The secret that is right from now on. */
  accept(secret: string): void;
  /** Hears of each secret that is refused; what it gives is waited for before the answer is sent. */
  onRefusal(heard: () => void | Promise<void>): void;
}

/** All ways of a vendor. */
export function secretWays({ signIns, credentials }: Vendor): readonly SecretWay[] {
  const exchanges = signIns.map(({ name, strategy }): SecretWay => {
    const by = (password: Secret, store?: TokenStore): AuthStrategy => strategy({ password, ...(store && { store }) });
    return { name, kind: "exchange", strategy: by };
  });
  return [...exchanges, ...credentials];
}

/** Starts it for two operations. Every secret that is tried on it is called `secret-…`. */
export async function startRefusingServer(vendor: Vendor, { read, write }: SignedCalls): Promise<RefusingServer> {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  const clock = manualClock();
  let right = "secret-that-is-right";
  let heard: () => void | Promise<void> = () => {};
  const exchangeOf = ({ path }: RecordedRequest) => vendor.signIns.find((way) => basePath(vendor) + way.path === path);
  const secretOf = (request: RecordedRequest): string | undefined => {
    const { authorization = "", ...headers } = request.headers;
    const basic = authorization.startsWith("Basic ") ? atob(authorization.slice("Basic ".length)) : "";
    const places = [basic, ...Object.values(headers), exchangeOf(request) ? request.text : ""];
    return /secret-[a-z0-9-]*[a-z0-9]/.exec(places.join(" "))?.[0];
  };
  server.otherwise(async (request) => {
    const [way, secret] = [exchangeOf(request), secretOf(request)];
    if (secret !== undefined && secret !== right) {
      await heard();
      return answer({ status: way?.refusal.status ?? 401, body: (way?.refusal.body ?? {}) as object });
    }
    if (way) return answer({ body: way.answer("made-up-token", clock.now()) as object });
    return success(request.method === read.definition.method ? read : write);
  });
  return {
    server,
    baseUrl: server.url + basePath(vendor),
    clock,
    tried: () => server.requests.flatMap((request) => secretOf(request) ?? []),
    accept(secret) {
      right = secret;
    },
    onRefusal(listener) {
      heard = listener;
    },
  };
}
