import { basePath } from "./addresses.ts";
import { sampleCommand } from "./sample-command.ts";
import type { Scenario } from "./scenario.ts";
import { isSandboxVendor, type SandboxVendor, vendorNames, vendors } from "./vendors.ts";

/** A scenario, and whose it is. */
export interface NamedScenario {
  readonly vendor: SandboxVendor;
  readonly scenario: Scenario;
}

/** Finds a scenario by `vendor:name`, or by its name alone where one vendor is served. */
export function findScenario(text: string, served: SandboxVendor | undefined): NamedScenario | undefined {
  const [first = "", second] = text.split(":");
  const [vendor, id] = second === undefined ? [served, first] : [first, second];
  if (vendor === undefined || !isSandboxVendor(vendor) || (served ?? vendor) !== vendor) return undefined;
  const scenario = vendors[vendor].define().scenarios.find((one) => one.id === id);
  return scenario && { vendor, scenario };
}

/** All scenarios of the vendors that are served, one a line. */
export function scenarioList(served: SandboxVendor | undefined): string {
  const names = served === undefined ? vendorNames : [served];
  const lines = names.flatMap((vendor) => vendors[vendor].define().scenarios.map(({ id, title }) => [`${vendor}:${id}`, title] as const));
  const width = Math.max(...lines.map(([name]) => name.length));
  return lines.map(([name, title]) => `  ${name.padEnd(width)}  ${title}\n`).join("");
}

/** How to play a scenario on a sandbox that listens: where to send what, what comes of it, and a command where a shell can do it. */
export function scenarioLines({ vendor, scenario }: NamedScenario, url: string): string[] {
  const definition = vendors[vendor].define();
  const { method = "", path = "" } = definition.api.operations[scenario.operationId] ?? {};
  const baseUrl = url + basePath(definition.api);
  const command = sampleCommand(definition, scenario, baseUrl);
  return [
    "",
    `Scenario ${vendor}:${scenario.id} (${scenario.title})`,
    `  call:    ${scenario.operationId}, ${method} ${baseUrl}${path}`,
    `  trigger: ${scenario.trigger}`,
    `  effect:  ${scenario.effect}`,
    ...(command.length === 0 ? [] : ["", ...command.map((line) => `  ${line}`)]),
  ];
}
