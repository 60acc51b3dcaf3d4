import fc from "fast-check";
import { expect } from "vitest";
import { type Command, command, pick, place, refused, taken } from "./command.ts";
import { type Model, type ModelPerson, ofKind } from "./model.ts";

const CHECKS_MS = 60_000;
export const REVIEW_MS: number = 730 * 86_400_000;

const endings = new Map([
  ["Review", "Review"],
  ["Reject", "Rejected"],
  ["Escalate", "Escalated"],
]);
const lastName = fc.constantFrom("Halvorsen", "Review", "Reject", "Escalate", "Okonjo");
const checkOf = (status: string): string => (["Accepted", "Rejected"].includes(status) ? status : "Review");

/** Checks start: the person is pending, and what comes of it comes later, unless somebody acts before. */
function check(model: Model, person: ModelPerson): void {
  const index = person.checks.push("Review") - 1;
  person.status = "Pending";
  person.updatedAt = model.now;
  drop(model, person);
  const run = (): void => {
    person.status = endings.get(person.lastName ?? "") ?? "Accepted";
    person.checks[index] = checkOf(person.status);
    person.updatedAt = model.now;
    if (person.status === "Accepted") model.events.push(`NaturalPersonAutoApproved ${person.id}`);
  };
  model.timers.push({ at: model.now + CHECKS_MS, of: person.id, run });
}

/** What is under way for a person no longer counts. */
function drop(model: Model, { id }: ModelPerson): void {
  model.timers = model.timers.filter(({ of }) => of !== id);
}

function add(model: Model, id: string, parts: Partial<ModelPerson>): ModelPerson {
  expect(model.entities.has(id)).toBe(false);
  const person: ModelPerson = {
    ...{ kind: "person", id, externalID: null, createdAt: model.now, updatedAt: model.now, status: "New" },
    ...{ reviewAt: model.now + REVIEW_MS, documents: [], firstName: null, lastName: null, checks: [], cards: [] },
    ...parts,
  };
  model.entities.set(id, person);
  return person;
}

const create = command(
  "add person",
  fc.tuple(lastName, fc.boolean(), fc.option(fc.nat({ max: 3 })), fc.constantFrom(undefined, "Accepted", "Escalated")),
  {
    async run([lastName, requestIDV, own, kycStatus], { model, icomply }) {
      const externalID = own === null ? undefined : `cust-${own}`;
      const kycMetaData = { ...(externalID && { externalID }), ...(kycStatus && { kycStatus }) };
      const body = { personalInformation: { firstName: "Runa", lastName }, kycMetaData, kycServices: { requestIDV } };
      const { data } = taken(await icomply.createNaturalPerson({ body }));
      const parts = { firstName: "Runa", lastName, externalID: externalID ?? null, status: kycStatus ?? "New" };
      const person = add(model, (data as { readonly id: string }).id, parts);
      if (requestIDV) check(model, person);
    },
  },
);

const submit = command("submit personal info", fc.tuple(lastName, fc.option(place)), {
  async run([lastName, which], { model, world: { control } }) {
    const people = ofKind(model, "person");
    const known = which === null || people.length === 0 ? undefined : pick(people, which);
    const input = { firstName: "Sten", lastName, ...(known && { entityId: known.id }) };
    const { entityId } = control.act("submitPersonalInfo", input) as { readonly entityId: string };
    const person = known ?? add(model, entityId, {});
    expect(entityId).toBe(person.id);
    Object.assign(person, { firstName: "Sten", lastName });
    model.events.push(`NaturalPersonPending ${entityId}`);
    check(model, person);
  },
});

const review = command(
  "review person",
  fc.tuple(place, fc.constantFrom("New", "Pending", "Review", "Escalated", "Accepted", "Rejected", "Expired")),
  {
    needs: (model) => ofKind(model, "person").length > 0,
    async run([which, status], { model, world: { control } }) {
      const person = pick(ofKind(model, "person"), which);
      control.act("review", { entityId: person.id, status });
      drop(model, person);
      Object.assign(person, { status, updatedAt: model.now, reviewAt: model.now + REVIEW_MS });
      person.checks.splice(0, person.checks.length, ...person.checks.map((check) => (check === "Review" ? checkOf(status) : check)));
      if (status === "Accepted") model.events.push(`NaturalPersonManuallyApproved ${person.id}`);
    },
  },
);

const find = command("find persons", fc.tuple(lastName, fc.option(fc.nat({ max: 3 }))), {
  async run([lastName, own], { model, icomply }) {
    const query = { lastName: lastName.toUpperCase(), ...(own !== null && { externalID: `cust-${own}` }) };
    const found = ofKind(model, "person").filter((one) => one.lastName === lastName && (own === null || one.externalID === `cust-${own}`));
    expect(taken(await icomply.findNaturalPersons({ query })).data).toEqual(found.map(({ id }) => id));
  },
});

const unknown = command("get unknown person", fc.constant("nobody"), {
  async run(id, { icomply }) {
    refused(await icomply.getNaturalPerson({ path: { id } }), 404);
  },
});

/** Persons: added, handed in, decided on, found. */
export const personCommands: readonly fc.Arbitrary<Command>[] = [create, create, submit, review, find, unknown];
