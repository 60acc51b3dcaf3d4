// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["flowName", "firstName", "lastName", "sourceCountry"], properties: { flowName: { type: "string" }, email: { type: "string" }, phone: { type: "string" }, firstName: { type: "string" }, middleName: { type: "string" }, lastName: { type: "string" }, dob: { type: "string", format: "date", pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, idNumber: { type: "string" }, sourceCountry: { type: "string", pattern: "^[A-Z]{3}$" }, street: { type: "string" }, city: { type: "string" }, stateTerritory: { type: "string" }, postCode: { type: "string" }, country: { type: "string", pattern: "^[A-Z]{3}$" } }, $id: "component:ApplicantDataVerification" }, formats0 = fullFormats.date, pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u"), pattern5 = new RegExp("^[A-Z]{3}$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.flowName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "flowName" }, message: "must have required property 'flowName'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.firstName === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "firstName" }, message: "must have required property 'firstName'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.lastName === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "lastName" }, message: "must have required property 'lastName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.sourceCountry === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sourceCountry" }, message: "must have required property 'sourceCountry'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.flowName !== void 0 && typeof data.flowName != "string") {
      const err4 = { instancePath: instancePath + "/flowName", schemaPath: "#/properties/flowName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.email !== void 0 && typeof data.email != "string") {
      const err5 = { instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.phone !== void 0 && typeof data.phone != "string") {
      const err6 = { instancePath: instancePath + "/phone", schemaPath: "#/properties/phone/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.firstName !== void 0 && typeof data.firstName != "string") {
      const err7 = { instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
    if (data.middleName !== void 0 && typeof data.middleName != "string") {
      const err8 = { instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.lastName !== void 0 && typeof data.lastName != "string") {
      const err9 = { instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
    if (data.dob !== void 0) {
      let data6 = data.dob;
      if (typeof data6 == "string") {
        if (!pattern4.test(data6)) {
          const err10 = { instancePath: instancePath + "/dob", schemaPath: "#/properties/dob/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (!formats0.validate(data6)) {
          const err11 = { instancePath: instancePath + "/dob", schemaPath: "#/properties/dob/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/dob", schemaPath: "#/properties/dob/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.idNumber !== void 0 && typeof data.idNumber != "string") {
      const err13 = { instancePath: instancePath + "/idNumber", schemaPath: "#/properties/idNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
    }
    if (data.sourceCountry !== void 0) {
      let data8 = data.sourceCountry;
      if (typeof data8 == "string") {
        if (!pattern5.test(data8)) {
          const err14 = { instancePath: instancePath + "/sourceCountry", schemaPath: "#/properties/sourceCountry/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
      } else {
        const err15 = { instancePath: instancePath + "/sourceCountry", schemaPath: "#/properties/sourceCountry/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.street !== void 0 && typeof data.street != "string") {
      const err16 = { instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
    }
    if (data.city !== void 0 && typeof data.city != "string") {
      const err17 = { instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
    }
    if (data.stateTerritory !== void 0 && typeof data.stateTerritory != "string") {
      const err18 = { instancePath: instancePath + "/stateTerritory", schemaPath: "#/properties/stateTerritory/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
    }
    if (data.postCode !== void 0 && typeof data.postCode != "string") {
      const err19 = { instancePath: instancePath + "/postCode", schemaPath: "#/properties/postCode/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
    }
    if (data.country !== void 0) {
      let data13 = data.country;
      if (typeof data13 == "string") {
        if (!pattern5.test(data13)) {
          const err20 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
  } else {
    const err22 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { flowName: !0, email: !0, phone: !0, firstName: !0, middleName: !0, lastName: !0, dob: !0, idNumber: !0, sourceCountry: !0, street: !0, city: !0, stateTerritory: !0, postCode: !0, country: !0 }, dynamicProps: !1, dynamicItems: !1 };
