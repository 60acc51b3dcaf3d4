import type { Operation } from "./needs.ts";
import type { Streamed } from "./needs-of-calls.ts";
import type { Arguments } from "./samples.ts";
import { argumentsFor } from "./setup.ts";
import type { Connected, Vendor } from "./vendor.ts";
import { ways } from "./ways.ts";

/** Ways to send a stream: bytes by name and through `raw`, and for any other body a serializer that a call of `raw` gives. */
export type SendStream = readonly [
  one: Operation,
  send: (client: Connected, stream: ReadableStream<Uint8Array>) => Promise<{ readonly response: Response }>,
];

/** Every such way that a vendor has; `other` is the operation that a serializer sends the stream for. */
export function streamsOf(vendor: Vendor, { bytes: whole }: Streamed, other: Operation): readonly SendStream[] {
  const serialized: SendStream = [
    other,
    (client, stream) => client.raw(other.operationId, { ...argumentsFor(vendor, other), bodySerializer: () => stream } as Arguments),
  ];
  const byWays = whole.flatMap((one) =>
    ways.map(
      ({ call }): SendStream => [one, (client, body) => call(client, one.operationId, { ...argumentsFor(vendor, one), body }) as never],
    ),
  );
  return [serialized, ...byWays];
}
