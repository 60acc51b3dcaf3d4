import { expect, test } from "vitest";
import { startAlloy } from "../alloy-calls.ts";

const person = { name_first: "Ada", name_last: "Lovelace", birth_date: "1985-12-10", document_ssn: "987654323" };
const path = "/journeys/J-SandboxRetailOnboarding1/applications";

test.each([
  [
    "two persons",
    [
      { data: person, external_entity_id: "x" },
      { data: { ...person, document_ssn: "987654324" }, external_entity_id: "x" },
    ],
  ],
  [
    "a business and a person",
    [
      { data: { business_name: "Elm" }, external_entity_id: "x" },
      { data: person, external_entity_id: "x" },
    ],
  ],
  [
    "one person under two ids",
    [
      { data: person, external_entity_id: "x" },
      { data: person, external_entity_id: "y" },
    ],
  ],
])("ids of one body that clash are refused before anybody is made: %s", async (_, entities) => {
  const { call } = startAlloy();
  const { status, body } = await call("POST", path, { body: { entities } });
  expect([status, body.error.minor_code]).toEqual([409, 4091]);
  expect((await call("GET", "/entities/x")).status).toBe(403);
});
