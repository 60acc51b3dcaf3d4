/** A part of a spec that may carry a mark of its own. */
export interface Part {
  description?: string;
  readonly "x-evidence"?: string;
  readonly content?: Readonly<Record<string, Part>>;
}

const sentence = "*Inferred: the vendor's pages do not say this.*";

/** Says in the description of a part that it is inferred, where the part is marked so; that of a reference goes on with what it refers to. */
export function markInferred(part: Part, referred?: Part): void {
  if (part["x-evidence"] !== "inferred") return;
  part.description = joined(sentence, part.description ?? referred?.description);
}

/** A media type has no description, so the body or answer that it belongs to names it. */
export function markInferredMedia(part: Part): void {
  const inferred = Object.entries(part.content ?? {}).filter(([, media]) => media["x-evidence"] === "inferred");
  if (inferred.length === 0) return;
  const names = inferred.map(([name]) => `\`${name}\``).join(" and ");
  part.description = joined(part.description, `*Inferred: the vendor's pages do not say what stands here as ${names}.*`);
}

function joined(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== "").join("\n\n");
}
