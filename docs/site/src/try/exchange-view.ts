import { make } from "./element.ts";
import type { Shown } from "./messages.ts";
import { spanText } from "./time-text.ts";
import type { Entry, Exchange, Note } from "./timeline.ts";

/** One entry of the timeline as an element. What an exchange holds is written when it is opened. */
export function entryView(entry: Entry, startedAt: number): HTMLElement {
  return entry.type === "exchange" ? exchangeView(entry, startedAt) : noteView(entry, startedAt);
}

const ABOUT: Readonly<Record<Note["about"], string>> = {
  wait: "wait",
  call: "call",
  webhook: "webhook",
  clock: "clock",
  warning: "warning",
  drift: "drift",
  more: "",
};

function noteView({ about, at, text, isBad, times = 1 }: Note, startedAt: number): HTMLElement {
  const label = ABOUT[about] === "" ? [] : [make("span", "try-about", ABOUT[about])];
  return make(
    "li",
    `try-note try-${about}${isBad ? " try-bad" : ""}`,
    time(at, startedAt),
    ...label,
    make("span", "try-text", times > 1 ? `${times} times: ${text}` : text),
  );
}

function exchangeView(exchange: Exchange, startedAt: number): HTMLElement {
  const { at, method, path, query, answer } = exchange;
  const names = query.map(([name]) => name).join(", ");
  const summary = make(
    "summary",
    "",
    time(at, startedAt),
    make("span", "try-method", method),
    make("code", "try-path", path + (names === "" ? "" : ` ? ${names}`)),
    ...statusView(exchange),
    ...badges(exchange).map((badge) => make("span", "try-badge", badge)),
  );
  const details = make("details", "", summary) as HTMLDetailsElement;
  const write = (): void => void (details.open && details.childElementCount === 1 && details.append(facts(exchange)));
  details.addEventListener("toggle", write);
  const isBad = answer !== undefined && (answer.status >= 400 || answer.isLost);
  return make("li", `try-exchange${isBad ? " try-bad" : ""}`, details);
}

function statusView({ answer }: Exchange): HTMLElement[] {
  if (answer === undefined) return [make("span", "try-status", "…")];
  if (answer.isLost) return [make("span", "try-status", "no answer")];
  return [make("span", "try-status", String(answer.status))];
}

function badges({ isToken, attempt = 1, answer, errorCode }: Exchange): string[] {
  const found: string[] = [];
  if (isToken) found.push("token");
  if (attempt > 1) found.push(`attempt ${attempt}`);
  if (answer?.by === "fault") found.push("fault");
  if (answer?.isLost) found.push("answer lost");
  else if (errorCode !== undefined) found.push(errorCode.replaceAll("_", " "));
  return found;
}

function facts({ operationId, query, headers, answer }: Exchange): HTMLElement {
  const body = answer?.requestBody;
  const parts = [
    make("p", "try-operation", operationId === undefined ? "No operation of the spec" : `Operation ${operationId}`),
    ...(query.length > 0 ? [list("Query", query)] : []),
    list("Request headers", headers),
    ...(body === undefined ? [] : [json("Request body", body)]),
  ];
  if (answer) {
    const title = answer.isLost ? "What the vendor answered, and nobody heard" : "Answer";
    parts.push(list(`${title}: ${answer.status}`, answer.headers));
    if (answer.responseBody !== undefined) parts.push(json("Answer body", answer.responseBody));
  }
  return make("div", "try-facts", ...parts);
}

function list(title: string, values: Shown): HTMLElement {
  const rows = values.map(([name, value]) => make("div", "", make("dt", "", name), make("dd", "", value)));
  return make("div", "", make("p", "try-fact", title), rows.length > 0 ? make("dl", "", ...rows) : make("p", "", "none"));
}

function json(title: string, value: unknown): HTMLElement {
  const text = make("pre", "", typeof value === "string" ? value : JSON.stringify(value, undefined, 2));
  text.tabIndex = 0;
  text.setAttribute("role", "region");
  text.setAttribute("aria-label", title);
  return make("div", "", make("p", "try-fact", title), text);
}

function time(at: number, startedAt: number): HTMLElement {
  return make("span", "try-time", `+${spanText(Math.max(0, at - startedAt))}`);
}
