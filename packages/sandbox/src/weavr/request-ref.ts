import { type Answer, Refusal, type VendorContext } from "../vendor.ts";

/** Names an answer, unless it is one of those where Weavr leaves the name off. */
export function withReference(answer: Answer, { tokens }: VendorContext, operationId = ""): Answer {
  const { status, body } = answer;
  const isLeftOff = status === 409 || operationId === "listRoles" || operationId === "" || (status === 403 && body === undefined);
  if (isLeftOff || operationId.startsWith("simulate")) return answer;
  return { ...answer, headers: { "request-ref": tokens.token("rr-", 16), ...answer.headers } };
}

/** Runs what may refuse, and names the refusal. */
export function naming<Result>(context: VendorContext, operationId: string, work: () => Result): Result {
  const name = (error: unknown): unknown =>
    error instanceof Refusal ? new Refusal(withReference(error.answer, context, operationId)) : error;
  try {
    const result = work();
    if (!(result instanceof Promise)) return result;
    return result.catch((error: unknown) => {
      throw name(error);
    }) as Result;
  } catch (error) {
    throw name(error);
  }
}
