import type { Scenario } from "../scenario.ts";

/** What chooses the outcome of saving and screening customers. */
export const customerScenarios: readonly Scenario[] = [
  {
    id: "verified-only",
    title: "Check without storing",
    operationId: "saveCustomers",
    trigger: "verify_input is true",
    effect: "200 with the problems in detail; added is empty, and nothing is stored",
  },
  {
    id: "refused-customer",
    title: "Customer with a mistake",
    operationId: "saveCustomers",
    trigger: "a blank or repeated external_id, a date_of_birth to come, a country that is no code, a parent_external_id of nobody",
    effect: "200, status error; the problem is in detail[].errors, this customer is not stored, the others are",
  },
  {
    id: "doubtful-customer",
    title: "Customer with a doubt",
    operationId: "saveCustomers",
    trigger:
      "a custom field other than source, segment and expected_volume, no account_type for a new customer, a change of a list that cannot be read",
    effect: "200, status ok; detail[].warnings, and the customer is stored without the doubtful part",
  },
  {
    id: "watchlist-hit",
    title: "Watchlist hit",
    operationId: "saveCustomers",
    trigger:
      "a name, trading name or variation of the invented list: Ottilie Falkenrath (PEP), Ivoslav Falkenrath (RCA_PEP), Rurik Stahlgren (SAN), Nordhavn Shell Trading (SIE)",
    effect:
      "an alert with score 100, in listAlerts and getAlert, and the webhook alerts_updated; 60 for the first letter of the first name, 30 less for another birth date, none under 50",
  },
  {
    id: "scan-later",
    title: "Scan in the next run",
    operationId: "saveCustomers",
    trigger: "disable_risk_scan is true, or more than 100 customers in one call",
    effect: "no alert until the clock passes 02:00 UTC",
  },
  {
    id: "name-search",
    title: "Name search",
    operationId: "searchNames",
    trigger: "a name of the invented list, as person, firm or query",
    effect: "200, results with score and top_category, in a form of ours; keep_results_under_threshold gives those under 50 too",
  },
];
