import type { Change, Payloads } from "@kyc-clients/testing";

const event = (name: string, eventType: string, data: object): object => ({
  id: "900",
  event: name,
  eventType,
  data,
  creationTimeUtc: "2026-05-01T09:00:00.1234567Z",
});
const approval = {
  entity: "Ana Lopez",
  entityId: "e-1001",
  userName: "Olamide Berg",
  userEmail: "olamide@example.org",
  entityStatus: "approved",
  description: "Olamide approved Ana Lopez",
};

/** Right for each webhook. */
const right: readonly Change[] = [
  ["the secret beside the rest", "/secret", "whs_00000000000000000000000000000000"],
  ["the secret among the data", "/data/whs", "whs_00000000000000000000000000000000"],
  ["no data that is known", "/data", {}],
  ["a time to the second", "/creationTimeUtc", "2026-05-01T09:00:00Z"],
  ["null as the name", "/data/entity", null],
  ["the id that another event has", "/id", "253"],
];

/** Wrong for each webhook. */
const wrong: readonly Change[] = [
  ["no id", "/id"],
  ["a number as the id", "/id", 900],
  ["no event", "/event"],
  ["an event that is another one", "/event", "NaturalPersonRejected"],
  ["an event that begins in a small letter", "/event", "naturalPersonPending"],
  ["no other spelling", "/eventType"],
  ["another event's other spelling", "/eventType", "natural-person-rejected"],
  ["no data", "/data"],
  ["null as the data", "/data", null],
  ["a list of data", "/data", []],
  ["a number as the entity", "/data/entityId", 1001],
  ["a number as the name", "/data/entity", 7],
  ["no time", "/creationTimeUtc"],
  ["a time with a blank and no zone", "/creationTimeUtc", "2026-05-01 09:00:00"],
  ["a time in milliseconds", "/creationTimeUtc", 1_795_219_380_000],
  ["an empty object", "", {}],
  ["a list", "", []],
];

const ofApproval: readonly Change[] = [
  ["a number as the state", "/data/entityStatus", 1],
  ["a list of users", "/data/userName", ["Olamide Berg"]],
];

/** The events of webhooks. */
export const webhooks: readonly Payloads[] = [
  {
    at: "NaturalPersonPendingEvent",
    base: event("NaturalPersonPending", "natural-person-pending", {
      entityCreated: true,
      isClientUpdateRequest: false,
      entity: "Ana Lopez",
      email: "ana@example.org",
      sessionId: "s-1",
      entityId: "e-1001",
      message: "Ana Lopez handed in her information",
    }),
    good: [...right, ["null as the address", "/data/email", null], ["more that no page names", "/data/step", 2]],
    bad: [
      ...wrong,
      ["a flag in words", "/data/entityCreated", "true"],
      ["null as a flag", "/data/isClientUpdateRequest", null],
      ["null as the session", "/data/sessionId", null],
      ["an approval's names", "/event", "NaturalPersonAutoApproved"],
    ],
  },
  {
    at: "NaturalPersonManuallyApprovedEvent",
    base: event("NaturalPersonManuallyApproved", "natural-person-manually-approved", approval),
    good: [...right, ["a state that no page lists", "/data/entityStatus", "Accepted"], ["no user", "/data/userName", null]],
    bad: [...wrong, ...ofApproval, ["the rule's event", "/event", "NaturalPersonAutoApproved"]],
  },
  {
    at: "NaturalPersonAutoApprovedEvent",
    base: event("NaturalPersonAutoApproved", "natural-person-auto-approved", approval),
    good: [...right, ["the words of another event", "/data/description", "Olamide manually approved Ana Lopez"]],
    bad: [...wrong, ...ofApproval, ["the user's event", "/event", "NaturalPersonManuallyApproved"]],
  },
];
