// @ts-nocheck
// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const response200: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:SupportingDocumentListAnswer" }, { $ref: "component:ErrorAnswer" }], $id: "inline:list-supporting-documents/response200" }, schema35 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "failure" }, message: { type: ["string", "null"] }, messsage: { type: ["string", "null"] }, data: { type: "null" } }, $id: "component:ErrorAnswer" }, schema32 = { allOf: [{ $ref: "component:SuccessEnvelope" }, { type: "object", required: ["data"], properties: { data: { type: "array", items: { $ref: "component:SupportingDocument" } } } }], $id: "component:SupportingDocumentListAnswer" }, schema33 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "success" }, message: { type: ["string", "null"] }, errors: { type: "array", items: {} } }, $id: "component:SuccessEnvelope" }, schema34 = { type: "object", properties: { documentId: { type: "string" }, fileName: { type: ["string", "null"] }, type: { type: ["string", "null"] }, description: { type: ["string", "null"] }, dateReceived: { type: ["string", "null"] }, documentApproved: { type: "boolean" } }, $id: "component:SupportingDocument" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "component:SuccessEnvelope/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "component:SuccessEnvelope/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "component:SuccessEnvelope/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "component:SuccessEnvelope/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data1 !== "success") {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "component:SuccessEnvelope/properties/status/const", keyword: "const", params: { allowedValue: "success" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/message", schemaPath: "component:SuccessEnvelope/properties/message/type", keyword: "type", params: { type: schema33.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.errors !== void 0 && !Array.isArray(data.errors)) {
      const err6 = { instancePath: instancePath + "/errors", schemaPath: "component:SuccessEnvelope/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
  } else {
    const err7 = { instancePath, schemaPath: "component:SuccessEnvelope/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      const err8 = { instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: "data" }, message: "must have required property 'data'" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
    if (data.data !== void 0) {
      let data4 = data.data;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.documentId !== void 0 && typeof data5.documentId != "string") {
              const err9 = { instancePath: instancePath + "/data/" + i0 + "/documentId", schemaPath: "component:SupportingDocument/properties/documentId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            if (data5.fileName !== void 0) {
              let data7 = data5.fileName;
              if (typeof data7 != "string" && data7 !== null) {
                const err10 = { instancePath: instancePath + "/data/" + i0 + "/fileName", schemaPath: "component:SupportingDocument/properties/fileName/type", keyword: "type", params: { type: schema34.properties.fileName.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            }
            if (data5.type !== void 0) {
              let data8 = data5.type;
              if (typeof data8 != "string" && data8 !== null) {
                const err11 = { instancePath: instancePath + "/data/" + i0 + "/type", schemaPath: "component:SupportingDocument/properties/type/type", keyword: "type", params: { type: schema34.properties.type.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
            }
            if (data5.description !== void 0) {
              let data9 = data5.description;
              if (typeof data9 != "string" && data9 !== null) {
                const err12 = { instancePath: instancePath + "/data/" + i0 + "/description", schemaPath: "component:SupportingDocument/properties/description/type", keyword: "type", params: { type: schema34.properties.description.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              }
            }
            if (data5.dateReceived !== void 0) {
              let data10 = data5.dateReceived;
              if (typeof data10 != "string" && data10 !== null) {
                const err13 = { instancePath: instancePath + "/data/" + i0 + "/dateReceived", schemaPath: "component:SupportingDocument/properties/dateReceived/type", keyword: "type", params: { type: schema34.properties.dateReceived.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
            if (data5.documentApproved !== void 0 && typeof data5.documentApproved != "boolean") {
              const err14 = { instancePath: instancePath + "/data/" + i0 + "/documentApproved", schemaPath: "component:SupportingDocument/properties/documentApproved/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/data/" + i0, schemaPath: "component:SupportingDocument/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/data", schemaPath: "#/allOf/1/properties/data/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
  } else {
    const err17 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { data: !0, code: !0, status: !0, message: !0, errors: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0);
  const _errs0 = errors;
  let valid0 = !1;
  const _errs1 = errors;
  validate21(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, _valid0) {
    var props0 = {};
    props0.data = !0, props0.code = !0, props0.status = !0, props0.message = !0, props0.errors = !0;
  }
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.code === void 0) {
      const err0 = { instancePath, schemaPath: "component:ErrorAnswer/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.status === void 0) {
      const err1 = { instancePath, schemaPath: "component:ErrorAnswer/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.code !== void 0) {
      let data0 = data.code;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err2 = { instancePath: instancePath + "/code", schemaPath: "component:ErrorAnswer/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (typeof data1 != "string") {
        const err3 = { instancePath: instancePath + "/status", schemaPath: "component:ErrorAnswer/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (data1 !== "failure") {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "component:ErrorAnswer/properties/status/const", keyword: "const", params: { allowedValue: "failure" }, message: "must be equal to constant" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.message !== void 0) {
      let data2 = data.message;
      if (typeof data2 != "string" && data2 !== null) {
        const err5 = { instancePath: instancePath + "/message", schemaPath: "component:ErrorAnswer/properties/message/type", keyword: "type", params: { type: schema35.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.messsage !== void 0) {
      let data3 = data.messsage;
      if (typeof data3 != "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/messsage", schemaPath: "component:ErrorAnswer/properties/messsage/type", keyword: "type", params: { type: schema35.properties.messsage.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.data !== void 0 && data.data !== null) {
      const err7 = { instancePath: instancePath + "/data", schemaPath: "component:ErrorAnswer/properties/data/type", keyword: "type", params: { type: "null" }, message: "must be null" };
      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
    }
  } else {
    const err8 = { instancePath, schemaPath: "component:ErrorAnswer/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.code = !0, props0.status = !0, props0.message = !0, props0.messsage = !0, props0.data = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err9 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
