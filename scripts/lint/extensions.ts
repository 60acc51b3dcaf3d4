import type { Kind } from "./document.ts";

/** A body as a whole too: a file or a text has no property to mark. */
const marked: readonly Kind[] = ["property", "parameter", "header", "body"];
const operation: readonly Kind[] = ["operation"];

/** Every extension that a spec may use, and what it may stand on (design.md section 6). */
export const extensions: Readonly<Record<string, readonly Kind[] | "anything">> = {
  "x-evidence": "anything",
  "x-pii": marked,
  "x-pii-reason": marked,
  "x-retry-safe": operation,
  "x-retry-reason": operation,
  "x-billable": operation,
  "x-step-up": operation,
  "x-pagination": operation,
  "x-error-when": ["response"],
  "x-name": ["server"],
  "x-pattern": ["serverVariable"],
  "x-closed-reason": ["schema", "property", "body"],
};

/** What a webhook's receiver needs to know has its own family, under `webhooks` or for the whole document. */
export function isWebhookExtension(key: string): boolean {
  return /^x-webhook-[a-z]+(-[a-z]+)*$/.test(key);
}
