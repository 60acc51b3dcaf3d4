import { imageUpload, storedImageName } from "@kyc-clients/icomply";
import fc from "fast-check";
import { expect } from "vitest";
import { type Command, command, pick, place, refused, taken } from "./command.ts";
import { ofKind } from "./model.ts";

/** The bytes that a mark stands for. */
export const imageOf = (mark: number): Uint8Array<ArrayBuffer> => Uint8Array.from([0xff, 0xd8, mark, 0xff, 0xd9]);

const send = command("send image", fc.tuple(fc.nat({ max: 255 }), fc.constantFrom("front.jpg", "quoted.jpg", "object.jpg")), {
  async run([mark, fileName], { model, world, icomply }) {
    const image = { data: imageOf(mark), fileName, contentType: "image/jpeg" };
    const part = world.sandbox.credentials.imagePart;
    const name = storedImageName(taken(await icomply.uploadNaturalPersonImage({ body: imageUpload({ part, image }) })));
    expect([name, model.images.has(name ?? "")]).toEqual([expect.stringMatching(/^[\da-f-]{36}\.jpg$/), false]);
    model.images.set(name ?? "", mark);
  },
});

const documentType = fc.constantFrom("passport", "driversLicense", "idCard");
const status = fc.constantFrom("Review", "Accepted", "Rejected");

const tie = command("tie document", fc.tuple(place, place, fc.option(place), documentType, status, fc.boolean()), {
  needs: (model) => ofKind(model, "person").length > 0 && model.images.size > 0,
  async run([who, front, back, type, status, isUnknown], { model, icomply }) {
    const person = pick(ofKind(model, "person"), who);
    const [documentFrontFileName, frontMark] = pick(model.images, front);
    const other = back === null ? undefined : pick(model.images, back);
    const name = isUnknown ? "unknown.jpg" : other?.[0];
    const body = { documentFrontFileName, documentType: type, status, ...(name && { documentBackFileName: name }) };
    const result = await icomply.createIdentityDocument({ path: { id: person.id }, body });
    if (isUnknown) return refused(result, 400);
    taken(result);
    person.cards.push({ type, status, images: [frontMark, ...(other === undefined ? [] : [other[1]])] });
    person.updatedAt = model.now;
  },
});

/** Images and the documents that are made of them. */
export const imageCommands: readonly fc.Arbitrary<Command>[] = [send, tie, tie];
