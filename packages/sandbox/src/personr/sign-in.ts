import type { OperationDefinition } from "@kyc-clients/core";
import type { VendorContext } from "../vendor.ts";
import { readBasicHeader } from "./basic-header.ts";
import type { PersonrLogin } from "./credentials.ts";
import { badToken, wrongLogin } from "./errors.ts";
import type { Session } from "./session.ts";
import type { PersonrState, User } from "./state.ts";

/** Signs a request in by what its operation takes: nothing, Basic or a bearer token. @throws Refusal with 400 or 401 */
export function authenticate({ security }: OperationDefinition, headers: Headers, state: PersonrState, { now }: VendorContext): Session {
  const [schemes] = security;
  if (schemes === undefined) return { user: undefined };
  const header = headers.get("authorization");
  if (schemes.includes("basicAuth")) return { user: admit(readBasicHeader(header), state) };
  const issued = state.tokens.get(/^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? "");
  if (issued === undefined || issued.expiresAt <= now()) throw badToken();
  return { user: issued.user };
}

/** Whose credentials these are. @throws Refusal with 400 */
export function admit(login: PersonrLogin | undefined, { users }: PersonrState): User {
  const user = users.find(({ email, password }) => email === login?.email && password === login.password);
  if (user === undefined) throw wrongLogin();
  return user;
}
