import fc from "fast-check";
import { expect } from "vitest";
import { type Command, command, customerIds, pages, refused, taken } from "./command.ts";
import { type ModelCustomer, names, scan } from "./model.ts";

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });
const inputs = fc.record({
  external_id: customerIds,
  name: maybe(fc.constantFrom(...names)),
  phone: maybe(fc.constantFrom("000-555-0101", "000-555-0102")),
  contacts: maybe(fc.constantFrom("one@example.org", "one@example.org;two@example.org")),
  group: maybe(fc.constantFrom("A", "B", "C")),
});

const save = command(
  "save",
  fc.tuple(inputs, fc.constantFrom("now", "now", "later", "trial")),
  async ([given, when], { model, algoreg }) => {
    const { external_id, name, phone, contacts, group } = given;
    const said = { ...(name && { first_name: name.first_name, last_name: name.last_name }), ...(phone !== undefined && { phone }) };
    const customer = {
      ...{ external_id, account_type: "N" as const, ...said },
      ...(contacts !== undefined && { contacts }),
      ...(group !== undefined && { review_groups: [group] }),
    };
    const body = { customers: [customer], disable_risk_scan: when === "later", verify_input: when === "trial" };
    const answer = taken(await algoreg.saveCustomers({ body }));
    expect(answer.detail).toEqual([{ external_id, errors: [], warnings: [] }]);
    if (when === "trial") return expect(answer.added).toEqual([]);

    const [{ customer_id: id }] = answer.added;
    const known = model.customers.get(external_id);
    if (known !== undefined) expect(id).toBe(known.id);
    const before: ModelCustomer = known ?? { id, said: {}, contacts: [], groups: [], revision: 0, events: [] };
    const after = {
      said: { ...before.said, ...said },
      contacts: contacts?.split(";") ?? before.contacts,
      groups: group === undefined ? before.groups : [...before.groups.filter((one) => one !== group), group],
    };
    const isChanged =
      before.revision === 0 ||
      JSON.stringify(after) !== JSON.stringify({ said: before.said, contacts: before.contacts, groups: before.groups });
    if (isChanged) before.events.push(before.revision === 0 ? "customer_created" : "customer_updated");
    model.customers.set(external_id, Object.assign(before, after, { revision: before.revision + (isChanged ? 1 : 0) }));
    if (when === "later") model.unscanned.add(external_id);
    else scan(model, external_id);
  },
);

const upload = command(
  "upload",
  fc.record({ owner: customerIds, type: fc.constantFrom("pdf", "png"), tag: fc.constantFrom("identity", "home") }),
  async ({ owner, type, tag }, { model, algoreg }) => {
    const body = { customer_external_id: owner, file_name: `file.${type}`, tag_codes: [tag], internal: { file_data: "AAAA" } };
    const result = await algoreg.uploadDocument({ body });
    if (!model.customers.has(owner)) return refused(result, 422, "customer_unknown");
    model.documents.push({ id: taken(result).id, owner, type, tag });
    model.customers.get(owner)?.events.push("document");
  },
);

const search = command(
  "search documents",
  fc.tuple(
    fc.record({ owner: maybe(customerIds), type: maybe(fc.constantFrom("pdf", "png")), tag: maybe(fc.constantFrom("identity", "home")) }),
    pages,
  ),
  async ([{ owner, type, tag }, { limit, offset }], { model, algoreg }) => {
    const filters = {
      ...(owner !== undefined && { customer_external_id: owner }),
      ...(type !== undefined && { file_types: [type] }),
      ...(tag !== undefined && { tags: [tag] }),
    };
    const found = taken(await algoreg.searchDocuments({ body: { filters, limit, offset } })).documents;
    const fitting = model.documents.filter(
      (one) => (owner ?? one.owner) === one.owner && (type ?? one.type) === one.type && (tag ?? one.tag) === one.tag,
    );
    expect(found.map(({ id }: { id: string }) => id)).toEqual(fitting.slice(offset, offset + limit).map(({ id }) => id));
  },
);

/** Customers and their documents. */
export const customerCommands: readonly fc.Arbitrary<Command>[] = [save, save, upload, search];
