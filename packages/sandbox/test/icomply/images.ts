import { type Download, imageUpload, unwrap } from "@kyc-clients/icomply";
import { expect, expectTypeOf, test } from "vitest";
import { addPerson, credentials, icomply, jpeg, readPerson, type Schemas, seeded, sendImage } from "./setup.ts";
import { unzip } from "./unzip.ts";

/** Images of identity documents: sent, tied to a person, got back. */
export function testImages(): void {
  test("both sides of a card are sent, tied to a person, shown as a document and got back byte for byte", async () => {
    const id = await addPerson();
    const [documentFrontFileName, documentBackFileName] = [await sendImage(1), await sendImage(2, "back.jpg")];
    const body = { documentFrontFileName, documentBackFileName, documentType: "idCard", status: "Accepted" } as const;
    const tied = await icomply.createIdentityDocument({ path: { id }, body });
    if (!tied.ok) throw new Error("not tied");
    expectTypeOf(tied.data).toEqualTypeOf<Schemas["UnreadAnswer"]>();
    const { documentAuthentication = [] } = await readPerson(id);
    const [document] = documentAuthentication;
    expect(documentAuthentication).toEqual([
      {
        id: (tied.data.data as { id: string }).id,
        docAuth: true,
        docAuthStatus: "Accepted",
        docIssuerCountry: "Canada",
        docIssuerStateProvince: null,
        docType: "ID Card",
        docExpiryDate: "2031-05-01",
        docNumber: expect.stringMatching(/^X\d{7}$/),
        docScanConfidence: 100,
        dataMatch: true,
        templateMatch: true,
        docIssues: [],
      },
    ]);
    const result = await icomply.downloadNaturalPersonImages({ path: { id } });
    if (result.status !== 200) throw new Error("nothing to download");
    expectTypeOf(result.data).toEqualTypeOf<Download>();
    expect([result.data.contentType, result.response.headers.get("content-disposition")]).toEqual([
      "application/zip",
      `attachment; filename="${id}_images.zip"`,
    ]);
    expect(unzip(await result.data.bytes())).toEqual([
      { name: `1_Preprocessed_Image_idCard_${document?.id}.jpg`, bytes: jpeg(1) },
      { name: `1_Preprocessed_BackImage_idCard_${document?.id}.jpg`, bytes: jpeg(2) },
    ]);
  });

  test.each([
    ["passport", "passport", "Passport", "Review"],
    ["driversLicense", "driverLicense", "Driver's License", "Rejected"],
  ] as const)(
    "a %s is spelt %s in the archive and %s in the answer, and does not decide on the person",
    async (documentType, spelling, docType, status) => {
      const id = await addPerson();
      const documentFrontFileName = await sendImage(3);
      unwrap(await icomply.createIdentityDocument({ path: { id }, body: { documentFrontFileName, documentType, status } }));
      const { documentAuthentication, kycMetaData } = await readPerson(id);
      expect(documentAuthentication).toMatchObject([{ docType, docAuth: false, docAuthStatus: status }]);
      expect(kycMetaData?.kycStatus).toBe("New");
      const archive = unwrap(await icomply.downloadNaturalPersonImages({ path: { id } }));
      expect(unzip(await archive.bytes()).map(({ name }) => name)).toEqual([
        `1_Preprocessed_Image_${spelling}_${documentAuthentication?.[0]?.id}.jpg`,
      ]);
    },
  );

  test("an image that is sent twice is stored twice, and a part without a file name is taken too", async () => {
    expect(await sendImage(4)).not.toBe(await sendImage(4));
    const image = new Blob([jpeg(5)], { type: "image/jpeg" });
    const name = unwrap(await icomply.uploadNaturalPersonImage({ body: imageUpload({ part: credentials.imagePart, image }) }));
    const body = { documentFrontFileName: name, documentType: "passport", status: "Accepted" } as const;
    expect((await icomply.createIdentityDocument({ path: { id: seeded.person }, body })).status).toBe(200);
    const archive = unwrap(await icomply.downloadNaturalPersonImages({ path: { id: seeded.person } }));
    expect(unzip(await archive.bytes()).map(({ bytes }) => bytes)).toEqual([jpeg(5)]);
  });
}
