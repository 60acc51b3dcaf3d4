// @ts-nocheck
// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { fullFormats } from "./runtime/formats.gen.ts";

export const response200: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:AmlSearchAnswer" }, { $ref: "component:ErrorAnswer" }], $id: "inline:get-aml-search/response200" }, schema37 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "failure" }, message: { type: ["string", "null"] }, messsage: { type: ["string", "null"] }, data: { type: "null" } }, $id: "component:ErrorAnswer" }, schema32 = { allOf: [{ $ref: "component:SuccessEnvelope" }, { type: "object", required: ["data"], properties: { data: { $ref: "component:AmlSearch" } } }], $id: "component:AmlSearchAnswer" }, schema33 = { type: "object", required: ["code", "status"], properties: { code: { type: "integer" }, status: { type: "string", const: "success" }, message: { type: ["string", "null"] }, errors: { type: "array", items: {} } }, $id: "component:SuccessEnvelope" }, schema34 = { type: "object", properties: { id: { $ref: "component:AmlSearchId" }, ongoing: { type: "boolean" }, screenDate: { type: ["string", "null"], format: "date" }, nextReview: { type: ["string", "null"], format: "date" }, searchTerm: { type: ["string", "null"] }, searchTypes: { type: "array", items: { $ref: "component:AmlSearchType" } }, searchFuzziness: { type: "integer" }, searchCoverage: { type: "array", items: { type: "string" } }, pending: { type: "integer" }, accepted: { type: "integer" }, unknown: { type: "integer" }, sanctions: { type: "integer" }, politicalExposure: { type: "integer" }, adverseMedia: { type: "integer" }, linkedEntityIds: { type: "array", items: { type: "string" } } }, $id: "component:AmlSearch" }, schema35 = { type: ["integer", "string"], $id: "component:AmlSearchId" }, schema36 = { type: "string", $id: "component:AmlSearchType" }, formats0 = fullFormats.date;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && typeof data0 != "string") {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "component:AmlSearchId/type", keyword: "type", params: { type: schema35.type }, message: "must be integer,string" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.ongoing !== void 0 && typeof data.ongoing != "boolean") {
      const err1 = { instancePath: instancePath + "/ongoing", schemaPath: "#/properties/ongoing/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.screenDate !== void 0) {
      let data2 = data.screenDate;
      if (typeof data2 != "string" && data2 !== null) {
        const err2 = { instancePath: instancePath + "/screenDate", schemaPath: "#/properties/screenDate/type", keyword: "type", params: { type: schema34.properties.screenDate.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
      if (typeof data2 == "string" && !formats0.validate(data2)) {
        const err3 = { instancePath: instancePath + "/screenDate", schemaPath: "#/properties/screenDate/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.nextReview !== void 0) {
      let data3 = data.nextReview;
      if (typeof data3 != "string" && data3 !== null) {
        const err4 = { instancePath: instancePath + "/nextReview", schemaPath: "#/properties/nextReview/type", keyword: "type", params: { type: schema34.properties.nextReview.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
      if (typeof data3 == "string" && !formats0.validate(data3)) {
        const err5 = { instancePath: instancePath + "/nextReview", schemaPath: "#/properties/nextReview/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"' };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.searchTerm !== void 0) {
      let data4 = data.searchTerm;
      if (typeof data4 != "string" && data4 !== null) {
        const err6 = { instancePath: instancePath + "/searchTerm", schemaPath: "#/properties/searchTerm/type", keyword: "type", params: { type: schema34.properties.searchTerm.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
      }
    }
    if (data.searchTypes !== void 0) {
      let data5 = data.searchTypes;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data5[i0] != "string") {
            const err7 = { instancePath: instancePath + "/searchTypes/" + i0, schemaPath: "component:AmlSearchType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
      } else {
        const err8 = { instancePath: instancePath + "/searchTypes", schemaPath: "#/properties/searchTypes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.searchFuzziness !== void 0) {
      let data7 = data.searchFuzziness;
      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
        const err9 = { instancePath: instancePath + "/searchFuzziness", schemaPath: "#/properties/searchFuzziness/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.searchCoverage !== void 0) {
      let data8 = data.searchCoverage;
      if (Array.isArray(data8)) {
        const len1 = data8.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data8[i1] != "string") {
            const err10 = { instancePath: instancePath + "/searchCoverage/" + i1, schemaPath: "#/properties/searchCoverage/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
      } else {
        const err11 = { instancePath: instancePath + "/searchCoverage", schemaPath: "#/properties/searchCoverage/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.pending !== void 0) {
      let data10 = data.pending;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err12 = { instancePath: instancePath + "/pending", schemaPath: "#/properties/pending/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.accepted !== void 0) {
      let data11 = data.accepted;
      if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11))) {
        const err13 = { instancePath: instancePath + "/accepted", schemaPath: "#/properties/accepted/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.unknown !== void 0) {
      let data12 = data.unknown;
      if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12))) {
        const err14 = { instancePath: instancePath + "/unknown", schemaPath: "#/properties/unknown/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    }
    if (data.sanctions !== void 0) {
      let data13 = data.sanctions;
      if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13))) {
        const err15 = { instancePath: instancePath + "/sanctions", schemaPath: "#/properties/sanctions/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.politicalExposure !== void 0) {
      let data14 = data.politicalExposure;
      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14))) {
        const err16 = { instancePath: instancePath + "/politicalExposure", schemaPath: "#/properties/politicalExposure/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.adverseMedia !== void 0) {
      let data15 = data.adverseMedia;
      if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
        const err17 = { instancePath: instancePath + "/adverseMedia", schemaPath: "#/properties/adverseMedia/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.linkedEntityIds !== void 0) {
      let data16 = data.linkedEntityIds;
      if (Array.isArray(data16)) {
        const len2 = data16.length;
        for (let i2 = 0; i2 < len2; i2++)
          if (typeof data16[i2] != "string") {
            const err18 = { instancePath: instancePath + "/linkedEntityIds/" + i2, schemaPath: "#/properties/linkedEntityIds/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
      } else {
        const err19 = { instancePath: instancePath + "/linkedEntityIds", schemaPath: "#/properties/linkedEntityIds/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { id: !0, ongoing: !0, screenDate: !0, nextReview: !0, searchTerm: !0, searchTypes: !0, searchFuzziness: !0, searchCoverage: !0, pending: !0, accepted: !0, unknown: !0, sanctions: !0, politicalExposure: !0, adverseMedia: !0, linkedEntityIds: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    data.data !== void 0 && (validate22(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
  } else {
    const err9 = { instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
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
        const err5 = { instancePath: instancePath + "/message", schemaPath: "component:ErrorAnswer/properties/message/type", keyword: "type", params: { type: schema37.properties.message.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    }
    if (data.messsage !== void 0) {
      let data3 = data.messsage;
      if (typeof data3 != "string" && data3 !== null) {
        const err6 = { instancePath: instancePath + "/messsage", schemaPath: "component:ErrorAnswer/properties/messsage/type", keyword: "type", params: { type: schema37.properties.messsage.type }, message: "must be string,null" };
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
