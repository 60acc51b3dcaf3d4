import type { AlloyErrors } from "./errors.ts";
import type { Session } from "./session.ts";

/** An agent of the account: someone who works in the dashboard. */
export interface Agent {
  /** Begins with `AG-`. */
  readonly token: string;
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
}

/** The invented agents of the sandbox's account. */
export const agents: readonly Agent[] = [
  { token: "AG-SandboxAgent0000000001", email: "agent@example.org", firstName: "Avery", lastName: "Stone" },
  { token: "AG-SandboxAgent0000000002", email: "second.agent@example.org", firstName: "Blake", lastName: "Marsh" },
  { token: "AG-SandboxAgent0000000003", email: "third.agent@example.org", firstName: "Casey", lastName: "Holt" },
];

/** The agent with an e-mail address. */
function findAgent(email: string): Agent | undefined {
  return agents.find((agent) => agent.email === email.trim().toLowerCase());
}

/** Insists that an e-mail address is an agent's. @throws Refusal with 400 and 4003, naming the member */
export function requireAgent(email: string, pointer: string, errors: AlloyErrors, session: Session): Agent {
  const agent = findAgent(email);
  if (agent !== undefined) return agent;
  const details = { location: "body", problems: [{ pointer, keyword: "agent" }] };
  throw errors.refusal({ status: 400, minorCode: 4003, message: "This agent is none of the account's.", details, session });
}
