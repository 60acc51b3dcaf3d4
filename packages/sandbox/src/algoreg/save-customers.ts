import type { DeclareOperation } from "../handlers.ts";
import { checkCustomer, type Line, type Problems } from "./check-customer.ts";
import { customFields } from "./custom-fields.ts";
import { CLIENT_ID } from "./customer-body.ts";
import { changeFile } from "./customer-file.ts";
import { type CustomerInput, type CustomerRecord, emptyFile } from "./customer-record.ts";
import { type Parts, tell } from "./parts.ts";
import { checkRelation, type RelationInput, saveRelation } from "./relations.ts";
import { scanLater, scanNow } from "./scan.ts";
import type { Session } from "./session.ts";
import { addEvent } from "./timeline.ts";

interface SaveInput {
  readonly customers?: readonly CustomerInput[];
  readonly relations?: readonly RelationInput[];
  readonly disable_risk_scan?: boolean;
  readonly verify_input?: boolean;
}

/** More customers than this are not scanned at once. The page gives no number. */
const SCANNED_AT_ONCE = 100;

/** Stores customers and relations, or only looks for mistakes. A customer with a mistake is left out, and the others are stored. */
export function declareSaveCustomers(operation: DeclareOperation<Session>, parts: Parts): void {
  const { state, context } = parts;
  operation("saveCustomers", ({ body }) => {
    const { customers = [], relations = [], disable_risk_scan: later = false, verify_input: isTrial = false } = body as SaveInput;
    const sent = customers.map(({ external_id: id }) => id);
    const checked = customers.map((input, index) => {
      const { isUnclear } = changeFile(emptyFile, input);
      return { input, problems: checkCustomer(input, { now: context.now(), known: state.customers, sent, index }, isUnclear) };
    });
    const good = checked.filter(({ problems }) => problems.errors.length === 0).map(({ input }) => input);
    const ids = new Set([...state.customers.keys(), ...good.map(({ external_id: id }) => id)]);
    const related = relations.map((input) => ({ input, errors: checkRelation(input, ids) }));

    const stored = isTrial ? [] : good.map((input) => store(parts, input));
    if (!isTrial) {
      for (const input of good) saveParent(parts, input);
      for (const { input, errors } of related) if (errors.length === 0) saveRelation(parts, input);
      finish(parts, stored, later || customers.length > SCANNED_AT_ONCE);
    }
    const lines = [
      ...checked.map(({ input, problems }) => detailOf(input.external_id, problems)),
      ...related.flatMap(({ input: { relation_external_id: id = "" }, errors }) =>
        errors.length === 0 ? [] : [detailOf(id, { errors, warnings: [] })],
      ),
    ];
    return {
      status: 200,
      body: {
        added: stored.map(({ customer: { id, externalId } }) => ({ customer_id: id, external_id: externalId })),
        detail: lines,
        status: lines.some(({ errors }) => errors.length > 0) ? "error" : "ok",
        verify_input: isTrial,
      },
    };
  });
}

interface Stored {
  readonly customer: CustomerRecord;
  readonly isChanged: boolean;
}

/** Creates or changes a customer. The same data once more make no revision. */
function store(parts: Parts, input: CustomerInput): Stored {
  const { state, context } = parts;
  const known = state.customers.get(input.external_id);
  const fields = Object.entries(input.fields ?? {}).filter(([name]) => Object.hasOwn(customFields, name));
  const { file } = changeFile(known?.file ?? emptyFile, { ...input, fields: Object.fromEntries(fields) });
  const customer = known ?? {
    ...{ id: context.tokens.uuid(), externalId: input.external_id, createdAt: context.now(), file, revision: 1, events: [] },
  };
  const isChanged = known === undefined || JSON.stringify(known.file) !== JSON.stringify(file);
  if (known !== undefined && isChanged) {
    known.file = file;
    known.revision += 1;
  }
  state.customers.set(customer.externalId, customer);
  if (isChanged) {
    const type = known === undefined ? "customer_created" : "customer_updated";
    addEvent(parts, customer, { type, title: `Revision ${customer.revision}`, source: "api" });
  }
  return { customer, isChanged };
}

/** A parent is a relation like any other, and may come in the same call, after its child. */
function saveParent(parts: Parts, { external_id: child, parent_external_id: parent = "" }: CustomerInput): void {
  if (!parts.state.customers.has(parent)) return;
  const relation_external_id = `${child} below its parent`;
  saveRelation(parts, { relation_external_id, parent_customer_external_id: parent, child_customer_external_id: child });
}

/** Tells of what has changed, and scans. */
function finish(parts: Parts, stored: readonly Stored[], later: boolean): void {
  const changed = stored.filter(({ isChanged }) => isChanged).map(({ customer }) => customer);
  if (changed.length > 0) {
    const customers = changed.map(({ id, externalId }) => ({ customer_id: id, external_id: externalId }));
    tell(parts, "customers_updated", { client_id: CLIENT_ID, customers }, "api");
  }
  const all = stored.map(({ customer }) => customer);
  if (later) scanLater(parts, all);
  else scanNow(parts, all);
}

function detailOf(
  externalId: string,
  { errors, warnings }: Problems,
): Problems & { readonly external_id: string; readonly errors: readonly Line[] } {
  return { external_id: externalId, errors, warnings };
}
