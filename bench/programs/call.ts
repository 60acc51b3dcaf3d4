/** The call that every program makes: it reads one evaluation, and gives its outcome. */
export type Call = (evaluationToken: string) => Promise<string | null | undefined>;
