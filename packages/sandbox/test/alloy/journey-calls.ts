import { type OperationResult, unwrap } from "@kyc-clients/alloy";
import { expect } from "vitest";
import { alloy, person, type Schemas } from "./setup.ts";

export const journey_token = "J-SandboxRetailOnboarding1";
export const alert_journey_token = "J-SandboxTransactionAlert1";

type Create = Schemas["JourneyApplicationCreate"];
type Header = NonNullable<Parameters<typeof alloy.createJourneyApplication>[0]["header"]>;
type Body = Schemas["JourneyApplication"];
type Parts = Required<Schemas["JourneyApplicationParts"]>;

/** An application as this sandbox always answers it. */
export type Application = Required<Pick<Body, "journey_application_token" | "status">> & Body & { readonly _embedded: Parts };

/** An invented business. */
export const business = { business_name: "Ferry Street Bakery", business_federal_ein: "987654321", business_phone_number: "5035550143" };

/** Somebody of a last name, who is nobody else. */
export const named = (name_last: string, data: object = {}): Schemas["JourneyEntity"] => ({ data: { ...person, name_last, ...data } });

/** What an application answered. */
export const applicationOf = (result: { readonly data?: unknown }): Application => result.data as Application;

/** Starts an application of these entities. */
export async function start(entities: Create["entities"], more: Partial<Create> = {}, header: Header = {}): Promise<Application> {
  const result = await alloy.createJourneyApplication({ path: { journey_token }, body: { entities, ...more }, header });
  expect(result.status).toBe(201);
  return applicationOf(result);
}

/** The application as it stands. */
export async function shown({ journey_application_token, _embedded }: Application): Promise<Application> {
  const path = { journey_token: _embedded.journey.journey_token ?? "", journey_application_token };
  return unwrap(await alloy.getJourneyApplication({ path })) as Application;
}

/** The path of an application. */
export const pathOf = ({ journey_application_token, _embedded }: Application) => ({
  journey_token: _embedded.journey.journey_token ?? "",
  journey_application_token,
});

/** The types of what happened, in order, without the nodes that were visited. */
export const happened = ({ _embedded }: Application): readonly unknown[] =>
  _embedded.events.map(({ type }) => type).filter((type) => type !== "visited_node");

/** The last event of a type. */
export const eventOf = ({ _embedded }: Application, type: string): Schemas["JourneyEvent"] => {
  const event = _embedded.events.findLast((one) => one.type === type);
  if (event === undefined) throw new Error(`nothing of ${type}`);
  return event;
};

/** The case that the last pending review names. */
export const caseOf = (application: Application): string =>
  eventOf(application, "pending_review")._links?.case?.href?.split("/").at(-1) ?? "";

/** Insists on a refusal. */
export function expectRefused(
  result: Pick<OperationResult, "status" | "error">,
  status: number,
  minor_code: number,
  details: object = {},
): void {
  expect([result.status, result.error]).toMatchObject([status, { status_code: status, error: { minor_code, details } }]);
}
