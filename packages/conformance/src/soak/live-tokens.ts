import type { Clock } from "@kyc-clients/auth";
import type { SignIn, Vendor } from "../vendor.ts";

interface LiveToken {
  readonly vendor: string;
  /** The answer that gave it. */
  readonly text: string;
  readonly end: number;
}

/** The tokens that a server has given and still takes. */
export class LiveTokens {
  readonly #clock: Clock;
  readonly #lifeMs: number;
  #tokens: LiveToken[] = [];
  /** How many were given so far. */
  given = 0;

  constructor(clock: Clock, lifeMs: number) {
    this.#clock = clock;
    this.#lifeMs = lifeMs;
  }

  /** Gives a token for credentials, as the body of an answer. */
  exchange({ name }: Vendor, signIn: SignIn): string {
    if (signIn.isExclusive) this.#keep(({ vendor }) => vendor !== name);
    return this.#add(name, JSON.stringify(signIn.answer(this.#name(), this.#clock.now(), this.#lifeMs)));
  }

  /** Gives a token to a user who has signed in elsewhere. */
  issue({ name }: Vendor): string {
    return this.#add(name, this.#name());
  }

  takes(vendor: string, token: string): boolean {
    this.#keep(({ end }) => end > this.#clock.monotonic());
    return this.#tokens.some((one) => one.vendor === vendor && one.text.includes(token));
  }

  end(vendor: string, token: string): void {
    this.#keep((one) => one.vendor !== vendor || !one.text.includes(token));
  }

  #name(): string {
    this.given += 1;
    return `made-up-token-${String(this.given).padStart(8, "0")}`;
  }

  #add(vendor: string, text: string): string {
    this.#tokens.push({ vendor, text, end: this.#clock.monotonic() + this.#lifeMs });
    return text;
  }

  #keep(fits: (token: LiveToken) => boolean): void {
    this.#tokens = this.#tokens.filter(fits);
  }
}
