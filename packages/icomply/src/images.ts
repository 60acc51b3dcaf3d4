import { ArgumentError } from "@kyc-clients/core";
import type { ImageUpload } from "./schemas.gen.ts";

/** An image, and the name of the form's part that carries it. */
export interface ImagePartOptions {
  /** The part's name, as iComply gave it to you: no page tells it. */
  readonly part: string;
  readonly image: ImageUpload["image"];
}

/**
 * The body of `uploadNaturalPersonImage`, with the image under the name that iComply gave you. The spec's own name, `image`, is a placeholder.
 *
 * @throws ArgumentError when the part has no name.
 * @see https://support.icomplyis.com/document-uploads
 * @example
 * ```ts
 * declare const icomply: IcomplyClient;
 * const image = { data: new Uint8Array([0xff, 0xd8]), fileName: "front.jpg", contentType: "image/jpeg" };
 * await icomply.uploadNaturalPersonImage({ body: imageUpload({ part: "the-name-that-icomply-gave-you", image }) });
 * ```
 */
export function imageUpload({ part, image }: ImagePartOptions): ImageUpload {
  if (typeof part !== "string" || part.trim() === "") throw new ArgumentError("part", "must be the name of the form's part");
  const body: Readonly<Record<string, ImageUpload["image"]>> = { [part]: image };
  return body as unknown as ImageUpload;
}

/**
 * The name of a stored image, from what `uploadNaturalPersonImage` answers: the bare name, the name as JSON text, or JSON with a `filename`.
 * The page leaves open which; `undefined` when it is none of them.
 *
 * @see https://support.icomplyis.com/document-uploads
 * @example
 * ```ts
 * storedImageName('{"filename":"made-up.jpg"}'); // made-up.jpg
 * ```
 */
export function storedImageName(answer: string): string | undefined {
  const read = readJson(answer);
  const name =
    typeof read === "object" && read !== null && Object.hasOwn(read, "filename") ? (read as { filename: unknown }).filename : read;
  return typeof name === "string" && name.trim() !== "" ? name.trim() : undefined;
}

/** A bare name is no JSON, and is taken as it is. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
