// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["applicantId", "docFile"], properties: { applicantId: { type: "string" }, docSubType: { type: "string" }, docFile: { type: "string", format: "uri" } }, $id: "component:EntityDocumentUpload" }, formats0 = fullFormats.uri;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.applicantId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "applicantId" }, message: "must have required property 'applicantId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.docFile === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "docFile" }, message: "must have required property 'docFile'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.applicantId !== void 0 && typeof data.applicantId != "string") {
      const err2 = { instancePath: instancePath + "/applicantId", schemaPath: "#/properties/applicantId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.docSubType !== void 0 && typeof data.docSubType != "string") {
      const err3 = { instancePath: instancePath + "/docSubType", schemaPath: "#/properties/docSubType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.docFile !== void 0) {
      let data2 = data.docFile;
      if (typeof data2 == "string") {
        if (!formats0(data2)) {
          const err4 = { instancePath: instancePath + "/docFile", schemaPath: "#/properties/docFile/format", keyword: "format", params: { format: "uri" }, message: 'must match format "uri"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/docFile", schemaPath: "#/properties/docFile/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { applicantId: !0, docSubType: !0, docFile: !0 }, dynamicProps: !1, dynamicItems: !1 };
