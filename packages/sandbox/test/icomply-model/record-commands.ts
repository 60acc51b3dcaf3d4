import fc from "fast-check";
import { expect } from "vitest";
import { type Command, command, pick, place, refused, taken } from "./command.ts";

const names = fc.constantFrom("Petra Sanctioned", "Max Everywhere", "Nils Later", "Ida Sooner");
const coverage = fc.constantFrom("sanctions", "warning", "pep-class-1");

const search = command("search", fc.tuple(names, fc.boolean(), fc.uniqueArray(coverage)), {
  async run([name, ongoing, searchCoverage], { model, icomply }) {
    const { code, data } = taken(await icomply.createAmlSearch({ body: { searchTerm: { name }, ongoing, searchCoverage } }));
    expect([code, typeof data.id]).toEqual([201, "string"]);
    model.searches.push({
      id: String(data.id),
      name,
      ongoing,
      coverage: searchCoverage,
      createdAt: model.now,
      known: model.listed.length,
      decisions: [],
    });
  },
});

const list = command("list name", fc.tuple(names, coverage), {
  async run([name, coverage], { model, world: { control } }) {
    control.act("listName", { name, coverage });
    model.listed.push({ name, coverage, at: model.now });
  },
});

const decide = command("review hits", fc.tuple(place, fc.constantFrom("pending", "accepted", "unknown")), {
  needs: ({ searches }) => searches.length > 0,
  async run([which, state], { model, world: { control } }) {
    const search = pick(model.searches, which);
    control.act("reviewHits", { searchId: search.id, name: search.name, state });
    search.decisions.push({ at: model.now, state });
  },
});

const unknownSearch = command("get unknown search", fc.constant("0"), {
  async run(id, { icomply }) {
    refused(await icomply.getAmlSearch({ path: { id } }), 404);
  },
});

const handIn = command("hand in document", fc.tuple(place, fc.constantFrom("Lease", "Letter")), {
  needs: ({ entities }) => entities.size > 0,
  async run([which, fileName], { model, world: { control } }) {
    const entity = pick(model.entities.values(), which);
    const input = { entityId: entity.id, fileName, type: "Proof of Address", content: `Invented ${fileName}` };
    const { documentId } = control.act("submitSupportingDocument", input) as { readonly documentId: string };
    entity.documents.push({ id: documentId, fileName, content: input.content, at: model.now, approved: false });
    entity.updatedAt = model.now;
  },
});

const approve = command("approve document", place, {
  needs: ({ entities }) => [...entities.values()].some(({ documents }) => documents.length > 0),
  async run(which, { model, world: { control } }) {
    const document = pick(
      [...model.entities.values()].flatMap(({ documents }) => documents),
      which,
    );
    control.act("approveSupportingDocument", { documentId: document.id });
    document.approved = true;
  },
});

const unknownDocument = command("get unknown document", fc.constant("d-0"), {
  async run(id, { icomply }) {
    refused(await icomply.getSupportingDocument({ path: { id } }), 404);
    refused(await icomply.listSupportingDocuments({ path: { id } }), 404);
  },
});

/** AML searches and supporting documents. */
export const recordCommands: readonly fc.Arbitrary<Command>[] = [
  ...[search, search, list, decide, unknownSearch],
  ...[handIn, handIn, approve, unknownDocument],
];
