import type { components } from "@kyc-clients/weavr";
import type { DeclareOperation } from "../handlers.ts";
import type { VendorContext } from "../vendor.ts";
import { conflict, forbidden } from "./errors.ts";
import { userInIdentity, usersWithEmail } from "./find-users.ts";
import { pageOf } from "./page.ts";
import { managesUsers } from "./permissions.ts";
import { type Session, userOf } from "./session.ts";
import { nextId, type WeavrState } from "./state.ts";
import { endTokens } from "./tokens.ts";
import { userBody } from "./user-body.ts";
import { newUser, type UserRecord } from "./user-record.ts";

type Schemas = components["schemas"];

/** Addresses that the sandbox's programme does not take: ours. */
const BLOCKED_DOMAIN = /@blocked\.example$/i;

/** The authorised users of an identity. */
export function declareUsers(operation: DeclareOperation<Session>, state: WeavrState, context: VendorContext): void {
  const authorised = (acting: UserRecord, id = ""): UserRecord => {
    const user = userInIdentity(state, acting, id);
    if (user.isRoot) throw forbidden("INSUFFICIENT_PERMISSIONS");
    return user;
  };
  const checkEmail = (email: string, acting: UserRecord, own?: UserRecord): void => {
    if (BLOCKED_DOMAIN.test(email)) throw conflict("EMAIL_DOMAIN_NOT_ALLOWED");
    const others = usersWithEmail(state, email).filter((user) => user !== own && user.identity.id === acting.identity.id);
    if (others.length > 0) throw conflict("EMAIL_NOT_UNIQUE");
  };

  operation("createUser", ({ body }, session) => {
    const acting = userOf(session);
    const facts = body as Schemas["UserCreate"];
    checkEmail(facts.email, acting);
    const user = newUser({ ...facts, id: nextId(state), isRoot: false, identity: acting.identity, createdAt: context.now() });
    state.users.set(user.id, user);
    return { status: 200, body: userBody(user) };
  });

  operation("listUsers", ({ query }, session) => {
    const { active, email, tag, roles } = query;
    const wanted = roles === undefined ? undefined : [roles].flat();
    const users = [...state.users.values()].filter(
      (user) =>
        !user.isRoot &&
        user.identity.id === userOf(session).identity.id &&
        (active === undefined || String(user.active) === active) &&
        (email === undefined || user.email === email) &&
        (tag === undefined || user.tag === tag) &&
        (wanted === undefined || user.roles?.some((role) => wanted.includes(role)) === true),
    );
    return { status: 200, body: pageOf("users", users.map(userBody), query) };
  });

  operation("getUser", ({ path }, session) => {
    const acting = userOf(session);
    const user = userInIdentity(state, acting, path["user_id"] ?? "");
    if (user !== acting && !managesUsers(acting)) throw forbidden("INSUFFICIENT_PERMISSIONS");
    return { status: 200, body: userBody(user) };
  });

  operation("updateUser", ({ path, body }, session) => {
    const acting = userOf(session);
    const user = userInIdentity(state, acting, path["user_id"] ?? "");
    const changes = body as Schemas["UserUpdate"];
    if (user !== acting && !managesUsers(acting)) throw forbidden("INSUFFICIENT_PERMISSIONS");
    if (changes.roles !== undefined && user.isRoot) throw conflict("ADMIN_ROLE_REMOVAL_NOT_ALLOWED");
    if (changes.roles !== undefined && user === acting) throw conflict("CANNOT_MODIFY_OWN_ROLES");
    if (changes.email !== undefined) checkEmail(changes.email, acting, user);
    if (changes.email !== undefined && changes.email !== user.email) user.emailVerified = false;
    if (changes.mobile !== undefined) dropPhone(user);
    Object.assign(user, changes);
    return { status: 200, body: userBody(user) };
  });

  operation("deactivateUser", ({ path }, session) => {
    const user = authorised(userOf(session), path["user_id"]);
    if (user.active) {
      const data = { actionDoneBy: "INNOVATOR", emailAddress: user.email, reasonCode: "TEMPORARY" };
      context.emit({ type: "userDeactivated", data });
    }
    user.active = false;
    endTokens(state, user.id);
    return { status: 204 };
  });

  operation("activateUser", ({ path }, session) => {
    const acting = userOf(session);
    const user = userInIdentity(state, acting, path["user_id"] ?? "");
    // It takes another one.
    if (user === acting) throw forbidden("INSUFFICIENT_PERMISSIONS");
    Object.assign(user, { active: true, lockedUntil: 0, failedLogins: 0 });
    return { status: 204 };
  });
}

/** A new number has to be enrolled again. */
export function dropPhone(user: UserRecord): void {
  user.mobileVerified = false;
  user.factors = user.factors.filter(({ channel }) => channel === "BIOMETRIC");
}
