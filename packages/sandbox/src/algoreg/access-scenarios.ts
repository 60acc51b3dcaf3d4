import type { Scenario } from "../scenario.ts";

/** What chooses how a sign-in ends, and the form of what is answered. */
export const accessScenarios: readonly Scenario[] = [
  {
    id: "locked-user",
    title: "Locked user",
    operationId: "createAccessToken",
    trigger: "three wrong passwords in a row, by Basic and by createAccessToken counted together",
    effect: "401 from then on, also for the right password and for tokens, until the action unlock",
  },
  {
    id: "expired-token",
    title: "Token past its hour",
    operationId: "createAccessToken",
    trigger: "the clock is advanced by 3600000 ms after the token was given",
    effect: "401 on the next call with it",
  },
  {
    id: "missing-role",
    title: "Role missing",
    operationId: "getCustomer",
    trigger: "the credentials of the user for Go!Vid, with any operation outside of Go!Vid",
    effect: "403, code role_missing",
  },
  {
    id: "invalid-body",
    title: "Body that breaks the specification",
    operationId: "createSession",
    trigger: "a member is missing or of the wrong type, as a session without language",
    effect: "400, code invalid_input, one entry a problem with pointer and keyword in the message",
  },
  {
    id: "both-forms-of-errors",
    title: "Errors in both forms",
    operationId: "getThread",
    trigger: "any failure, as a thread that is not there",
    effect: "each problem stands in errors twice, first in the older form with deprecated: true",
  },
  {
    id: "list-as-object",
    title: "Lists as objects",
    operationId: "listCustomerEvents",
    trigger: "the action chooseListShape with the shape object, or one",
    effect: "listCustomerEvents and listAlerts answer { items, type } in place of an array; with one, a single item stands in items itself",
  },
];
