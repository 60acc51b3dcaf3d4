import fc from "fast-check";
import type { Body, Refused } from "./answers.ts";
import { anyOf, pick, place } from "./command.ts";
import type { Given } from "./entity-records.ts";
import { type Planned, planEntity, sent } from "./journey-entities.ts";
import { waitsForData } from "./journey-model.ts";
import type { ModelApplication, ModelEntityApplication } from "./journey-records.ts";
import type { Model } from "./model.ts";

/** How a body can name an entity of an application. */
export const naming = fc.constantFrom("application token", "entity token", "application token", "id", "nothing", "nobody");

/** The names in a body, and whom they mean. */
export function names(application: ModelApplication, one: ModelEntityApplication | undefined, by: string) {
  const id = one?.entity.ids[0]?.id;
  if (by === "nobody") return { names: { entity_application_token: "EA-none" }, meant: [] };
  if (by === "application token" && one !== undefined) return { names: { entity_application_token: one.token }, meant: [one] };
  const isMeant = ({ entity }: ModelEntityApplication): boolean => entity === one?.entity;
  if (by === "entity token" && one !== undefined)
    return { names: { entity_token: one.entity.token }, meant: application.entities.filter(isMeant) };
  if (by === "id" && id !== undefined) return { names: { external_entity_id: id }, meant: application.entities.filter(isMeant) };
  return { names: {}, meant: application.entities };
}

const input = anyOf<Given>(
  {
    weight: 3,
    arbitrary: fc.constant({
      name_first: "Runa",
      document_ssn: "000517733",
      email_address: "runa@example.org",
      birth_date: "1983-07-19",
      business_federal_ein: "987654321",
    }),
  },
  {
    weight: 3,
    arbitrary: fc
      .subarray([1, 2, 3, 4, 5], { minLength: 3 })
      .map((right) => ({ answers: right.map((id) => ({ question_id: id, answer_id: id })) })),
  },
  fc
    .array(fc.record({ question_id: fc.integer({ min: 1, max: 5 }), answer_id: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((answers) => ({ answers })),
  fc.constant({}),
  fc.constant({ phone_number: "5035550142" }),
);

/** What an update sends: something for an entity, a new entity, or nothing. */
export const action = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("give" as const), which: place, by: naming, input, document: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("add" as const), one: sent }) },
  fc.constant({ kind: "nothing" as const }),
);

/** An application, more often one that is open and of which somebody waits. */
export function pickApplication(
  { applications }: Model,
  which: number,
  isWanted: (application: ModelApplication) => boolean,
): ModelApplication {
  const wanted = [...applications.values()].filter(isWanted);
  return pick(which % 5 === 0 || wanted.length === 0 ? applications.values() : wanted, which);
}

/** How an update goes on in the model: what it is refused with, or what it does. */
export interface Plan {
  readonly given?: { readonly one: ModelEntityApplication; readonly data: Given };
  readonly added?: Planned;
}

/** What an update does, or is refused with. */
export function planUpdate(application: ModelApplication, isLast: boolean, entry: Entry | undefined): Plan | Refused {
  if (application.closedAt !== null || (isLast && !application.awaitsEntities)) return [409, 4091];
  if (entry === undefined) return isLast ? {} : [400, 4002];
  const { awaitsEntities } = application;
  if (entry.kind === "add") {
    if (!entry.isNew) return gives(entry.meant, entry.data);
    if (!awaitsEntities) return [409, 4091];
    return "length" in entry.plan ? entry.plan : { added: entry.plan };
  }
  if (entry.by === "nobody") return [404, 4041];
  if (!entry.isNamed && awaitsEntities && entry.data["answers"] === undefined)
    return "length" in entry.plan ? entry.plan : { added: entry.plan };
  return gives(entry.meant, entry.data);
}

function gives(meant: readonly ModelEntityApplication[], data: Given): Plan | Refused {
  const waiting = meant.filter(waitsForData);
  const [one] = waiting;
  if (waiting.length > 1) return [400, 4002];
  return one === undefined ? [409, 4091] : { given: { one, data } };
}

export interface Entry {
  readonly kind: "give" | "add";
  readonly body: Body;
  readonly by?: string;
  readonly isNamed: boolean;
  /** Whether the names mean nobody of the application. */
  readonly isNew: boolean;
  readonly meant: readonly ModelEntityApplication[];
  readonly data: Given;
  readonly plan: Planned | Refused;
}

/** What an update says of an entity. */
export function entryOf(
  model: Model,
  application: ModelApplication,
  act: typeof action extends fc.Arbitrary<infer Action> ? Action : never,
): Entry | undefined {
  if (act.kind === "nothing") return undefined;
  if (act.kind === "add") {
    const { body, plan } = planEntity(model, act.one);
    const isNamed = "entity_token" in body || "external_entity_id" in body;
    const fits = ({ entity }: ModelEntityApplication): boolean =>
      (body.entity_token === undefined || entity.token === body.entity_token) &&
      (body.external_entity_id === undefined || entity.ids.some(({ id }) => id === body.external_entity_id));
    const meant = application.entities.filter(fits);
    const isNew = isNamed ? meant.length === 0 : application.awaitsEntities;
    return { kind: "add", body, isNamed, isNew, meant, data: act.one.data, plan };
  }
  const waiting = application.entities.filter(waitsForData);
  const one = application.entities.length === 0 ? undefined : pick(waiting.length > 0 ? waiting : application.entities, act.which);
  const { names: named, meant } = names(application, one, act.by);
  const isDocument = one?.status === "pending_documents" && model.documents.size > 0;
  const { answers, ...data } = isDocument ? ({ document_token_front: pick(model.documents.keys(), act.document) } as Given) : act.input;
  const all = { ...data, ...(answers !== undefined && { answers }) };
  const body = { ...named, data, ...(answers !== undefined && { answers }) };
  return {
    kind: "give",
    body,
    by: act.by,
    isNamed: Object.keys(named).length > 0,
    isNew: false,
    meant,
    data: all,
    plan: planEntity(model, { data }).plan,
  };
}
