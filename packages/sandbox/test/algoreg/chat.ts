import { unwrap } from "@kyc-clients/algoreg";
import { expect, expectTypeOf, test } from "vitest";
import { START } from "../contract/contract.ts";
import { algoreg, codesOf, control, HOUR_MS, type Schemas, save } from "./setup.ts";

const address = "runa.halvorsen@example.org";
const desk = "desk@sandbox.example.org";
const message = { to: address, subject: "Proof of address", content: "Please send us a bill." };

function open(external_id = "c-001"): string {
  return (control.act("openThread", { external_id, tag: "kyc" }) as { readonly thread_id: string }).thread_id;
}

const thread = async (id: string) => unwrap(await algoreg.getThread({ path: { id } }));
const shown = (thread_id: string) => control.act("showThread", { thread_id });
const messages = async (id: string) => unwrap(await algoreg.listThreadMessages({ path: { id } })).messages ?? [];
const tokenFor = async (body: Schemas["EndUserTokenInput"]) => unwrap(await algoreg.createChatEndUserToken({ body }));

/** Go!Chat: threads, messages, files, reminders, and the end user's page. */
export function testChat(): void {
  test("a message is added to its thread, with its file, and both show it", async () => {
    const id = await save();
    const thread_id = open();
    const attachments = [{ name: "form.pdf", file: btoa("made-up bytes") }];
    const more = {
      from: desk,
      cc: address,
      bcc: "",
      priority: 2,
      mailbox_id: "mb-1",
      ext_msg_id: "ext-1",
      reply_to_ext_msg_id: "ext-0",
      delivery: "email",
      read: true,
    };
    const sent = await algoreg.createThreadMessage({ body: { thread_id, ...message, ...more, attachments } });
    expect([sent.status, sent.data]).toEqual([204, undefined]);
    const listed = await algoreg.listThreadMessages({ path: { id: thread_id } });
    if (listed.status !== 200) throw new Error("not listed");
    expectTypeOf(listed.data).toEqualTypeOf<Schemas["MessagePage"]>();
    const file = {
      id: "a-1",
      file_name: "form.pdf",
      file_type: "pdf",
      file_mime: "application/pdf",
      file_size: 13,
      file_not_dangerous: null,
    };
    const last_message = {
      ...{
        id: "m-1",
        ...message,
        from: desk,
        cc: address,
        bcc: "",
        priority: 2,
        mailbox_id: "mb-1",
        delivery: "email",
        origin: "api",
        agent_id: 1,
      },
      ...{
        external_message_id: "ext-1",
        reply_to_external_message_id: "ext-0",
        attachments: [file],
        created_at: "2026-05-01T12:00:00Z",
        read_by_agents: [1],
      },
    };
    expect(listed.data).toEqual({ total: 1, messages: [last_message] });
    const found = await algoreg.getThread({ path: { id: thread_id } });
    if (found.status !== 200) throw new Error("not found");
    expectTypeOf(found.data).toEqualTypeOf<Schemas["Thread"]>();
    expect(found.data).toMatchObject({
      ...{ id: thread_id, client_id: 1, contacts: [address], customers: [{ id, external_id: "c-001" }], external_message_ids: ["ext-1"] },
      ...{ attachments: [file], last_message, message_count: 1 },
    });
  });

  test("a file is unknown at first, and a minute later harmless or not", async () => {
    await save();
    const thread_id = open();
    const attachments = ["bill.png", "eicar.txt"].map((name) => ({ name, file: "AAAA" }));
    await algoreg.createThreadMessage({ body: { thread_id, ...message, attachments } });
    await control.advance(59_999);
    expect((await thread(thread_id)).attachments?.map((one) => one.file_not_dangerous)).toEqual([null, null]);
    await control.advance(1);
    expect((await thread(thread_id)).attachments?.map((one) => one.file_not_dangerous)).toEqual([true, false]);
  });

  test("messages are listed some at a time", async () => {
    await save();
    const thread_id = open();
    for (const subject of ["About the rent", "About the lease", "About the keys"])
      await algoreg.createThreadMessage({ body: { thread_id, ...message, subject } });
    const page = async (query: { offset?: number; limit?: number }) => {
      const { messages: some = [], total } = unwrap(await algoreg.listThreadMessages({ path: { id: thread_id }, query }));
      return [total, ...some.map(({ subject }) => subject)];
    };
    expect([await page({}), await page({ limit: 2 }), await page({ offset: 2, limit: 2 }), await page({ offset: 5 })]).toEqual([
      [3, "About the rent", "About the lease", "About the keys"],
      [3, "About the rent", "About the lease"],
      [3, "About the keys"],
      [3],
    ]);
    expect(codesOf(await algoreg.listThreadMessages({ path: { id: thread_id }, query: { offset: -1 } }))).toEqual(["invalid_page"]);
  });

  test("updateThread sets status, tags, comment and customers, and the thread shows them", async () => {
    await save();
    const other = await save({ external_id: "c-002", contacts: "other@example.org" });
    const id = open();
    const update = { status: 1, comment: "The bill is in order", tag_codes: ["kyc", "done"], customer_external_ids: ["c-002"] };
    const result = await algoreg.updateThread({ path: { id }, body: update });
    if (result.status !== 200) throw new Error("not updated");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["Thread"]>();
    expect(shown(id)).toEqual({ status: 1, comment: "The bill is in order", tag_codes: ["kyc", "done"] });
    expect(result.data).toMatchObject({
      contacts: ["other@example.org"],
      customers: [{ id: other }],
    });
    expect(await thread(id)).toEqual(result.data);
    const both = unwrap(await algoreg.updateThread({ path: { id }, body: { customer_ids: [other], customer_external_ids: ["c-001"] } }));
    expect([both.contacts, shown(id)]).toMatchObject([["other@example.org", address], { status: 1 }]);
    for (const body of [{ customer_ids: ["nobody"] }, { customer_external_ids: ["client-0404"], status: 5 }]) {
      expect(codesOf(await algoreg.updateThread({ path: { id }, body }))).toEqual(["customer_unknown"]);
    }
    expect([await thread(id), shown(id)]).toMatchObject([both, { status: 1 }]);
  });

  test("a reminder sends the last message that went out again, until none is left or the customer writes", async () => {
    const customer_id = await save();
    const id = open();
    await algoreg.createThreadMessage({ body: { thread_id: id, ...message, set_reminder: { delay: 24, number_left: 2 } } });
    await control.advance(24 * HOUR_MS);
    expect(await messages(id)).toMatchObject([{ origin: "api" }, { origin: "reminder", subject: message.subject, to: address }]);
    expect(shown(id)).toMatchObject({ reminder: { delay: 24, number_left: 1 } });
    await control.advance(72 * HOUR_MS);
    expect([(await messages(id)).length, shown(id)]).toMatchObject([3, { reminder: { number_left: 0 } }]);

    await algoreg.updateThread({ path: { id }, body: { reminder: { delay: 1, number_left: 5 } } });
    await control.advance(HOUR_MS);
    await algoreg.createThreadMessage({
      body: { thread_id: id, from_customer_id: customer_id, from: address, to: desk, content: "Here it is" },
    });
    await control.advance(24 * HOUR_MS);
    expect((await messages(id)).map(({ origin }) => origin)).toEqual(["api", "reminder", "reminder", "reminder", "end_user"]);
    expect(shown(id)).not.toHaveProperty("reminder");
  });

  test.each<[string, Schemas["MessageInput"], string]>([
    ["without a thread", { content: "To no thread." }, "thread_unknown"],
    ["to somebody who is no contact", { thread_id: "t-1", to: "stranger@example.org" }, "recipient_unknown"],
    ["with a copy to one", { thread_id: "t-1", to: address, bcc: "stranger@example.org" }, "recipient_unknown"],
    ["from a customer of another thread", { thread_id: "t-1", from_customer_id: "nobody" }, "customer_unknown"],
    [
      "with a file that is no Base64",
      { thread_id: "t-1", to: address, attachments: [{ name: "made-up.bin", file: "made up" }] },
      "file_unreadable",
    ],
  ])("a message %s is refused, and none is added", async (_, body, code) => {
    await save();
    open();
    const result = await algoreg.createThreadMessage({ body });
    expect([result.status, codesOf(result), await messages("t-1")]).toEqual([422, [code], []]);
  });

  test("a thread that was never opened is not found", async () => {
    const path = { id: "t-1" };
    for (const result of [
      await algoreg.getThread({ path }),
      await algoreg.listThreadMessages({ path }),
      await algoreg.updateThread({ path, body: {} }),
    ]) {
      expect([result.status, codesOf(result)]).toEqual([404, ["thread_not_found"]]);
    }
  });

  test("a token of a customer opens their threads, and what they write there is unread until an agent reads it", async () => {
    await save();
    const thread_id = open();
    open("c-sandbox-1");
    const result = await algoreg.createChatEndUserToken({ body: { external_id: "c-001", from: address, tags: ["support", ""] } });
    if (result.status !== 200) throw new Error("no token");
    expectTypeOf(result.data).toEqualTypeOf<Schemas["EndUserToken"]>();
    const { token, expires_at } = result.data;
    expect(expires_at).toBe(START / 1_000 + 7_200);
    expect(control.act("openChatPage", { token })).toEqual({ threads: [thread_id], tags: ["support", ""] });
    control.act("writeOnChatPage", { token, thread_id, content: "Here is the bill." });
    expect(await messages(thread_id)).toMatchObject([
      { from: address, to: desk, content: "Here is the bill.", origin: "end_user", read_by_agents: [] },
    ]);
    expect(control.act("readThread", { thread_id })).toEqual({ thread_id, read: 1 });
    expect(await messages(thread_id)).toMatchObject([{ read_by_agents: [7] }]);
    await control.advance(7_200_000);
    expect(() => control.act("openChatPage", { token })).toThrow("opens no chat page");
  });

  test("a first message on the chat page opens a thread, under a tag that the token offers", async () => {
    const id = await save();
    const { token } = await tokenFor({ emails: [address], tags: ["support"] });
    if (token === undefined) throw new Error("no token");
    expect(() => control.act("writeOnChatPage", { token, content: "Hello", tag: "sales" })).toThrow("is none that the token offers");
    const written = control.act("writeOnChatPage", { token, content: "Hello", subject: "Question", tag: "support" }) as {
      thread_id: string;
    };
    expect(await thread(written.thread_id)).toMatchObject({
      ...{
        contacts: [address],
        customers: [{ id }],
        message_count: 1,
        last_message: { subject: "Question", from: address },
      },
    });
    expect(shown(written.thread_id)).toMatchObject({ tag_codes: ["support"] });
    expect(control.act("openChatPage", { token })).toMatchObject({ threads: [written.thread_id] });
    const stranger = await tokenFor({ emails: ["stranger@example.org"] });
    expect(control.act("openChatPage", { token: stranger.token })).toEqual({ threads: [], tags: [] });
    const alone = control.act("writeOnChatPage", { token: stranger.token, content: "Who are you?" }) as { thread_id: string };
    expect(await thread(alone.thread_id)).toMatchObject({ customers: [], contacts: ["stranger@example.org"] });
    const narrowed = await tokenFor({ external_id: "c-001", emails: ["stranger@example.org"] });
    expect(control.act("openChatPage", { token: narrowed.token })).toMatchObject({ threads: [] });
  });

  test.each([
    ["nobody", {}, "nobody_named"],
    ["a customer who is not there", { external_id: "client-0404" }, "customer_unknown"],
  ])("a token for %s is refused", async (_, body, code) => {
    const result = await algoreg.createChatEndUserToken({ body });
    expect([result.status, codesOf(result)]).toEqual([422, [code]]);
  });
}
