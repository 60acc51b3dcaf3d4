import { expect, test } from "vitest";
import type { Message } from "../../src/try/messages.ts";
import { readPerson, writeValue } from "../../src/try/person.ts";
import { scenarios } from "../../src/try/scenarios/index.ts";
import { loadVendor } from "../../src/try/worker/vendor-parts.ts";
import { runProgramHere, scenarioCode } from "./run-scenario.ts";

/** All that the timeline is made of: not what the program itself prints or decides. */
const shown = (told: readonly Message[]): string => JSON.stringify(told.filter(({ kind }) => kind !== "console" && kind !== "decision"));

/** Texts anywhere in a value. */
function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

test("no person of a scenario and no credential is on its timeline", async () => {
  let people = 0;
  let secrets = 0;
  let hidden = 0;
  for (const { vendor, id } of scenarios) {
    const code = await scenarioCode(vendor, id);
    const timeline = shown(await runProgramHere(vendor, code));
    hidden += timeline.split("[redacted]").length - 1;
    for (const { name, value } of readPerson(code)) {
      // An id of one's own, and a country, are not personal; and these surnames are words of the vendors' own.
      if (["external_id", "country"].includes(name) || ["Review", "Questions"].includes(value)) continue;
      people++;
      expect(timeline.includes(value), `${vendor}/${id}: ${name}`).toBe(false);
    }
    // Numbers alone are ids of identities, which answers may show.
    const { entry } = await loadVendor(vendor);
    for (const secret of texts(entry.credentials).filter((text) => text.length > 12 && !/^\d+$/.test(text))) {
      secrets++;
      expect(timeline.includes(secret), `${vendor}/${id}: a credential`).toBe(false);
    }
  }
  expect([people >= 40, secrets >= 100, hidden >= 300], `${people} ${secrets} ${hidden}`).toEqual([true, true, true]);
});

test("a document number that somebody types is in no text of the timeline, in whatever form it travels", async () => {
  const canary = "000771993";
  const code = await scenarioCode("alloy", "approved");
  const field = readPerson(code).find(({ name }) => name === "document_ssn");
  const typed = code.slice(0, field?.from) + writeValue(canary) + code.slice(field?.to);
  const told = await runProgramHere(
    "alloy",
    `${typed}\nawait alloy.raw.GET("/entities/{entity_token}", { params: { path: { entity_token: "${canary}" } } });
await alloy.listInvestigations({ query: { q: { name: "${canary}" } } as never });
await sandbox.fetch(sandbox.baseUrl + "/${canary}?${canary}=${canary}", { headers: { "x-note": "${canary}" } });
decided(${JSON.stringify(canary)});`,
  );
  const timeline = shown(told);
  expect(timeline).not.toContain(canary);
  expect(told.filter(({ kind }) => kind === "request")).toHaveLength(5);
  // The search would have found it: it is where the program itself puts it.
  expect(JSON.stringify(told)).toContain(canary);
});
