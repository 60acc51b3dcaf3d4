import { type Exchange, mediaType } from "./exchange.ts";
import { answerSchema, type Plant, plantAnswers, plantRequests } from "./plants.ts";
import type { Schema, Spec, SpecOperation } from "./spec.ts";

/** The headers that carry credentials. */
export function credentialHeaders({ securitySchemes }: Spec): readonly string[] {
  return ["authorization", ...Object.values(securitySchemes).flatMap(({ type, name }) => (type === "apiKey" && name ? [name] : []))];
}

/**
 * Faults for the fullest good request of each operation, in each media type, and for the fullest good answer of each of its statuses. A schema
 * that many answers share, as that of errors, is broken in every way once, and once more in each of the others.
 */
export async function plantsOf(
  exchanges: readonly Exchange[],
  operationOf: (exchange: Exchange) => SpecOperation | undefined,
  credentialHeaders: readonly string[],
): Promise<readonly Plant[]> {
  const requests = new Map<string, Sample>();
  const answers = new Map<string, Sample>();
  for (const exchange of exchanges) {
    const operation = operationOf(exchange);
    if (operation === undefined || exchange.wrong !== undefined) continue;
    keepFullest(requests, `${operation.operationId} ${mediaType(exchange.requestHeaders)}`, "requestBody", { operation, exchange });
    keepFullest(answers, `${operation.operationId} ${exchange.status}`, "responseBody", { operation, exchange });
  }
  const fullest = new Map<Schema | undefined, Exchange>();
  for (const { operation, exchange } of answers.values()) {
    const schema = answerSchema(operation, exchange);
    if (exchange.responseBody.length > (fullest.get(schema)?.responseBody.length ?? -1)) fullest.set(schema, exchange);
  }
  const inRequests = [...requests.values()].map(({ operation, exchange }) => plantRequests(operation, exchange, credentialHeaders));
  return [
    ...(await Promise.all(inRequests)).flat(),
    ...[...answers.values()].flatMap(({ operation, exchange }) =>
      plantAnswers(operation, exchange, fullest.get(answerSchema(operation, exchange)) === exchange),
    ),
  ];
}

interface Sample {
  readonly operation: SpecOperation;
  readonly exchange: Exchange;
}

function keepFullest(samples: Map<string, Sample>, key: string, body: "requestBody" | "responseBody", sample: Sample): void {
  const best = samples.get(key)?.exchange;
  if (best === undefined || sample.exchange[body].length > best[body].length) samples.set(key, sample);
}
