import type { AlloyOperations, JourneyApplication } from "@kyc-clients/alloy";
import { type Step, stepsOf } from "../step.ts";
import { answers, named } from "./people.ts";

const step = stepsOf<AlloyOperations>();
/** What goes on where the journey is somebody else's, and the application may wait for nothing. */
const nothingWaits = [200, 400, 404, 409];
const noReview = [201, 400, 404, 409];

const ofPerson = (name_last: string, document_ssn: string) => [
  { entity_type: "person", branch_name: "persons", data: named(name_last, document_ssn) },
];
const eventOf = ({ _embedded }: JourneyApplication, type: string) => _embedded?.events?.findLast((event) => event.type === type);

/** Starts an application that stops where its last name says, in the local sandbox. */
const start = (name_last: string, document_ssn: string, keep: (data: JourneyApplication) => Readonly<Record<string, unknown>>): Step =>
  step("createJourneyApplication", {
    args: (read) => ({
      path: { journey_token: read("journey") },
      body: { entities: ofPerson(name_last, document_ssn), external_application_id: `${read("run")}-application` },
    }),
    expects: 201,
    keep: (data) => ({ application: data.journey_application_token, ...keep(data) }),
  });
const path = (read: (name: string) => string) => ({
  journey_token: read("journey"),
  journey_application_token: read("application"),
});
const latest = (read: (name: string) => string) => ({ external_application_id: `${read("run")}-application` });

/** Journeys: one that is reviewed, two that ask, one that waits for a system, one that is escalated. */
export const journeySteps: readonly Step[] = [
  step("getJourneyParameters", { args: (read) => ({ path: { journey_token: read("journey") } }), expects: 200 }),
  start("Review", "000517711", (data) => ({ case: eventOf(data, "pending_review")?._links?.case?.href?.split("/").at(-1) })),
  step("getJourneyApplication", { args: (read) => ({ path: path(read) }), expects: 200 }),
  step("reviewEntityApplication", {
    args: (read) => ({
      path: { ...path(read), case_token: read("case") },
      body: { outcome: "Approved", reason: "Documents valid" },
    }),
    expects: 201,
    atVendor: noReview,
  }),
  step("getLatestJourneyApplication", { args: (read) => ({ path: latest(read) }), expects: 200 }),
  step("rerunJourneyApplication", { args: (read) => ({ path: path(read) }), expects: 201, atVendor: noReview }),
  step("rerunLatestJourneyApplication", { args: (read) => ({ path: latest(read) }), expects: 200, atVendor: [...nothingWaits, 201] }),
  start("Questions", "000517712", () => ({})),
  step("updateJourneyApplication", {
    args: (read) => ({ path: path(read), body: { entities: [{ answers }] } }),
    expects: 200,
    atVendor: nothingWaits,
  }),
  start("Questions", "000517713", () => ({})),
  step("updateLatestJourneyApplication", {
    args: (read) => ({ path: latest(read), body: { entities: [{ answers }] } }),
    expects: 200,
    atVendor: nothingWaits,
  }),
  start("Action", "000517714", (data) => ({ node: eventOf(data, "pending_action")?._embedded?.node?.id })),
  step("updateJourneyActionNode", {
    args: (read) => ({ path: { ...path(read), node_id: read("node") }, body: { outcome: "Approved" } }),
    expects: 200,
    atVendor: nothingWaits,
  }),
  start("Escalate", "000517715", () => ({})),
  step("reviewJourneyApplication", {
    args: (read) => ({ path: path(read), body: { outcome: "Approved", reason: "Documents valid" } }),
    expects: 201,
    atVendor: noReview,
  }),
];
