import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Issue } from "../github-issues.ts";

/** An issue of the fake, and what was written below it. */
export interface FakeIssue {
  readonly number: number;
  readonly title: string;
  readonly labels: readonly string[];
  readonly isPullRequest?: true;
  body: string;
  state: "open" | "closed";
  readonly comments: string[];
}

/** The part of GitHub's API that issues need, on loopback, for one repository. */
export interface FakeGitHub {
  readonly api: string;
  readonly issues: FakeIssue[];
  /** What arrived: method and path, and everything as it was sent. */
  readonly requests: string[];
  readonly bodies: string[];
  /** Answers every request with this status, as GitHub in trouble does. */
  refuseWith(status: number): void;
  close(): Promise<void>;
}

/** Starts a GitHub that takes one token, and lists issues as GitHub does: open, by label, newest first, pull requests among them. */
export async function startFakeGitHub(repository: string, token: string): Promise<FakeGitHub> {
  const issues: FakeIssue[] = [];
  const requests: string[] = [];
  const bodies: string[] = [];
  let refusal: number | undefined;
  const server = createServer((request, response) => void answer(request, response));

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "", "http://fake");
    let text = "";
    for await (const chunk of request) text += chunk;
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    bodies.push(text);
    const [status, body] = decide(request, url, text === "" ? {} : JSON.parse(text));
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  }

  function decide(request: IncomingMessage, url: URL, body: Record<string, string>): [status: number, body: unknown] {
    if (refusal !== undefined) return [refusal, { message: "in trouble" }];
    if (request.headers.authorization !== `Bearer ${token}`) return [401, { message: "Bad credentials" }];
    const path = url.pathname.replace(`/repos/${repository}`, "");
    const issue = issues.find(({ number }) => path.startsWith(`/issues/${number}`));
    switch (`${request.method} ${path.replace(/\d+/, "N")}`) {
      case "GET /issues":
        return [200, issues.filter(isListed(url)).toReversed().map(show)];
      case "POST /labels":
        return issues.length === 0 ? [201, {}] : [422, { message: "Validation Failed" }];
      case "POST /issues":
        return [201, show(add(body))];
      case "PATCH /issues/N":
        return issue ? [200, show(Object.assign(issue, body))] : [404, {}];
      case "POST /issues/N/comments":
        issue?.comments.push(body["body"] ?? "");
        return [issue ? 201 : 404, {}];
      default:
        return [404, {}];
    }
  }

  function add(body: Record<string, unknown>): FakeIssue {
    const given = { title: String(body["title"]), body: String(body["body"]), labels: body["labels"] as string[] };
    issues.push({ number: issues.length + 1, state: "open", comments: [], ...given });
    return issues[issues.length - 1] as FakeIssue;
  }

  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    issues,
    requests,
    bodies,
    refuseWith(status) {
      refusal = status;
    },
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

const isListed = (url: URL) => (issue: FakeIssue) =>
  issue.state === url.searchParams.get("state") && issue.labels.includes(url.searchParams.get("labels") ?? "");

function show({ number, title, body, labels, isPullRequest }: FakeIssue): Issue {
  return { number, title, body, labels: labels.map((name) => ({ name })), ...(isPullRequest && { pull_request: {} }) };
}
