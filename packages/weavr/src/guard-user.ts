import {
  type CallFacts,
  failureFacts,
  type OperationResult,
  SessionExpiredError,
  type StepUpChoices,
  type StepUpFactor,
  StepUpRequiredError,
} from "@kyc-clients/core";
import { needsStepUp } from "./needs-step-up.ts";
import type { WeavrOperations } from "./operations.gen.ts";
import type { StepUpCalls } from "./step-up.ts";
import type { UserSession } from "./user-session.ts";

/** What guards and step-up call by themselves. */
export type UserOperations = Pick<WeavrOperations, "listAuthenticationFactors"> & StepUpCalls;

interface Guarded {
  readonly operationIds: readonly string[];
  readonly session: UserSession;
  isKeyProven(): boolean;
}

type Method = (args?: { readonly signal?: AbortSignal | undefined; readonly timeoutMs?: number | undefined }) => Promise<OperationResult>;

/** The operations of a user, with the two refusals that only the user can mend thrown as errors of their own. */
export function guardUser(client: UserOperations, { operationIds, session, isKeyProven }: Guarded): Readonly<Record<string, Method>> {
  const { listAuthenticationFactors } = client;
  const methods = client as unknown as Readonly<Record<string, Method>>;
  const guard = (operationId: string): [string, Method] => {
    const method = methods[operationId] as Method;
    const guarded: Method = async (args) => {
      const result = await method(args);
      if (result.ok && operationId === "logout") session.end();
      if (result.ok) return result;
      if (result.status === 401 && isKeyProven()) {
        session.endRefused();
        throw new SessionExpiredError(factsOf(result));
      }
      if (!needsStepUp(result)) return result;
      const choices = await readChoices(() => listAuthenticationFactors({ signal: args?.signal, timeoutMs: args?.timeoutMs }));
      throw new StepUpRequiredError(factsOf(result), choices);
    };
    // What tells `paginate` of the operation goes along.
    return [operationId, Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(method))];
  };
  return Object.fromEntries(operationIds.map(guard));
}

function factsOf(result: Extract<OperationResult, { ok: false }>): CallFacts {
  const { vendor, operationId, requestId } = failureFacts(result) ?? {};
  const { status, attempts, retryAfterMs } = result;
  return { vendor, operationId, requestId, status, attempts, retryAfterMs, maybeSent: true };
}

/** What the user has enrolled. A help for the message to the user: where it cannot be read, the error stands without it. */
async function readChoices(read: () => ReturnType<WeavrOperations["listAuthenticationFactors"]>): Promise<StepUpChoices> {
  const result = await read().catch(() => undefined);
  const list: unknown = result?.ok ? result.data?.factors : undefined;
  if (!Array.isArray(list)) return { channels: [], factors: undefined };
  const factors = list.map(readFactor);
  const active = factors.flatMap(({ status, channel }) => (status === "ACTIVE" && channel !== undefined ? [channel] : []));
  return { channels: [...new Set(active)], factors };
}

/** Weavr's words for a factor and no more, as an error may end in a log: an answer may one day hold a number beside them. */
function readFactor(given: unknown): StepUpFactor {
  const { type, channel, status } = Object(given) as Readonly<Record<string, unknown>>;
  return { type: codeOf(type), channel: codeOf(channel), status: codeOf(status) };
}

function codeOf(value: unknown): string | undefined {
  return typeof value === "string" && /^[A-Z][A-Z0-9_]{0,63}$/.test(value) ? value : undefined;
}
