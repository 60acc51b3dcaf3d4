import type { Scenario } from "./scenario.ts";
import type { VendorDefinition } from "./vendor.ts";

/** The lines that play a scenario in a shell; none where its trigger is more than values in a body that a shell can send. */
export function sampleCommand({ api, sampleCalls }: VendorDefinition, scenario: Scenario, baseUrl: string): string[] {
  const { id, operationId } = scenario;
  const input = sampleCalls?.asTheyAre?.includes(id) ? {} : scenario.input;
  const call = sampleCalls?.calls[operationId];
  if (sampleCalls === undefined || call === undefined || input === undefined) return [];
  const { path = "" } = api.operations[operationId] ?? {};
  const url = baseUrl + path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => call.path?.[name] ?? "");
  const body = JSON.stringify(call.body(input));
  const command = `curl ${sampleCalls.signIn} -H 'content-type: application/json' -d '${body}' ${url}`;
  return [...(sampleCalls.before ? [sampleCalls.before(baseUrl)] : []), command];
}
