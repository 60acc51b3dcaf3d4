import { isExtension, nodes } from "../document.ts";
import { extensions, isWebhookExtension } from "../extensions.ts";
import type { Rule } from "../rule.ts";

/** A misspelt extension says nothing to anyone: each name is on the list. */
export const extensionKnown: Rule = {
  id: "extension-known",
  *check(document) {
    for (const { value, path } of nodes(document)) {
      for (const key of Object.keys(value).filter(isExtension)) {
        if (Object.hasOwn(extensions, key) || isWebhookExtension(key)) continue;
        yield { path: [...path, key], message: `\`${key}\` is no extension of ours: see scripts/lint/extensions.ts.` };
      }
    }
  },
};
