import { isJson, nodesOf } from "../document.ts";
import type { Rule } from "../rule.ts";

/** An operation cites the vendor's page that it was written from. */
export const operationCitesDocs: Rule = {
  id: "operation-cites-docs",
  *check(document) {
    for (const { value, path } of nodesOf(document, "operation")) {
      const docs = value.externalDocs;
      if (!isJson(docs)) {
        yield { path, message: "An operation cites the vendor's page in `externalDocs.url`." };
      } else if (!isHttps(docs.url)) {
        yield { path: [...path, "externalDocs"], message: "`externalDocs.url` is an https address." };
      }
    }
  },
};

function isHttps(url: unknown): boolean {
  return typeof url === "string" && url.startsWith("https://") && URL.canParse(url);
}
