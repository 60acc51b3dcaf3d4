/** Invented people and companies, as in the sheet's samples. */
export const token = "eyJhbGciOiJIUzUxMiJ9.sample.sig";
export const password = { value: "tok-5pQeZ1-sample" };
export const corporateId = { type: "CORPORATE", id: "110294857316271104" };
export const consumerId = { type: "CONSUMER", id: "110294861002349568" };
export const root = { type: "ROOT", id: "110294857316271104" };
export const userId = "110294873366102016";
export const profileId = "110181034496516096";
export const quayRow = { addressLine1: "4 Quay Row", city: "Valletta", postCode: "VLT 1111", country: "MT" };
export const millStreet = { addressLine1: "18 Mill Street", city: "Leeds", postCode: "LS1 4AB", country: "GB" };
