import { expectTypeOf, test } from "vitest";
import {
  type AlertWithLastRevision,
  type AlgoregClient,
  basic,
  createAlgoregClient,
  type ErrorResponse,
  listOf,
  oauth,
  type SaveProblem,
  type SessionCreated,
  type SessionDetail,
  saveProblems,
  type TimelineEvent,
  type Transaction,
  unwrap,
} from "./index.ts";

declare const algoreg: AlgoregClient;
const body = { scenario_code: "default", language: "en-GB" };

test("a result narrows by status, and every failure has the one error body", async () => {
  const result = await algoreg.createSession({ body });
  expectTypeOf(result).not.toBeAny();
  if (result.status === 200) expectTypeOf(result.data).toEqualTypeOf<SessionCreated>();
  if (result.status === 422) expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | undefined>();
  if (!result.ok) expectTypeOf(result.error).toEqualTypeOf<ErrorResponse | undefined>();
  if (result.ok) expectTypeOf(result.status).toEqualTypeOf<200>();
  // @ts-expect-error A status that the spec does not list is never the result's.
  if (result.status === 302) return;
});

test("unwrap gives the data of the successes", async () => {
  expectTypeOf(unwrap(await algoreg.getSession({ path: { session_id: "s" } }))).toEqualTypeOf<SessionDetail>();
  expectTypeOf(unwrap(await algoreg.getTransaction({ path: { id: "t" } }))).toEqualTypeOf<Transaction>();
  expectTypeOf(unwrap(await algoreg.createThreadMessage({ body: {} }))).toEqualTypeOf<undefined>();
});

test("a decision is one of three words, and every member may be missing", async () => {
  const { decisions } = unwrap(await algoreg.getSession({ path: { session_id: "s" } }));
  expectTypeOf(decisions?.[0]?.type).toEqualTypeOf<"POSITIVE" | "NEGATIVE" | "NEUTRAL" | undefined>();
  expectTypeOf(decisions?.[0]?.last).toEqualTypeOf<boolean | undefined>();
  // @ts-expect-error A session that is not over may have no decisions.
  decisions.length;
});

test("a state is any text, with the known ones suggested", async () => {
  const { state, rules } = unwrap(await algoreg.getTransaction({ path: { id: "t" } }));
  expectTypeOf<string>().toExtend<NonNullable<typeof state>>();
  expectTypeOf(rules?.[0]?.weight).toEqualTypeOf<number | null | undefined>();
});

test("both forms of a list become an array of its items", async () => {
  const events = listOf(unwrap(await algoreg.listCustomerEvents({ path: { customer_external_id: "c" } })));
  expectTypeOf(events).toEqualTypeOf<TimelineEvent[]>();
  expectTypeOf(listOf(unwrap(await algoreg.listAlerts({ body: {} })))).toEqualTypeOf<AlertWithLastRevision[]>();
  // @ts-expect-error A text is no list.
  listOf("made-up");
});

test("problems of a save are told apart from its success", async () => {
  const saved = unwrap(await algoreg.saveCustomers({ body: { customers: [{ external_id: "c" }] } }));
  expectTypeOf(saveProblems(saved)).toEqualTypeOf<SaveProblem[]>();
  // @ts-expect-error The answer of another operation has no details.
  saveProblems(unwrap(await algoreg.getAlert({ path: { alert_id: "a" } })));
});

test("wrong arguments are refused", () => {
  // @ts-expect-error The body is missing.
  void algoreg.createSession({});
  // @ts-expect-error The language is missing.
  void algoreg.createSession({ body: { scenario_code: "default" } });
  // @ts-expect-error The path value is missing.
  void algoreg.getCustomer({ path: {} });
  // @ts-expect-error Customers are firms or individuals.
  void algoreg.saveCustomers({ body: { customers: [{ external_id: "c", account_type: "P" }] } });
  // @ts-expect-error One side of the document is a must.
  void algoreg.checkIdentityDocument({ body: { base_64_encoded_face_images: ["x"] } });
  // @ts-expect-error The amount of a new transaction is text, so that no digit is lost.
  void algoreg.createTransaction({ body: { external_id: "p", date: "d", from: side, to: side, amount: 0.5, currency: "EUR" } });
  // @ts-expect-error There is no such operation.
  void algoreg.listCustomers({});
  // @ts-expect-error There is no such path.
  void algoreg.raw.GET("/api/v1/customer");
});
declare const side: { external_id: string; full_name: string; account_type: "N" };

test("wrong options and credentials are refused", () => {
  // @ts-expect-error There is no such server: Algoreg documents no test system.
  createAlgoregClient({ server: "sandbox", auth: basic({ email: "e", password: "p" }) });
  // @ts-expect-error The password is missing.
  oauth({ email: "e" });
  // @ts-expect-error The user name is the e-mail address, under that name.
  basic({ username: "u", password: "p" });
  expectTypeOf(createAlgoregClient).not.toBeAny();
  expectTypeOf<AlgoregClient>().not.toBeAny();
});
