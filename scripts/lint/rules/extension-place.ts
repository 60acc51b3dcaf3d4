import { isExtension, nodes } from "../document.ts";
import { extensions, isWebhookExtension } from "../extensions.ts";
import type { Rule } from "../rule.ts";

/** An extension stands where the generator reads it: `x-pii` on a property, a parameter, a header or a whole body, and so on. */
export const extensionPlace: Rule = {
  id: "extension-place",
  *check(document) {
    for (const { kind, value, path, webhook } of nodes(document)) {
      for (const key of Object.keys(value).filter(isExtension)) {
        if (isWebhookExtension(key) && !webhook && kind !== "root" && kind !== "info") {
          yield { path: [...path, key], message: `\`${key}\` stands at the root or under \`webhooks\`.` };
        }
        const kinds = Object.hasOwn(extensions, key) ? extensions[key] : undefined;
        if (kinds === undefined || kinds === "anything" || kinds.includes(kind)) continue;
        yield { path: [...path, key], message: `\`${key}\` stands on a ${kinds.join(", ")}, not on a ${kind}.` };
      }
    }
  },
};
