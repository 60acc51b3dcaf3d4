import type { Clock } from "../../src/index.ts";

type Payload = Readonly<Record<string, unknown>>;

/**
 * What the authorization server keeps. It reads the system's time and offers no other, so its rows are what ages: each is
 * handed out as if it were older by what the test's clock was moved. Its own expiry check then decides.
 */
export class AgingRows {
  readonly #rows = new Map<string, { readonly payload: Payload; readonly savedAt: number }>();
  readonly #clock: Clock;
  /** Called before each access; what it throws is the trouble that a database has. */
  before: () => void = () => {};

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  set(key: string, payload: Payload): void {
    this.#rows.set(key, { payload, savedAt: this.#clock.now() });
  }

  delete(key: string): void {
    this.#rows.delete(key);
  }

  /** The keys that begin so. */
  keys(prefix: string): string[] {
    return [...this.#rows.keys()].filter((key) => key.startsWith(prefix));
  }

  /** The adapter of one model, as the server asks for it. */
  adapter(model: string): object {
    const keyOf = (id: string): string => `${model}:${id}`;
    const find = async (id: string): Promise<Payload | undefined> => {
      this.before();
      const row = this.#rows.get(keyOf(id));
      if (!row) return undefined;
      const olderS = Math.floor((this.#clock.now() - row.savedAt) / 1000);
      const aged = (name: string): object => (typeof row.payload[name] === "number" ? { [name]: row.payload[name] - olderS } : {});
      return { ...row.payload, ...aged("exp"), ...aged("iat"), ...aged("client_secret_expires_at") };
    };
    return {
      find,
      findByUid: async () => undefined,
      findByUserCode: async () => undefined,
      upsert: async (id: string, payload: Payload) => {
        this.before();
        this.set(keyOf(id), payload);
      },
      destroy: async (id: string) => this.delete(keyOf(id)),
      consume: async () => {},
      revokeByGrantId: async () => {},
    };
  }
}
