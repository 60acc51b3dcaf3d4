import { ConfigurationError, type RequestHeaders } from "@kyc-clients/auth";
import { own } from "./own.ts";

/** The header that was looked at last. Nearly all calls of a client set the same one, which holds the credential. */
let [soundName, soundValue] = ["", ""];

/**
 * A request's headers until they are sent, by lower-case name. The platform's own would be made twice, here and by `fetch`, and nothing else that
 * a client does in a call takes as long. What is printed of it shows no credential.
 */
export class HeaderList implements RequestHeaders {
  readonly #values: Record<string, string>;

  /** @param values By lower-case name. */
  constructor(values: Readonly<Record<string, string>>) {
    this.#values = own(values);
  }
  get(name: string): string | null {
    return this.#values[name.toLowerCase()] ?? null;
  }
  has(name: string): boolean {
    return this.get(name) !== null;
  }
  /** @throws ConfigurationError for what no header can hold. The call's own headers are looked at before, so it comes from a strategy. */
  set(name: string, value: string): void {
    if (value !== soundValue || name !== soundName) {
      if (!/^[\w!#$%&'*+.^`|~-]+\n[\t -~\x80-\xff]*$/.test(`${name}\n${value}`)) {
        throw new ConfigurationError("auth", "gave a header that cannot be sent");
      }
      [soundName, soundValue] = [name, value];
    }
    this.#values[name.toLowerCase()] = value;
  }
  append(name: string, value: string): void {
    const before = this.get(name);
    this.set(name, before === null ? value : `${before}, ${value}`);
  }
  delete(name: string): void {
    delete this.#values[name.toLowerCase()];
  }
  /** A copy, as `fetch` takes it. */
  toInit(): Record<string, string> {
    return { ...this.#values };
  }
}
