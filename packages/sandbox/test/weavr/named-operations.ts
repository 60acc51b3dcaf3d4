import { account, isSessionExpiredError, isStepUpRequiredError, paginate, signIn, unwrap } from "@kyc-clients/weavr";
import { createWeavrClientOf, getConsumerKyc, listManagedAccounts, loginWithPassword, logout } from "@kyc-clients/weavr/operations";
import { expect, test } from "vitest";
import { approvedCorporate, openAccount } from "./identities.ts";
import { CODE, contract, credentials } from "./setup.ts";

const operations = { getConsumerKyc, listManagedAccounts, loginWithPassword, logout };
const { apiKey } = credentials;

/** A client of only the operations that are named. */
export function testNamedOperations(): void {
  test("a client of named operations signs in, steps up, and ends its session", async () => {
    const weavr = contract.connect((options) => createWeavrClientOf(operations, options), { auth: account({ apiKey }) });
    const login = await signIn(weavr, credentials.consumer);
    if (login.outcome !== "signed_in") throw new Error("not signed in");
    const user = weavr.as(login);
    expect(typeof unwrap(await user.getConsumerKyc()).fullDueDiligence).toBe("string");
    const error = await user.listManagedAccounts().catch((thrown: unknown) => thrown);
    expect(isStepUpRequiredError(error) && error.channels).toEqual(["SMS"]);
    expect(await user.stepUp.start("SMS")).toMatchObject({ outcome: "sent" });
    expect(await user.stepUp.verify("904173")).toMatchObject({ outcome: "wrong_code" });
    expect(await user.stepUp.verify(CODE)).toEqual({ outcome: "stepped_up" });
    expect((await user.listManagedAccounts()).status).toBe(200);
    await user.logout();
    expect(isSessionExpiredError(await user.getConsumerKyc().catch((thrown: unknown) => thrown))).toBe(true);
  });

  test("a client of named operations reads a list page by page", async () => {
    const business = await approvedCorporate();
    const opened = [await openAccount(business), await openAccount(business), await openAccount(business)];
    const weavr = contract.connect((options) => createWeavrClientOf(operations, options), { auth: account({ apiKey }) });
    const found: unknown[] = [];
    const sent = await contract.exchanges(async () => {
      for await (const { id } of paginate(weavr.as(business.token).listManagedAccounts, { query: { limit: 2 } })) found.push(id);
    });
    expect([found.toSorted(), sent.length]).toEqual([opened.toSorted(), 2]);
  });
}
