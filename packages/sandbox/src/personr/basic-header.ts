import type { PersonrLogin } from "./credentials.ts";

/** The credentials of a Basic header; undefined when it is not one. The sandbox's own are plain ASCII. */
export function readBasicHeader(header: string | null): PersonrLogin | undefined {
  const encoded = /^Basic +([A-Za-z0-9+/]+=*)$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return undefined;
  try {
    const [, email, password] = /^([^:]*):(.*)$/s.exec(atob(encoded)) ?? [];
    return email === undefined || password === undefined ? undefined : { email, password };
  } catch {
    return undefined;
  }
}
