import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { accountAnswer, ibanAnswer } from "./account-answer.ts";
import { accountFilter } from "./account-filter.ts";
import type { AccountRecord } from "./account-records.ts";
import { conflict, notFound } from "./errors.ts";
import { listPage } from "./list-page.ts";
import { currencies, profiles } from "./profiles.ts";
import { identityOf, type Session } from "./session.ts";
import { nextId, type WeavrState } from "./state.ts";

type Schemas = components["schemas"];

/** How many accounts an identity may have; the number is ours. */
const ACCOUNTS = 10;

/** How long it takes until there is an IBAN; the figure is ours. */
const IBAN_MS = 30_000;

/** The operations on managed accounts and their bank details. */
export function declareAccounts(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  operation("createManagedAccount", ({ body }, session) => {
    const { profileId, currency, friendlyName, tag, lowBalanceThreshold } = body as Schemas["ManagedAccountCreate"];
    const identity = identityOf(session);
    if (profileId !== profiles.account) throw conflict("PROFILE_NOT_FOUND");
    if (!currencies.includes(currency)) throw conflict("CURRENCY_NOT_SUPPORTED_BY_PROFILE");
    if (identity.status !== "APPROVED") throw conflict("OWNER_IDENTITY_NOT_VERIFIED");
    const open = [...state.accounts.values()].filter((one) => one.identityId === identity.id && one.state.state !== "DESTROYED");
    if (open.length >= ACCOUNTS) throw conflict("IDENTITY_LIMITS_EXCEEDED");
    const account: AccountRecord = {
      ...{ id: nextId(state), identityId: identity.id, profileId, currency, createdAt: context.now() },
      ...{ friendlyName, tag, lowBalanceThreshold, available: 0, actual: 0, state: { state: "ACTIVE" }, iban: "UNALLOCATED" },
    };
    state.accounts.set(account.id, account);
    return { status: 200, body: accountAnswer(account) };
  });

  operation("listManagedAccounts", ({ query }, session) => {
    const own = [...state.accounts.values()].filter(({ identityId }) => identityId === identityOf(session).id);
    const { items, ...counts } = listPage(own.filter(accountFilter(query)), query);
    return { status: 200, body: { accounts: items.map(accountAnswer), ...counts } };
  });

  operation("getManagedAccount", ({ path }, session) => ({ status: 200, body: accountAnswer(requireAccount(state, session, path["id"])) }));

  operation("updateManagedAccount", ({ path, body }, session) => {
    const account = requireAccount(state, session, path["id"]);
    const { tag, friendlyName, lowBalanceThreshold, clearLowBalanceThreshold } = body as Schemas["ManagedAccountUpdate"];
    account.tag = tag ?? account.tag;
    account.friendlyName = friendlyName ?? account.friendlyName;
    account.lowBalanceThreshold = lowBalanceThreshold ?? (clearLowBalanceThreshold === true ? undefined : account.lowBalanceThreshold);
    return { status: 200, body: accountAnswer(account) };
  });

  operation("assignManagedAccountIban", ({ path }, session) => {
    const account = requireAccount(state, session, path["id"]);
    if (account.iban === "PENDING_ALLOCATION") throw conflict("IBAN_ALREADY_REQUESTED");
    if (account.iban === "ALLOCATED") throw conflict("INSTRUMENT_ALREADY_UPGRADED_TO_IBAN");
    if (account.state.state !== "ACTIVE") throw conflict("INSTRUMENT_IS_NOT_ACTIVE");
    account.iban = "PENDING_ALLOCATION";
    context.schedule(IBAN_MS, () => {
      account.iban = "ALLOCATED";
    });
    return { status: 200, body: ibanAnswer(account, identityOf(session)) };
  });

  operation("getManagedAccountIban", ({ path }, session) => ({
    status: 200,
    body: ibanAnswer(requireAccount(state, session, path["id"]), identityOf(session)),
  }));

  operation("blockManagedAccount", ({ path }, session) => {
    const account = requireAccount(state, session, path["id"]);
    if (account.state.state === "DESTROYED") throw conflict("INSTRUMENT_DESTROYED");
    if (account.state.state === "BLOCKED") throw conflict("INSTRUMENT_ALREADY_BLOCKED");
    account.state = { state: "BLOCKED", blockedReason: "USER" };
    return { status: 204 };
  });

  operation("unblockManagedAccount", ({ path }, session) => {
    const account = requireAccount(state, session, path["id"]);
    if (account.state.state === "DESTROYED") throw conflict("INSTRUMENT_DESTROYED");
    if (account.state.state !== "BLOCKED") throw conflict("INSTRUMENT_NOT_BLOCKED");
    // What Weavr has blocked, Weavr unblocks.
    if (account.state.blockedReason === "SYSTEM") throw conflict("INSTRUMENT_INACTIVE");
    account.state = { state: "ACTIVE" };
    return { status: 204 };
  });

  operation("removeManagedAccount", ({ path }, session) => {
    const account = requireAccount(state, session, path["id"]);
    if (account.state.state === "DESTROYED") throw conflict("INSTRUMENT_ALREADY_REMOVED");
    if (hasPending(state, account)) throw conflict("INSTRUMENT_HAS_PENDING_ACTIONS");
    if (account.actual !== 0) throw conflict("BALANCE_NOT_ZERO");
    account.state = { state: "DESTROYED", destroyedReason: "USER" };
    return { status: 204 };
  });
}

/** An account of the identity of the token. @throws Refusal with 404 */
function requireAccount({ accounts }: WeavrState, session: Session, id = ""): AccountRecord {
  const account = accounts.get(id);
  if (account === undefined || account.identityId !== identityOf(session).id) throw notFound();
  return account;
}

/** Whether money is to go from or to an account. */
function hasPending({ transfers }: WeavrState, { id }: AccountRecord): boolean {
  return [...transfers.values()].some(
    ({ state, request }) => (state === "SCHEDULED" || state === "PENDING") && [request.source.id, request.destination.id].includes(id),
  );
}
