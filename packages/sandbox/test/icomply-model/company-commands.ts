import fc from "fast-check";
import { expect } from "vitest";
import { type Command, command, pick, place, refused, taken } from "./command.ts";
import { type ModelCompany, ofKind } from "./model.ts";
import { REVIEW_MS } from "./person-commands.ts";

const create = command("add company", fc.tuple(fc.constantFrom("Ferry Bakery", "Quay Works"), fc.boolean()), {
  async run([companyName, hasEmail], { model, icomply }) {
    const email = hasEmail ? "office@example.org" : null;
    const { data } = taken(await icomply.createLegalEntity({ body: { corporateInformation: { companyName, email } } }));
    const { id } = data as { readonly id: string };
    expect(model.entities.has(id)).toBe(false);
    const company: ModelCompany = {
      ...{ kind: "company", id, externalID: null, createdAt: model.now, updatedAt: model.now, status: "New" },
      ...{ reviewAt: model.now + REVIEW_MS, documents: [], companyName, email, verifications: [] },
    };
    model.entities.set(id, company);
  },
});

const review = command("review company", fc.tuple(place, fc.constantFrom("Review", "Accepted", "Rejected")), {
  needs: (model) => ofKind(model, "company").length > 0,
  async run([which, status], { model, world: { control } }) {
    const company = pick(ofKind(model, "company"), which);
    control.act("review", { entityId: company.id, status });
    Object.assign(company, { status, updatedAt: model.now, reviewAt: model.now + REVIEW_MS });
    company.verifications.push(status);
  },
});

const ask = command("request update", fc.tuple(place, fc.boolean()), {
  needs: ({ entities }) => entities.size > 0,
  async run([which, again], { model, icomply }) {
    const entity = pick(model.entities.values(), which);
    for (const _ of again ? [1, 2] : [1]) {
      const result = await icomply.requestLegalEntityUpdate({ path: { entityID: entity.id } });
      if (entity.kind === "person") refused(result, 404);
      else if (entity.email === null) refused(result, 400);
      else {
        taken(result);
        model.emails.push(entity.id);
      }
    }
  },
});

const find = command("find companies", fc.constantFrom("ferry bakery", "quay works", "nobody"), {
  async run(companyName, { model, icomply }) {
    const found = ofKind(model, "company").filter((company) => company.companyName.toLowerCase() === companyName);
    expect(taken(await icomply.findLegalEntities({ query: { companyName } })).data).toEqual(found.map(({ id }) => id));
  },
});

const unknown = command("get unknown company", fc.constant("nobody"), {
  async run(id, { icomply }) {
    refused(await icomply.getLegalEntity({ path: { id } }), 200, 404);
  },
});

/** Companies: added, decided on, written to, found. */
export const companyCommands: readonly fc.Arbitrary<Command>[] = [create, review, ask, ask, find, unknown];
