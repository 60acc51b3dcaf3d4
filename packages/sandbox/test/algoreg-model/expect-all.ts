import { listOf } from "@kyc-clients/algoreg";
import { expect } from "vitest";
import { type Body, taken } from "./command.ts";
import type { Model } from "./model.ts";
import type { World } from "./world.ts";

/** Everything that the model knows of is there, and says the same wherever it shows. */
export async function expectAll(model: Model, world: World): Promise<void> {
  await expectCustomers(model, world);
  await expectAlerts(model, world);
  await expectSessions(model, world);
  await expectThreads(model, world);
  for (const { id, score, states } of model.transactions) {
    const path = { id };
    const state = states.at(-1);
    expect(taken(await world.byToken.getTransaction({ path }))).toMatchObject({ id, score, state });
    const history = taken(await world.byBasic.getTransactionHistory({ path }));
    expect([history.transaction.state, history.history_items.map((item: Body) => item.state)]).toEqual([state, states]);
  }
}

async function expectCustomers({ customers }: Model, { byBasic, byToken }: World): Promise<void> {
  for (const [external_id, { id, said, contacts, groups, revision, events }] of customers) {
    const path = { customer_external_id: external_id };
    const { customer } = taken(await byBasic.getCustomer({ path }));
    const members = { id, external_id, ...said, contacts: contacts.join(";"), review_groups: groups, revision_number: String(revision) };
    expect(customer).toMatchObject(members);
    const timeline = listOf(taken(await byToken.listCustomerEvents({ path }))) as Body[];
    expect([external_id, timeline.map(({ EventType }) => EventType)]).toEqual([external_id, events]);
  }
}

async function expectAlerts({ alerts, customers }: Model, { byBasic, byToken }: World): Promise<void> {
  const listed = listOf(taken(await byToken.listAlerts({ body: { limit: 1_000 } }))) as Body[];
  const expected = alerts.map(({ customer, profile, scores }) => ({
    ...{ customer_external_id: customer, profile_number: profile },
    last_revision: { score: scores.at(-1), revision_number: scores.length },
  }));
  expect(listed).toMatchObject(expected);
  expect(listed).toHaveLength(alerts.length);
  for (const { id, customer_external_id, last_revision } of listed) {
    expect(taken(await byBasic.getAlert({ path: { alert_id: id } }))).toMatchObject({ id, customer_external_id, last_revision });
    expect(customers.has(customer_external_id)).toBe(true);
  }
}

async function expectSessions({ sessions }: Model, { byToken }: World): Promise<void> {
  const stages = ["created", "opened", "consented", "started", "completed"];
  for (const { id, customer, stage, decisions } of sessions) {
    const answer = taken(await byToken.getSession({ path: { session_id: id } }));
    expect(answer.session).toMatchObject({ external_id: customer, state: stages[stage] });
    expect(answer.decisions.map(({ type, last }: Body) => [type, last])).toEqual(
      decisions.map((type, index) => [type, index === decisions.length - 1]),
    );
  }
}

async function expectThreads({ threads, customers, now }: Model, { sandbox, byBasic, byToken }: World): Promise<void> {
  for (const { id, customer, status, tags, messages } of threads) {
    const thread = taken(await byBasic.getThread({ path: { id } }));
    const contacts = customers.get(customer ?? "")?.contacts ?? [];
    expect(thread).toMatchObject({
      id,
      contacts,
      customers: [{ external_id: customer }],
      message_count: messages.length,
    });
    expect(sandbox.control.act("showThread", { thread_id: id })).toMatchObject({ status, tag_codes: tags });
    const listed = taken(await byToken.listThreadMessages({ path: { id }, query: { limit: 1_000 } })).messages as Body[];
    const files = messages.map(({ content, file, at }) => {
      const isHarmless = now - at < 60_000 ? null : file !== "eicar.txt";
      return { content, attachments: file === undefined ? [] : [{ file_name: file, file_not_dangerous: isHarmless }] };
    });
    expect(listed).toMatchObject(files);
    expect(thread.last_message).toEqual(listed.at(-1));
  }
}
