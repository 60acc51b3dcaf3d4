/** The codes of a failure that are not deprecated. */
export function codesOf(result: { readonly error?: unknown }): readonly string[] {
  const { errors = [] } = Object(result.error) as { readonly errors?: readonly { readonly code: string; readonly deprecated: boolean }[] };
  return errors.filter(({ deprecated }) => !deprecated).map(({ code }) => code);
}
