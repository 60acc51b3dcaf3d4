/** A JSON object whose members nobody here has to know. */
export type Json = Readonly<Record<string, unknown>>;
