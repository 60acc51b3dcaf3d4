import { expect, test } from "vitest";
import { drawFlow } from "../../build/flows/diagram.ts";
import { create, flowOf, read } from "./acme.ts";

test("draws each step as a call, a request and an answer, with what goes from step to step", () => {
  expect(drawFlow(flowOf(create, read)).split("\n").slice(6)).toEqual([
    "service->>client: 1.\u00a0createApplicant",
    "client->>vendor: POST /applicants",
    "vendor-->>client: 201",
    "client-->>service: applicant_id<br/>outcome",
    "service->>client: 2.\u00a0getApplicant<br/>applicant_id of step 1",
    "client->>vendor: GET /applicants/{id}",
    "vendor-->>client: 200",
    "client-->>service: done",
    "",
  ]);
});

test("has a title and a description for those who do not see it", () => {
  expect(drawFlow(flowOf(create)).split("\n").slice(1, 3)).toEqual([
    "accTitle: Acme: Take on",
    "accDescr: Take a person on. 1 step, which the list after the picture says in words.",
  ]);
});

test("escapes what would end a statement, and notes what has to hold", () => {
  const condition = "$response.body#/id == 'a;b <c> #d'";
  const drawn = drawFlow(flowOf({ ...create, successCriteria: [{ condition: "$statusCode == 201" }, { condition }] }));
  expect(drawn).toContain("Note over service,client: · id is a#59;b #60;c#62; #35;d\n");
});

test("draws a retry as a loop around its call, and other actions as ways out after it", () => {
  const onFailure = [
    { name: "again", type: "retry", retryAfter: 2, retryLimit: 3 },
    { name: "stop", type: "end" },
  ] as const;
  const onSuccess = [{ name: "back", type: "goto", stepId: "create", criteria: [{ condition: "$response.body#/id == 'x'" }] }] as const;
  const lines = drawFlow(flowOf(create, { ...read, onFailure, onSuccess }))
    .split("\n")
    .slice(10);
  expect(lines).toEqual([
    "loop after a failure, the step is tried again after 2 s, at most 3 times",
    "service->>client: 2.\u00a0getApplicant<br/>applicant_id of step 1",
    "client->>vendor: GET /applicants/{id}",
    "vendor-->>client: 200",
    "client-->>service: done",
    "end",
    "break after a failure, the flow ends",
    "Note over service: the flow ends",
    "end",
    "opt after a success where id is x, it goes on with step 1",
    "Note over service: create",
    "end",
    "",
  ]);
});
