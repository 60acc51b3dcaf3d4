/** One way to choose an outcome: what to send, and what comes of it. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** The operation that it starts with. */
  readonly operationId: string;
  /** What to send, in a sentence. */
  readonly trigger: string;
  /** The members of the body that make the trigger, where it is values that do. */
  readonly input?: Readonly<Record<string, string>>;
  /** What the vendor's app then answers. */
  readonly effect: string;
}
