// @ts-nocheck
// Made by scripts/generate.ts from specs/algoreg/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { algoreg_score: { type: "number" }, extracted_info: { $ref: "component:ExtractedInfo" }, facematch_score: { type: "number" }, facematch_info: { type: "object", additionalProperties: !0 } }, $id: "component:IdentityCheck" }, schema32 = { type: "object", properties: { id: { type: "integer" }, id_type: { type: "string" }, document_detail: { $ref: "component:IdentityDocumentDetail" }, holder_detail: { $ref: "component:IdentityHolderDetail" }, mrz: { type: "array", items: { type: "string" } }, controls: { type: "array", items: { $ref: "component:IdentityControl" } } }, $id: "component:ExtractedInfo" }, schema38 = { type: "object", properties: { identifier: { type: "string" }, titleMsg: { type: "string" }, resultMsg: { type: "string" }, result: { type: "string" } }, $id: "component:IdentityControl" }, schema33 = { type: "object", properties: { emit_country: { type: "string" }, emit_date: { $ref: "component:PartialDate" }, expiration_date: { $ref: "component:PartialDate" }, document_number: { type: "string" }, extra_infos: {} }, $id: "component:IdentityDocumentDetail" }, schema34 = { type: "object", properties: { day: { type: "integer" }, month: { type: "integer" }, year: { type: "integer" } }, $id: "component:PartialDate" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.emit_country !== void 0 && typeof data.emit_country != "string") {
      const err0 = { instancePath: instancePath + "/emit_country", schemaPath: "#/properties/emit_country/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.emit_date !== void 0) {
      let data1 = data.emit_date;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (data1.day !== void 0) {
          let data2 = data1.day;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
            const err1 = { instancePath: instancePath + "/emit_date/day", schemaPath: "component:PartialDate/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        }
        if (data1.month !== void 0) {
          let data3 = data1.month;
          if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
            const err2 = { instancePath: instancePath + "/emit_date/month", schemaPath: "component:PartialDate/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
        }
        if (data1.year !== void 0) {
          let data4 = data1.year;
          if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
            const err3 = { instancePath: instancePath + "/emit_date/year", schemaPath: "component:PartialDate/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/emit_date", schemaPath: "component:PartialDate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
      }
    }
    if (data.expiration_date !== void 0) {
      let data5 = data.expiration_date;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.day !== void 0) {
          let data6 = data5.day;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err5 = { instancePath: instancePath + "/expiration_date/day", schemaPath: "component:PartialDate/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
          }
        }
        if (data5.month !== void 0) {
          let data7 = data5.month;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err6 = { instancePath: instancePath + "/expiration_date/month", schemaPath: "component:PartialDate/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data5.year !== void 0) {
          let data8 = data5.year;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err7 = { instancePath: instancePath + "/expiration_date/year", schemaPath: "component:PartialDate/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/expiration_date", schemaPath: "component:PartialDate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.document_number !== void 0 && typeof data.document_number != "string") {
      const err9 = { instancePath: instancePath + "/document_number", schemaPath: "#/properties/document_number/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { emit_country: !0, emit_date: !0, expiration_date: !0, document_number: !0, extra_infos: !0 }, dynamicProps: !1, dynamicItems: !1 };
const schema36 = { type: "object", properties: { last_name: { type: "array", items: { type: "string" } }, first_name: { type: "array", items: { type: "string" } }, nationality: { type: "string" }, gender: { type: "string" }, birth_date: { $ref: "component:PartialDate" }, birth_place: { type: "string" } }, $id: "component:IdentityHolderDetail" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.last_name !== void 0) {
      let data0 = data.last_name;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data0[i0] != "string") {
            const err0 = { instancePath: instancePath + "/last_name/" + i0, schemaPath: "#/properties/last_name/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
          }
      } else {
        const err1 = { instancePath: instancePath + "/last_name", schemaPath: "#/properties/last_name/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.first_name !== void 0) {
      let data2 = data.first_name;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++)
          if (typeof data2[i1] != "string") {
            const err2 = { instancePath: instancePath + "/first_name/" + i1, schemaPath: "#/properties/first_name/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        const err3 = { instancePath: instancePath + "/first_name", schemaPath: "#/properties/first_name/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.nationality !== void 0 && typeof data.nationality != "string") {
      const err4 = { instancePath: instancePath + "/nationality", schemaPath: "#/properties/nationality/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.gender !== void 0 && typeof data.gender != "string") {
      const err5 = { instancePath: instancePath + "/gender", schemaPath: "#/properties/gender/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.birth_date !== void 0) {
      let data6 = data.birth_date;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.day !== void 0) {
          let data7 = data6.day;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err6 = { instancePath: instancePath + "/birth_date/day", schemaPath: "component:PartialDate/properties/day/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
        if (data6.month !== void 0) {
          let data8 = data6.month;
          if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
            const err7 = { instancePath: instancePath + "/birth_date/month", schemaPath: "component:PartialDate/properties/month/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
        }
        if (data6.year !== void 0) {
          let data9 = data6.year;
          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
            const err8 = { instancePath: instancePath + "/birth_date/year", schemaPath: "component:PartialDate/properties/year/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/birth_date", schemaPath: "component:PartialDate/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.birth_place !== void 0 && typeof data.birth_place != "string") {
      const err10 = { instancePath: instancePath + "/birth_place", schemaPath: "#/properties/birth_place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
  }
  return validate24.errors = vErrors, errors === 0;
}
validate24.evaluated = { props: { last_name: !0, first_name: !0, nationality: !0, gender: !0, birth_date: !0, birth_place: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id !== void 0) {
      let data0 = data.id;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.id_type !== void 0 && typeof data.id_type != "string") {
      const err1 = { instancePath: instancePath + "/id_type", schemaPath: "#/properties/id_type/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.document_detail !== void 0 && (validate22(data.document_detail, { instancePath: instancePath + "/document_detail", parentData: data, parentDataProperty: "document_detail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.holder_detail !== void 0 && (validate24(data.holder_detail, { instancePath: instancePath + "/holder_detail", parentData: data, parentDataProperty: "holder_detail", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length)), data.mrz !== void 0) {
      let data4 = data.mrz;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++)
          if (typeof data4[i0] != "string") {
            const err2 = { instancePath: instancePath + "/mrz/" + i0, schemaPath: "#/properties/mrz/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
          }
      } else {
        const err3 = { instancePath: instancePath + "/mrz", schemaPath: "#/properties/mrz/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.controls !== void 0) {
      let data6 = data.controls;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.identifier !== void 0 && typeof data7.identifier != "string") {
              const err4 = { instancePath: instancePath + "/controls/" + i1 + "/identifier", schemaPath: "component:IdentityControl/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
            if (data7.titleMsg !== void 0 && typeof data7.titleMsg != "string") {
              const err5 = { instancePath: instancePath + "/controls/" + i1 + "/titleMsg", schemaPath: "component:IdentityControl/properties/titleMsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
            }
            if (data7.resultMsg !== void 0 && typeof data7.resultMsg != "string") {
              const err6 = { instancePath: instancePath + "/controls/" + i1 + "/resultMsg", schemaPath: "component:IdentityControl/properties/resultMsg/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            }
            if (data7.result !== void 0 && typeof data7.result != "string") {
              const err7 = { instancePath: instancePath + "/controls/" + i1 + "/result", schemaPath: "component:IdentityControl/properties/result/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/controls/" + i1, schemaPath: "component:IdentityControl/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/controls", schemaPath: "#/properties/controls/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, id_type: !0, document_detail: !0, holder_detail: !0, mrz: !0, controls: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.algoreg_score !== void 0) {
      let data0 = data.algoreg_score;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        const err0 = { instancePath: instancePath + "/algoreg_score", schemaPath: "#/properties/algoreg_score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.extracted_info !== void 0 && (validate21(data.extracted_info, { instancePath: instancePath + "/extracted_info", parentData: data, parentDataProperty: "extracted_info", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length)), data.facematch_score !== void 0) {
      let data2 = data.facematch_score;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        const err1 = { instancePath: instancePath + "/facematch_score", schemaPath: "#/properties/facematch_score/type", keyword: "type", params: { type: "number" }, message: "must be number" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.facematch_info !== void 0) {
      let data3 = data.facematch_info;
      if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
        const err2 = { instancePath: instancePath + "/facematch_info", schemaPath: "#/properties/facematch_info/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { algoreg_score: !0, extracted_info: !0, facematch_score: !0, facematch_info: !0 }, dynamicProps: !1, dynamicItems: !1 };
