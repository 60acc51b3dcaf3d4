import { type IcomplyClient, type IcomplyOperations, imageUpload } from "@kyc-clients/icomply";
import { company, credentials, jpeg, person } from "./setup.ts";

const path = { id: "any", entityID: "any" };
const image = { data: jpeg(1), fileName: "wharf-selfie.jpg", contentType: "image/jpeg" };

/** One call of each operation with all that the spec demands. Nothing that they name has to exist. */
export const everyCall: { readonly [Name in keyof IcomplyOperations]: (icomply: IcomplyClient) => ReturnType<IcomplyOperations[Name]> } = {
  createToken: (icomply) => icomply.createToken({ body: { Username: credentials.username, Password: credentials.password } }),
  validateToken: (icomply) => icomply.validateToken(),
  listEntities: (icomply) => icomply.listEntities(),
  findNaturalPersons: (icomply) => icomply.findNaturalPersons({ query: { lastName: person.lastName } }),
  createNaturalPerson: (icomply) => icomply.createNaturalPerson({ body: { personalInformation: person } }),
  getNaturalPerson: (icomply) => icomply.getNaturalPerson({ path }),
  downloadNaturalPersonImages: (icomply) => icomply.downloadNaturalPersonImages({ path }),
  uploadNaturalPersonImage: (icomply) => icomply.uploadNaturalPersonImage({ body: imageUpload({ part: credentials.imagePart, image }) }),
  createIdentityDocument: (icomply) =>
    icomply.createIdentityDocument({ path, body: { documentFrontFileName: "never-sent.jpg", documentType: "passport", status: "Review" } }),
  findLegalEntities: (icomply) => icomply.findLegalEntities({ query: { companyName: company.companyName } }),
  createLegalEntity: (icomply) => icomply.createLegalEntity({ body: { corporateInformation: company } }),
  getLegalEntity: (icomply) => icomply.getLegalEntity({ path }),
  requestLegalEntityUpdate: (icomply) => icomply.requestLegalEntityUpdate({ path }),
  getAmlSearch: (icomply) => icomply.getAmlSearch({ path }),
  createAmlSearch: (icomply) => icomply.createAmlSearch({ body: { searchTerm: { name: "Runa Halvorsen" } } }),
  listSupportingDocuments: (icomply) => icomply.listSupportingDocuments({ path }),
  getSupportingDocument: (icomply) => icomply.getSupportingDocument({ path }),
};
