import type { DeclareOperation } from "../handlers.ts";
import { readBase64 } from "./base64.ts";
import { unprocessable } from "./errors.ts";
import { identityBody } from "./identity-body.ts";
import type { Parts } from "./parts.ts";
import { type Picture, readPng } from "./png.ts";
import type { Session } from "./session.ts";
import { nextNumber } from "./state.ts";

const PICTURE_BYTES = 1024 * 1024;
const REQUEST_BYTES = 5 * PICTURE_BYTES;
const WIDTH = 2_400;
const HEIGHT = 1_800;

interface CheckRequest {
  readonly base_64_encoded_front_image?: string;
  readonly base_64_encoded_back_image?: string;
  readonly base_64_encoded_face_images?: readonly string[];
}

/** The check of a document in one call. Its limits are those of the page, and its outcome stands in the picture. */
export function declareIdentityCheck(operation: DeclareOperation<Session>, { state }: Parts): void {
  operation("checkIdentityDocument", ({ body }) => {
    const { base_64_encoded_front_image: front, base_64_encoded_back_image: back } = body as CheckRequest;
    const { base_64_encoded_face_images: faces = [] } = body as CheckRequest;
    const sent = [front, back, ...faces].filter((picture) => picture !== undefined && picture !== "") as string[];
    if (sent.reduce((sum, { length }) => sum + length, 0) > REQUEST_BYTES) {
      throw unprocessable("request_too_large", "All pictures together may have 5 MB.");
    }
    const sides = [front, back].filter((side) => side !== undefined && side !== "").map((side) => readPicture(side as string));
    const [first] = sides;
    if (first === undefined) throw unprocessable("picture_missing", "One side of the document is needed.");
    const number = nextNumber(state, "identity check");
    return { status: 200, body: identityBody(number, first, sides.length, faces.map(readPicture)) };
  });
}

/** @throws Refusal with 422 for what is no PNG within the limits */
function readPicture(text: string): Picture {
  const bytes = readBase64(text);
  if (bytes === undefined) throw unprocessable("picture_unreadable", "A picture has to be Base64, without data: before it.");
  if (bytes.length > PICTURE_BYTES) throw unprocessable("picture_too_large", "A picture may have 1 MB.");
  const picture = readPng(bytes);
  if (picture === undefined) throw unprocessable("picture_not_png", "A picture has to be PNG.");
  if (picture.width > WIDTH || picture.height > HEIGHT) {
    throw unprocessable("picture_too_wide", "A picture may have 2400 by 1800 pixels.");
  }
  return picture;
}
