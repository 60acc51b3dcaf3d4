/** A webhook as it was sent. Holds secrets and personal data of invented people: never print one. */
export interface Delivery {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A `fetch` that sends webhooks for real, and keeps what was sent. */
export interface Deliveries {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly sent: readonly Delivery[];
}

/** Creates a `fetch` that has sent nothing. */
export function keepDeliveries(): Deliveries {
  const sent: Delivery[] = [];
  return {
    fetch(url, init) {
      sent.push({ url, headers: new Headers(init.headers), body: String(init.body) });
      return globalThis.fetch(url, init);
    },
    sent,
  };
}
