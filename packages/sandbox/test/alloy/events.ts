import { unwrap } from "@kyc-clients/alloy";
import { expect, expectTypeOf, test } from "vitest";
import { eventFields } from "../../src/alloy/event-fields.ts";
import { type EventType, eventTypes } from "../../src/alloy/event-types.ts";
import { START } from "../contract/contract.ts";
import type { Schema } from "../contract/spec.ts";
import { refusal, report, reportAccount, reportPerson, timestamp } from "./event-calls.ts";
import { alloy, contract, evaluate, type Schemas } from "./setup.ts";

const getPerson = async (entity_token: string): Promise<Schemas["Person"]> => unwrap(await alloy.getPerson({ path: { entity_token } }));

const odd = { timestamp, external_entity_id: "member-1", name_first: "Oddvar", name_last: "Strand" };

/** One event of each type that is only kept, about the person member-1. */
const keptEvents: readonly Schemas["EventCreate"][] = [
  { event_type: "login", data: { timestamp, external_entity_id: "member-1", login_method: "passwordless", status: "failed" } },
  {
    event_type: "credentials_updated",
    data: { timestamp, external_entity_id: "member-1", target: "2fa", "2fa": { methods: [{ method: "sms", value: "5035550163" }] } },
  },
  { event_type: "embedded_authentication", data: { timestamp, external_entity_id: "member-1", embedded_application: "zelle" } },
  {
    event_type: "modify_notification",
    data: { timestamp, external_entity_id: "member-1", enabled: true, notification: { type: "account", subtype: "low" } },
  },
  {
    event_type: "card_created",
    data: { timestamp, external_entity_id: "member-1", external_card_id: "card-1", card_type: "debit", expiry_month: "7" },
  },
  { event_type: "card_updated", data: { timestamp, external_entity_id: "member-1", external_card_id: "card-1", is_locked: true } },
];

/** Events: what each does, what is refused, and how they are read again. */
export function testEvents(): void {
  test("person_created makes a person, and answers it as getPerson does", async () => {
    const result = await alloy.createEvent({
      body: {
        event_type: "person_created",
        external_event_id: "event-1",
        data: {
          ...odd,
          document_ssn: "000518811",
          addresses: [
            { type: "primary", line_1: "4 Quay Street", city: "Astoria", state: "OR", postal_code: "97103-0417", country_code: "US" },
          ],
          phones: [{ phone_number: "503-555-0188" }, { phone_number: "5035550189", type: "work" }],
          external_entity_ids: [{ external_entity_id: "core-1", external_entity_id_type: "core-bank" }],
        },
      },
    });
    if (result.status !== 201) throw new Error("not taken");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["EventResult"]>();
    const { event_request_token, event } = result.data;
    expect(event_request_token).toMatch(/^EV-/);
    const shown = await getPerson("core-1");
    expect(result.data).toEqual({
      status_code: 201,
      event_request_token,
      _links: { self: { href: `/v1/events/${event_request_token}` } },
      event: { event_type: "person_created", event_status: "PROCESSED", data: event?.data, evaluations: [], journey_applications: [] },
    });
    expect(event?.data).toEqual(shown);
    expect(shown).toMatchObject({
      external_entity_id: "member-1",
      created_at: START,
      name_first: "Oddvar",
      addresses: [
        { address_line_1: "4 Quay Street", address_city: "Astoria", address_state: "OR", type: "primary", evaluation_token: null },
      ],
      phones: [
        { phone_number: "5035550188", type: "home" },
        { phone_number: "5035550189", type: "work" },
      ],
    });
  });

  test("person_updated links an external id later, and changes what is sent", async () => {
    const { entity_token } = await evaluate();
    const { event } = await report({
      event_type: "person_updated",
      data: {
        timestamp,
        entity_token,
        external_entity_id: "member-1",
        name_last: "Strand",
        emails: [{ email_address: "runa@example.org" }],
      },
    });
    const shown = await getPerson("member-1");
    expect(event.data).toEqual(shown);
    expect(shown).toMatchObject({ entity_token, external_entity_id: "member-1", name_first: "Runa", name_last: "Strand" });
    expect(shown.emails).toHaveLength(2);
    expect(unwrap(await alloy.getEntity({ path: { entity_token: "member-1" } })).evaluations).toHaveLength(1);

    await report({
      event_type: "person_updated",
      data: {
        timestamp,
        external_entity_id: "member-1",
        external_entity_ids: [{ external_entity_id: "core-1", designation: "primary" }],
      },
    });
    expect(await getPerson("core-1")).toMatchObject({ entity_token, external_entity_id: "core-1" });
  });

  test("business_created and business_updated make and change a business", async () => {
    await report({ event_type: "business_created", data: { timestamp, external_entity_id: "business-1", business_name: "Elm Bakery" } });
    const { event } = await report({
      event_type: "business_updated",
      data: {
        timestamp,
        external_entity_id: "business-1",
        business_registry_id: "OR-77",
        phones: [{ phone_number: "5125550100", type: "fax" }],
      },
    });
    const shown = unwrap(await alloy.getBusiness({ path: { entity_token: "business-1" } }));
    expect(event.data).toEqual(shown);
    expect(shown).toMatchObject({ business_name: "Elm Bakery", business_registry_id: "OR-77", phones: [{ type: "fax" }] });
  });

  test("an external id that is taken is a conflict that names what is there, and one that is set cannot change", async () => {
    const entity_token = await reportPerson("member-1");
    await reportPerson("member-2");
    const conflicts: readonly Schemas["EventCreate"][] = [
      { event_type: "person_created", data: odd },
      { event_type: "business_created", data: { timestamp, external_entity_id: "member-1", business_name: "Elmgrove" } },
      {
        event_type: "person_updated",
        data: { timestamp, external_entity_id: "member-2", external_entity_ids: [{ external_entity_id: "member-1" }] },
      },
      { event_type: "person_updated", data: { timestamp, entity_token, external_entity_id: "member-3" } },
    ];
    for (const body of conflicts) {
      const result = await alloy.createEvent({ body });
      if (result.status !== 409) throw new Error("no conflict");
      expect(result.error).toMatchObject({
        status_code: 409,
        event_request_token: expect.stringMatching(/^EV-/),
        event: { event_type: body.event_type, event_status: "ERROR", evaluations: [], journey_applications: [] },
        error: { message: expect.any(String), exists: { entity_token } },
      });
    }
    expect((await getPerson("member-1"))._embedded?.external_entity_ids).toHaveLength(1);
  });

  test("the same external_event_id of the same type is a conflict, after a success only", async () => {
    const body = { event_type: "person_created", external_event_id: "event-1", data: odd } as const;
    await reportPerson("member-1");
    expect((await alloy.createEvent({ body })).status).toBe(409);
    const first = await report({ ...body, data: { ...odd, external_entity_id: "member-2" } });
    const again = await alloy.createEvent({ body: { ...body, data: { ...odd, external_entity_id: "member-3" } } });
    const exists = { event_request_token: first.event_request_token };
    expect(refusal(again)).toMatchObject([409, { event: { event_status: "ERROR" }, error: { exists } }]);
    expect((await alloy.getPerson({ path: { entity_token: "member-3" } })).status).toBe(400);
    const login = { timestamp, external_entity_id: "member-2", login_method: "sso" } as const;
    await report({ event_type: "login", external_event_id: "event-1", data: login });
  });

  test.each(keptEvents)("$event_type is kept, and given back as it was sent", async (body) => {
    await reportPerson("member-1");
    const sent = { ...body, external_event_id: "event-7", event_lifecycle_id: "life-1", event_status: "mine-0417" };
    const { event, event_request_token } = await report(sent);
    expect(event).toEqual({ event_type: body.event_type, event_status: "PROCESSED", data: {}, evaluations: [], journey_applications: [] });
    const result = await alloy.getEvent({ path: { event_request_token } });
    if (result.status !== 200) throw new Error("no event");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["EventRequest"]>();
    expect(result.data).toEqual({
      event_request_token,
      event_type: body.event_type,
      events_api_type_id: eventTypes.indexOf(body.event_type) + 1,
      event_status_id: null,
      event_lifecycle_id: "life-1",
      external_event_id: "event-7",
      event_request_status_type_id: 1,
      event_request_source: null,
      ingestion_batch_token: null,
      upserted_events_type_id: null,
      timestamp: new Date(START).toISOString(),
      body: sent,
    });
  });

  test.each(keptEvents)("$event_type about nobody who is known is refused with its place, and kept as refused", async (body) => {
    const result = await alloy.createEvent({ body });
    if (result.status !== 400) throw new Error("taken");
    const { event_request_token } = result.error as Schemas["EventResult"] & { event_request_token: string };
    expect(result.error).toMatchObject({
      status_code: 400,
      event: { event_type: body.event_type, event_status: "ERROR" },
      error: { name: "ValidationError", statusCode: 400, status: 400, issues: [{ code: "custom", path: ["external_entity_id"] }] },
    });
    const kept = unwrap(await alloy.getEvent({ path: { event_request_token } }));
    expect(kept).toMatchObject({ body, event_request_status_type_id: 2 });
  });

  test("an update of somebody of the other kind is refused", async () => {
    const entity_token = await reportPerson("member-1");
    const result = await alloy.createEvent({
      body: { event_type: "business_updated", data: { timestamp, entity_token, business_name: "Elmgrove" } },
    });
    expect(refusal(result)).toMatchObject([400, { error: { issues: [{ path: ["entity_token"] }] } }]);
    expect((await getPerson("member-1")).type).toBe("person");
  });

  test("an event without data is kept", async () => {
    const { event, event_request_token } = await report({ event_type: "person_created" });
    expect(event.data).toEqual({});
    expect(unwrap(await alloy.getEvent({ path: { event_request_token } })).body).toEqual({ event_type: "person_created" });
  });

  test.each<[string, object, readonly object[]]>([
    [
      "a missing member",
      { event_type: "person_created", data: { timestamp } },
      [{ code: "invalid_type", expected: "string", received: "undefined", path: ["external_entity_id"] }],
    ],
    [
      "a member of the wrong type",
      { event_type: "person_created", data: { ...odd, name_first: 700_421 } },
      [{ code: "invalid_type", expected: "string", received: "number", path: ["name_first"] }],
    ],
    [
      "a time that is none",
      { event_type: "login", data: { timestamp: "noon", external_entity_id: "member-1", login_method: "sso" } },
      [{ code: "invalid_string", received: "string", path: ["timestamp"] }],
    ],
    [
      "a word that is not listed",
      { event_type: "login", data: { timestamp, external_entity_id: "member-1", login_method: "wink" } },
      [{ code: "invalid_enum_value", path: ["login_method"] }],
    ],
    [
      "a place within a list",
      { event_type: "person_created", data: { ...odd, phones: [{}] } },
      [{ code: "invalid_type", received: "undefined", path: ["phones", "0", "phone_number"] }],
    ],
    [
      "an unknown event type",
      { event_type: "person_vanished" },
      [{ code: "invalid_union_discriminator", received: "string", path: ["event_type"] }],
    ],
    ["no event type", { data: { timestamp } }, [{ received: "undefined", path: ["event_type"] }]],
  ])("%s is refused as an event, with the issue and no value", async (_, body, issues) => {
    const result = await contract.wrong("request", () => alloy.createEvent({ body: body as never }));
    if (result.status !== 400) throw new Error("taken");
    expect(result.error).toMatchObject({
      status_code: 400,
      event_request_token: expect.stringMatching(/^EV-/),
      event: { event_status: "ERROR", evaluations: [], journey_applications: [] },
      error: { name: "ValidationError", issues: issues.map((issue) => ({ ...issue, message: expect.any(String) })) },
    });
    const { event_request_token } = result.error as { event_request_token: string };
    expect(unwrap(await alloy.getEvent({ path: { event_request_token } }))).toMatchObject({ body, event_request_status_type_id: 2 });
  });

  test("an unknown event is not found, and says so in a text", async () => {
    const result = await alloy.getEvent({ path: { event_request_token: "EV-nothing" } });
    expect(refusal(result)).toEqual([404, { error: "EV-nothing not found" }]);
  });

  test.each(Object.keys(eventFields) as (keyof typeof eventFields & Schemas["EventCreate"]["event_type"])[])(
    "getEventSchema of %s tells the members that the spec has, and which of them are required",
    async (type) => {
      const result = await alloy.getEventSchema({ query: { type: type as never } });
      if (result.status !== 200) throw new Error("no schema");
      expectTypeOf(result.data).toEqualTypeOf<Schemas["EventSchema"]>();
      expect(result.data).toMatchObject({
        status_code: 200,
        type: "Object",
        event_type: { type: "string", enum: [type] },
        external_event_id: { type: "string", nullable: true },
        data: { timestamp: { type: "string" }, supplemental_data: { type: "object", properties: {} } },
      });
      const data = result.data.data as Record<string, { type: string; required?: true; enum?: readonly string[]; nullable?: true }>;
      const declared = membersOf(specOf(type));
      expect(Object.keys(data).toSorted()).toEqual([...declared.keys()].toSorted());
      for (const [name, { schemas, isRequired }] of declared) {
        const types = new Set(schemas.flatMap((schema) => schema.type ?? []));
        const values = schemas.find((schema) => schema.enum !== undefined)?.enum?.filter((value) => value !== null);
        expect([name, data[name]?.type, data[name]?.required ?? false, data[name]?.nullable ?? false, data[name]?.enum]).toEqual([
          name,
          [...types].find((one) => one !== "null"),
          isRequired,
          types.has("null"),
          values,
        ]);
      }
    },
  );

  test.each(["modify_notification", "card_created", "card_updated", "nothing"])("getEventSchema has no %s", async (type) => {
    const result = await contract.wrong("request", () => alloy.getEventSchema({ query: { type: type as never } }));
    expect(refusal(result)).toMatchObject([
      400,
      { error: { minor_code: 4000, details: { problems: [{ pointer: "/type", keyword: "enum" }] } } },
    ]);
  });

  test("what getEventSchema calls required, createEvent refuses to go without", async () => {
    await reportPerson("member-1");
    await reportAccount("account-1", "member-1");
    const schema = unwrap(await alloy.getEventSchema({ query: { type: "transaction" } })).data as Record<string, { required?: true }>;
    const result = await contract.wrong("request", () => alloy.createEvent({ body: { event_type: "transaction", data: {} as never } }));
    const { issues } = (result.error as { error: { issues: { path: string[] }[] } }).error;
    const missing = issues.map(({ path }) => path[0]);
    const required = Object.keys(schema).filter((name) => schema[name]?.required);
    expect(required.filter((name) => !missing.includes(name))).toEqual([]);
  });
}

/** The schema of an event type's data, as the judge's loader reads the spec. */
function specOf(type: EventType): Schema {
  const operation = contract.operations.find(({ operationId }) => operationId === "createEvent");
  const whole = operation?.request["application/json"]?.schema as { readonly oneOf?: readonly Schema[] } | undefined;
  const variants = whole?.oneOf ?? [];
  const variant = variants.find(({ properties }) => (properties?.["event_type"] as { const?: string })?.const === type);
  return variant?.properties?.["data"] ?? {};
}

interface DeclaredMember {
  readonly schemas: readonly Schema[];
  readonly isRequired: boolean;
}

/** The members of a schema and of all it is made of. */
function membersOf(schema: Schema & { readonly allOf?: readonly Schema[] }): ReadonlyMap<string, DeclaredMember> {
  const members = new Map<string, DeclaredMember>();
  const add = (part: Schema & { readonly allOf?: readonly Schema[] }, isCertain: boolean): void => {
    for (const [name, member] of Object.entries(part.properties ?? {})) {
      const known = members.get(name);
      members.set(name, { isRequired: known?.isRequired ?? false, schemas: [...(known?.schemas ?? []), ...leavesOf(member)] });
    }
    for (const one of part.allOf ?? []) add(one, isCertain);
    for (const one of part.anyOf ?? []) add(one, false);
    for (const name of isCertain ? (part.required ?? []) : []) {
      members.set(name, { schemas: members.get(name)?.schemas ?? [], isRequired: true });
    }
  };
  add(schema, true);
  return members;
}

function leavesOf(schema: Schema & { readonly allOf?: readonly Schema[] }): readonly Schema[] {
  return [schema, ...[...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap(leavesOf)];
}
