import { manualClock } from "@kyc-clients/testing";
import type { Operation } from "../needs.ts";
import type { SampleAnswer } from "../samples.ts";
import type { Vendor } from "../vendor.ts";
import type { DrawnCall } from "./drawn-call.ts";
import type { SeenRequest } from "./said.ts";

/** What became of a call: what was sent, and how it ended. */
export interface Tried {
  readonly seen: readonly SeenRequest[];
  readonly value?: unknown;
  readonly error?: unknown;
}

/** Makes one call with a client of its own, whose `fetch` notes what it is given and answers. */
export async function tryCall(
  vendor: Vendor,
  { operationId }: Operation,
  call: DrawnCall,
  baseUrl: string,
  answer: SampleAnswer,
): Promise<Tried> {
  const seen: SeenRequest[] = [];
  const fetch = async (url: string, { method = "", headers, body }: RequestInit): Promise<Response> => {
    // A stream can be read once, and is let go of when the answer is there.
    seen.push({
      method,
      url,
      headers: new Headers(headers),
      body: body instanceof ReadableStream ? await new Response(body).bytes() : body,
    });
    return new Response((answer.body ?? null) as BodyInit | null, { status: answer.status, headers: { ...answer.headers } });
  };
  const client = vendor.connect({ baseUrl, fetch, clock: manualClock(), random: () => 0.5, attempts: 1 });
  try {
    const value = await (call.way === "raw" ? client.raw(operationId, call.args) : client.call(operationId, call.args));
    return { seen, value };
  } catch (error) {
    return { seen, error };
  } finally {
    client.close();
  }
}
