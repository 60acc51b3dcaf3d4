// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["applicantId", "docType", "docCountryISO", "docFile"], properties: { applicantId: { type: "string" }, docType: { $ref: "component:DocumentType" }, docSubType: { type: ["string", "null"], enum: ["FRONT_SIDE", "BACK_SIDE", null] }, docCountryISO: { type: "string", pattern: "^[A-Z]{3}$" }, docFile: { $ref: "component:DocumentFile" } }, $id: "component:ApplicantDocumentUpload" }, schema32 = { type: "string", $id: "component:DocumentType" }, schema33 = { type: "object", required: ["filename", "contents"], properties: { filename: { type: "string" }, contents: { type: "string" } }, $id: "component:DocumentFile" }, pattern4 = new RegExp("^[A-Z]{3}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicantId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicantId" }, message: "must have required property 'applicantId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.docType === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "docType" }, message: "must have required property 'docType'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.docCountryISO === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "docCountryISO" }, message: "must have required property 'docCountryISO'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.docFile === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "docFile" }, message: "must have required property 'docFile'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.applicantId !== void 0 && typeof data.applicantId != "string") {
      const err4 = { instancePath: instancePath + "/applicantId", schemaPath: "#/properties/applicantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.docType !== void 0 && typeof data.docType != "string") {
      const err5 = { instancePath: instancePath + "/docType", schemaPath: "component:DocumentType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.docSubType !== void 0) {
      let data2 = data.docSubType;
      if (typeof data2 != "string" && data2 !== null) {
        const err6 = { instancePath: instancePath + "/docSubType", schemaPath: "#/properties/docSubType/type", keyword: "type", params: { type: schema31.properties.docSubType.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
      if (!(data2 === "FRONT_SIDE" || data2 === "BACK_SIDE" || data2 === null)) {
        const err7 = { instancePath: instancePath + "/docSubType", schemaPath: "#/properties/docSubType/enum", keyword: "enum", params: { allowedValues: schema31.properties.docSubType.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.docCountryISO !== void 0) {
      let data3 = data.docCountryISO;
      if (typeof data3 == "string") {
        if (!pattern4.test(data3)) {
          const err8 = { instancePath: instancePath + "/docCountryISO", schemaPath: "#/properties/docCountryISO/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/docCountryISO", schemaPath: "#/properties/docCountryISO/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.docFile !== void 0) {
      let data4 = data.docFile;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.filename === void 0) {
          const err10 = { instancePath: instancePath + "/docFile", schemaPath: "component:DocumentFile/required", keyword: "required", params: { missingProperty: "filename" }, message: "must have required property 'filename'" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (data4.contents === void 0) {
          const err11 = { instancePath: instancePath + "/docFile", schemaPath: "component:DocumentFile/required", keyword: "required", params: { missingProperty: "contents" }, message: "must have required property 'contents'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (data4.filename !== void 0 && typeof data4.filename != "string") {
          const err12 = { instancePath: instancePath + "/docFile/filename", schemaPath: "component:DocumentFile/properties/filename/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        if (data4.contents !== void 0 && typeof data4.contents != "string") {
          const err13 = { instancePath: instancePath + "/docFile/contents", schemaPath: "component:DocumentFile/properties/contents/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/docFile", schemaPath: "component:DocumentFile/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { applicantId: !0, docType: !0, docSubType: !0, docCountryISO: !0, docFile: !0 }, dynamicProps: !1, dynamicItems: !1 };
