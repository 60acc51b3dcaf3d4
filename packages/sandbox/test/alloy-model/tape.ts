import type { SandboxControl } from "../../src/index.ts";

/** One request as it was sent, and its answer. Invented people only. */
export interface Exchange {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly sent: Uint8Array<ArrayBuffer> | undefined;
  readonly status: number;
  readonly answer: Uint8Array<ArrayBuffer>;
}

/** What happened to a sandbox, in order: requests, and moves of its clock. */
export type Happening = Exchange | { readonly advance: number };

/** Remembers all that is done to one sandbox. */
export interface Tape {
  readonly happenings: readonly Happening[];
  /** The sandbox's own failures: a handler that threw, or an answer that breaks its spec. */
  readonly failures: readonly string[];
  /** What a client sends with. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  advance(ms: number): Promise<void>;
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Starts to record. */
export function createTape(send: Fetch, control: SandboxControl): Tape {
  const happenings: Happening[] = [];
  const failures: string[] = [];
  return {
    happenings,
    failures,
    async fetch(url, init) {
      const { method, headers } = new Request(url, init);
      const sent = init.body === undefined || init.body === null ? undefined : new Uint8Array(await new Response(init.body).arrayBuffer());
      const response = await send(url, sent === undefined ? init : { ...init, body: sent });
      const answer = new Uint8Array(await response.arrayBuffer());
      const { status } = response;
      happenings.push({ method, url, headers: [...headers], sent, status, answer });
      if (status >= 500) failures.push(`${method} ${new URL(url).pathname} ${status} ${textOf(answer)}`);
      return new Response(answer.length === 0 ? null : answer, { status, headers: response.headers });
    },
    async advance(ms) {
      happenings.push({ advance: ms });
      await control.advance(ms);
    },
  };
}

/** Bytes as text that keeps every one of them. */
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");
