import { type AuthFetch, type AuthStrategy, all, basic, type Clock, memoryTokenStore } from "@kyc-clients/auth";
import type { Connected, Vendor } from "../vendor.ts";
import { LIMIT_BYTES } from "./carry-out.ts";
import { chance } from "./chance.ts";
import type { LiveTokens } from "./live-tokens.ts";

interface PoolOptions {
  readonly url: string;
  readonly clock: Clock;
  readonly tokens: LiveTokens;
  readonly seed: number;
  readonly fetch: AuthFetch;
}

/** A client in use, and the signal that a program would end at its own end. */
export interface PooledClient {
  readonly client: Connected;
  readonly shutdown: AbortSignal;
  readonly isClosed: () => boolean;
}

interface Entry extends PooledClient {
  left: number;
  close(): void;
}

/** How many calls a client makes, until it is closed, whatever is going on in it, and another takes its place. */
const CALLS_A_CLIENT = 150;

/** One client a vendor, replaced now and then: each with the vendor's next way to sign in, every second with a store that they share. */
export class ClientPool {
  readonly #entries = new Map<Vendor, Entry>();
  readonly #retired: Entry[] = [];
  readonly #made = new Map<Vendor, number>();
  readonly #options: PoolOptions;
  readonly #store: ReturnType<typeof memoryTokenStore>;
  #drawn = 0;

  constructor(options: PoolOptions) {
    this.#options = options;
    this.#store = memoryTokenStore({ clock: options.clock });
  }

  /** The client for a vendor's next call. */
  take(vendor: Vendor): PooledClient {
    let entry = this.#entries.get(vendor);
    if (!entry || entry.left === 0) {
      entry?.close();
      entry = this.#make(vendor);
      this.#entries.set(vendor, entry);
    }
    entry.left -= 1;
    return entry;
  }

  /** Takes a client out of use whose user has to sign in again. Its calls that are under way go on. */
  retire(vendor: Vendor, client: PooledClient): void {
    const entry = this.#entries.get(vendor);
    if (entry !== client) return;
    this.#entries.delete(vendor);
    this.#retired.push(entry);
  }

  /** How many clients there were. */
  made(): number {
    return [...this.#made.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Closes the clients that are out of use, none of whose calls is under way. */
  closeRetired(): void {
    for (const entry of this.#retired.splice(0)) entry.close();
  }

  close(): void {
    this.closeRetired();
    for (const entry of this.#entries.values()) entry.close();
    this.#entries.clear();
  }

  #make(vendor: Vendor): Entry {
    const { url, clock, tokens, seed, fetch } = this.#options;
    const count = this.#made.get(vendor) ?? 0;
    this.#made.set(vendor, count + 1);
    const signIn = vendor.signIns[count % vendor.signIns.length];
    const strategy = signIn?.strategy(count % 4 < 2 ? {} : { store: this.#store });
    const client = vendor.connect({
      baseUrl: `${url}/${vendor.name}`,
      clock,
      fetch,
      random: () => chance(seed, 2_000_000, this.#drawn++),
      maxResponseBytes: LIMIT_BYTES,
      maxDownloadBytes: LIMIT_BYTES,
      ...(strategy ? { auth: withBasic(strategy) } : { token: tokens.issue(vendor) }),
    });
    const shutdown = new AbortController().signal;
    let isClosed = false;
    return {
      client,
      shutdown,
      left: CALLS_A_CLIENT,
      isClosed: () => isClosed,
      close() {
        isClosed = true;
        client.close();
      },
    };
  }
}

/** Some operations want a user name and password beside what the others are signed with. */
function withBasic(strategy: AuthStrategy): AuthStrategy {
  return strategy.scheme === "bearer" ? all(strategy, basic({ username: "service@example.org", password: "made-up-password" })) : strategy;
}
