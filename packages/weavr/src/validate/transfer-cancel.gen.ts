// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", required: ["cancellations"], properties: { cancellations: { type: "array", items: { $ref: "component:TransactionCancelRequest" } } }, $id: "component:TransferCancel" }, schema32 = { type: "object", required: ["id"], properties: { id: { $ref: "component:Id" }, cancellationReason: { $ref: "component:TransactionCancellationReason" } }, $id: "component:TransactionCancelRequest" }, schema33 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, schema34 = { type: "string", maxLength: 50, pattern: "^[ a-zA-Z0-9_-]+$", $id: "component:TransactionCancellationReason" }, pattern4 = new RegExp("^[0-9]+$", "u"), pattern5 = new RegExp("^[ a-zA-Z0-9_-]+$", "u"), func1 = ucs2length;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/id", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
      } else {
        const err2 = { instancePath: instancePath + "/id", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.cancellationReason !== void 0) {
      let data1 = data.cancellationReason;
      if (typeof data1 == "string") {
        if (func1(data1) > 50) {
          const err3 = { instancePath: instancePath + "/cancellationReason", schemaPath: "component:TransactionCancellationReason/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
        }
        if (!pattern5.test(data1)) {
          const err4 = { instancePath: instancePath + "/cancellationReason", schemaPath: "component:TransactionCancellationReason/pattern", keyword: "pattern", params: { pattern: "^[ a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[ a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/cancellationReason", schemaPath: "component:TransactionCancellationReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
  } else {
    const err6 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, cancellationReason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cancellations === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cancellations" }, message: "must have required property 'cancellations'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.cancellations !== void 0) {
      let data0 = data.cancellations;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data0[i0], { instancePath: instancePath + "/cancellations/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/cancellations", schemaPath: "#/properties/cancellations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { cancellations: !0 }, dynamicProps: !1, dynamicItems: !1 };
