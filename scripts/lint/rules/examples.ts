import { bodies } from "../bodies.ts";
import type { Rule } from "../rule.ts";
import { isFormMedia, isJsonMedia } from "../schemas.ts";

/** Every JSON and form body has an example on its media type: docs show it, tests send it. */
export const examples: Rule = {
  id: "examples",
  *check(document) {
    const reported = new Set<string>();
    for (const { sender, mediaType, node } of bodies(document)) {
      const wanted = isJsonMedia(mediaType) || (sender === "client" && isFormMedia(mediaType));
      const { example, examples: several } = node.value;
      const has = example !== undefined || Object.keys(several ?? {}).length > 0;
      const at = node.path.join("\n");
      if (!wanted || has || reported.has(at)) continue;
      reported.add(at);
      yield { path: node.path, message: "A JSON or form body has an `example` or `examples` on its media type." };
    }
  },
};
