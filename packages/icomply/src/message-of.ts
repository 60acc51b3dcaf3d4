import type { ErrorAnswer, UndocumentedError } from "./schemas.gen.ts";

/**
 * The text of a failure, from `message` or from `messsage`, as iComply spells it when an AML search lacks a name; `undefined` where there is none.
 *
 * It may repeat what you sent, so it is personal data: for a person who works on the case, not for a log.
 *
 * @see https://support.icomplyis.com/aml-screening
 * @example
 * ```ts
 * declare const icomply: IcomplyClient;
 * const result = await icomply.createAmlSearch({ body: { searchTerm: { name: "Ana Lopez" } } });
 * if (!result.ok) messageOf(result.error);
 * ```
 */
export function messageOf(error: ErrorAnswer | UndocumentedError | undefined): string | undefined {
  // A 401 may carry anything, whatever its type says.
  const { message, messsage } = Object(error) as { readonly message?: unknown; readonly messsage?: unknown };
  const text = message ?? messsage;
  return typeof text === "string" && text !== "" ? text : undefined;
}
