import fc from "fast-check";
import { expect } from "vitest";
import { type Body, type Command, command, customerIds, pages, pick, place, refused, taken } from "./command.ts";
import type { Model } from "./model.ts";

const steps = ["openSession", "consentToSession", "startSession", "finishSession"];
const decisionTypes = { Halvorsen: "POSITIVE", Deny: "NEGATIVE", Review: "NEUTRAL" } as const;
const note = (model: Model, externalId: string, event: string): unknown => model.customers.get(externalId)?.events.push(event);

const createSession = command(
  "create session",
  fc.tuple(customerIds, fc.constantFrom(...Object.keys(decisionTypes))),
  async ([customer, lastname], { model, algoreg }) => {
    const body = { scenario_code: "default", language: "en-GB", external_id: customer, input_data: { lastname } };
    const answer = taken(await algoreg.createSession({ body }));
    expect(answer).toMatchObject({ customer_reference: customer, start_date: model.now / 1_000 });
    model.sessions.push({ id: answer.session_id, customer, stage: 0, decisions: [] });
  },
);

const moveSession = command(
  "move session",
  fc.tuple(place, fc.constantFrom("POSITIVE", "NEGATIVE", "NEUTRAL")),
  async ([which, decision], { model, world }) => {
    if (model.sessions.length === 0) return;
    const session = pick(model.sessions, which);
    const isOver = session.stage === steps.length;
    const action = isOver ? "decideSession" : (steps[session.stage] as string);
    const isLast = action === "finishSession";
    world.sandbox.control.act(action, { session_id: session.id, ...((isOver || isLast) && { decision }) });
    if (!isOver) session.stage += 1;
    if (!isOver && !isLast) return;
    session.decisions.push(decision);
    note(model, session.customer, "session");
  },
);

const openThread = command("open thread", customerIds, async (customer, { model, world }) => {
  if (!model.customers.has(customer)) return;
  const { thread_id: id } = world.sandbox.control.act("openThread", { external_id: customer, tag: "kyc" }) as Body;
  model.threads.push({ id, customer, status: 0, tags: ["kyc"], messages: [] });
  note(model, customer, "thread");
});

const write = command(
  "write",
  fc.record({ which: place, isStranger: fc.boolean(), file: fc.option(fc.constantFrom("bill.png", "eicar.txt"), { nil: undefined }) }),
  async ({ which, isStranger, file }, { model, algoreg }) => {
    const thread = pick(model.threads, which);
    const [contact] = model.customers.get(thread.customer ?? "")?.contacts ?? [];
    const isRefused = isStranger || contact === undefined;
    const content = `message ${thread.messages.length}`;
    const attachments = file === undefined ? [] : [{ name: file, file: "AAAA" }];
    const to = isRefused ? "stranger@example.org" : contact;
    const result = await algoreg.createThreadMessage({ body: { thread_id: thread.id, to, content, attachments } });
    if (isRefused) return refused(result, 422, "recipient_unknown");
    taken(result, 204);
    thread.messages.push({ content, at: model.now, ...(file !== undefined && { file }) });
  },
);

const updateThread = command(
  "update thread",
  fc.tuple(place, fc.nat({ max: 3 }), customerIds),
  async ([which, status, customer], { model, algoreg }) => {
    const thread = pick(model.threads, which);
    const body = { status, tag_codes: [`tag ${status}`], customer_external_ids: [customer] };
    const result = await algoreg.updateThread({ path: { id: thread.id }, body });
    if (!model.customers.has(customer)) return refused(result, 422, "customer_unknown");
    taken(result);
    Object.assign(thread, { status, tags: body.tag_codes, customer });
  },
);

const listMessages = command("list messages", fc.tuple(place, pages), async ([which, page], { model, algoreg }) => {
  const { id, messages } = pick(model.threads, which);
  const answer = taken(await algoreg.listThreadMessages({ path: { id }, query: page }));
  expect([answer.total, answer.messages.map(({ content }: { content: string }) => content)]).toEqual([
    messages.length,
    messages.slice(page.offset, page.offset + page.limit).map(({ content }) => content),
  ]);
});

const chatPage = command("chat page", customerIds, async (customer, { model, world, algoreg }) => {
  const result = await algoreg.createChatEndUserToken({ body: { external_id: customer } });
  if (!model.customers.has(customer)) return refused(result, 422, "customer_unknown");
  const { token } = taken(result);
  const threads = model.threads.filter((thread) => thread.customer === customer).map(({ id }) => id);
  expect(world.sandbox.control.act("openChatPage", { token })).toEqual({ threads, tags: [] });
  const { thread_id } = world.sandbox.control.act("writeOnChatPage", { token, content: "from the page" }) as Body;
  model.threads.push({ id: thread_id, customer, status: 0, tags: [], messages: [{ content: "from the page", at: model.now }] });
});

/** The score of an amount, and of an alert on a politically exposed or sanctioned payer. */
function scoreOf(model: Model, from: string, amount: number): number {
  const hasAlert = model.alerts.some(({ customer, scores }) => customer === from && (scores.at(-1) ?? 0) >= 50);
  return Math.max(amount >= 50_000 ? 95 : amount >= 10_000 ? 75 : 10, hasAlert ? 60 : 0);
}

const stateFor = (score: number): string => (score >= 90 ? "blocked" : score >= 50 ? "delayed" : "allowed");

const createTransaction = command(
  "create transaction",
  fc.tuple(customerIds, fc.constantFrom(100, 12_000, 60_000)),
  async ([customer, amount], { model, algoreg }) => {
    const from = { external_id: customer, full_name: "Runa Halvorsen", account_type: "N" } as const;
    const to = { external_id: "x-1", full_name: "Fjordlys Import", account_type: "F" } as const;
    const body = { external_id: `p-${amount}`, date: "2026-05-01T11:30:00Z", from, to, amount: String(amount), currency: "EUR" };
    const answer = taken(await algoreg.createTransaction({ body }));
    const score = scoreOf(model, customer, amount);
    expect(answer).toMatchObject({ score, state: stateFor(score), customers: model.customers.has(customer) ? [customer] : [] });
    model.transactions.push({ id: answer.id, from: customer, amount, score, states: [answer.state] });
    note(model, customer, "transaction");
  },
);

const decide = command(
  "decide",
  fc.tuple(place, fc.constantFrom("allowed", "delayed", "blocked", "perhaps"), fc.boolean()),
  async ([which, state, isOffice], { model, world, algoreg }) => {
    const transaction = pick(model.transactions, which);
    if (isOffice && state !== "perhaps")
      world.sandbox.control.act("decideTransaction", { transaction_id: transaction.id, state, comment: "made up" });
    else {
      const result = await algoreg.updateTransaction({ path: { id: transaction.id }, body: { state } });
      if (state === "perhaps") return refused(result, 422, "state_unknown");
      expect(taken(result).state).toBe(state);
    }
    if (transaction.states.at(-1) !== state) note(model, transaction.from, "transaction");
    transaction.states.push(state);
  },
);

const search = command(
  "search transactions",
  fc.tuple(
    fc.record(
      { state: fc.constantFrom("allowed", "delayed", "blocked"), amount_gte: fc.constantFrom(0, 12_000), from_customer: customerIds },
      { requiredKeys: [] },
    ),
    pages,
  ),
  async ([filters, page], { model, algoreg }) => {
    const { state, amount_gte: least = 0, from_customer: from } = filters;
    const found = taken(await algoreg.searchTransactions({ body: { ...filters, ...page } })).data;
    const fitting = model.transactions.filter(
      (one) => (state ?? one.states.at(-1)) === one.states.at(-1) && one.amount >= least && (from ?? one.from) === one.from,
    );
    expect(found.map(({ id }: { id: string }) => id)).toEqual(fitting.slice(page.offset, page.offset + page.limit).map(({ id }) => id));
  },
);

/** Sessions, threads and transactions. */
export const workCommands: readonly fc.Arbitrary<Command>[] = [
  ...[createSession, moveSession, moveSession, openThread, write, write, updateThread, listMessages, chatPage],
  ...[createTransaction, createTransaction, decide, decide, search],
];
