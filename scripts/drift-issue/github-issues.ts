/** An issue, as far as this needs it. */
export interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly labels: readonly { readonly name: string }[];
  /** Present where it is a pull request: GitHub lists both. */
  readonly pull_request?: object;
}

/** Where the issues are. */
export interface Repository {
  /** The address of GitHub's API. */
  readonly api: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly token: string;
}

/** The issues of a repository that have one label and one title. */
export interface GitHubIssues {
  findOpen(): Promise<Issue | undefined>;
  open(body: string): Promise<number>;
  edit(number: number, change: { readonly body?: string; readonly state?: "closed" }): Promise<void>;
  comment(number: number, body: string): Promise<void>;
}

/** Opens the issues of a repository. Nothing is sent yet. An error has the status and the path, and nothing that was sent or answered. */
export function gitHubIssues({ api, repository, token }: Repository, label: string, title: string): GitHubIssues {
  const send = async (method: string, path: string, body?: object, allowed?: number): Promise<unknown> => {
    const response = await fetch(`${api}/repos/${repository}${path}`, {
      method,
      redirect: "error",
      signal: AbortSignal.timeout(30_000),
      headers: { accept: "application/vnd.github+json", authorization: `Bearer ${token}`, "x-github-api-version": "2022-11-28" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok && response.status !== allowed) throw new Error(`GitHub answered ${response.status} to ${method} ${path}`);
    return response.json();
  };
  return {
    async findOpen() {
      const listed = (await send("GET", `/issues?state=open&labels=${label}&per_page=100`)) as readonly Issue[];
      const own = listed.filter((issue) => issue.title === title && issue.pull_request === undefined);
      return own.toSorted((a, b) => a.number - b.number)[0];
    },
    async open(body) {
      // 422: the label is there already. Without it the issue would not be found again, and each night would open one more.
      await send("POST", "/labels", { name: label }, 422);
      const { number, labels } = (await send("POST", "/issues", { title, body, labels: [label] })) as Issue;
      if (!labels.some(({ name }) => name === label)) throw new Error(`issue ${number} was opened without its label, ${label}: set it`);
      return number;
    },
    async edit(number, change) {
      await send("PATCH", `/issues/${number}`, change);
    },
    async comment(number, body) {
      await send("POST", `/issues/${number}/comments`, { body });
    },
  };
}
