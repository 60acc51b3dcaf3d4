/** Somebody who works in the portal. */
export interface Agent {
  readonly name: string;
  readonly email: string;
}

/** The invented agent of the sandbox's account. */
export const agent: Agent = { name: "Avery Stone", email: "agent@example.org" };
