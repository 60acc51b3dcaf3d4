// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { equal } from "./runtime/equal.gen.ts";

export const query: Validator = validate20;
const schema31 = { type: "object", properties: { offset: { type: "string", pattern: "^(-?\\d+)$", textMinimum: 0 }, limit: { type: "string", pattern: "^(-?\\d+)$", textMinimum: 1, textMaximum: 100 }, profileId: { type: "string", pattern: "^[0-9]+$" }, id: { type: "string", pattern: "^[0-9]+$" }, type: { enum: ["managed_cards", "managed_accounts"] }, state: { anyOf: [{ type: "array", items: { enum: ["INITIALISED", "COMPLETED", "REJECTED", "FAILED", "PENDING", "SCHEDULED", "CANCELLED"] }, uniqueItems: !0 }, { enum: ["INITIALISED", "COMPLETED", "REJECTED", "FAILED", "PENDING", "SCHEDULED", "CANCELLED"] }] }, createdFrom: { type: "string", pattern: "^(-?\\d+)$" }, createdTo: { type: "string", pattern: "^(-?\\d+)$" }, executedFrom: { type: "string", pattern: "^(-?\\d+)$" }, executedTo: { type: "string", pattern: "^(-?\\d+)$" }, tag: { type: "string" } }, additionalProperties: !1, $id: "inline:list-transfers/query" }, func1 = Object.prototype.hasOwnProperty, func0 = equal, pattern4 = new RegExp("^(-?\\d+)$", "u"), pattern6 = new RegExp("^[0-9]+$", "u");
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data)
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    if (data.offset !== void 0) {
      let data0 = data.offset;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err1 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (Number(data0) < 0) {
          const err2 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/offset", schemaPath: "#/properties/offset/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
    }
    if (data.limit !== void 0) {
      let data1 = data.limit;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
        }
        if (Number(data1) < 1) {
          const err5 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (Number(data1) > 100) {
          const err6 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/limit", schemaPath: "#/properties/limit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.profileId !== void 0) {
      let data2 = data.profileId;
      if (typeof data2 == "string") {
        if (!pattern6.test(data2)) {
          const err8 = { instancePath: instancePath + "/profileId", schemaPath: "#/properties/profileId/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/profileId", schemaPath: "#/properties/profileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.id !== void 0) {
      let data3 = data.id;
      if (typeof data3 == "string") {
        if (!pattern6.test(data3)) {
          const err10 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        const err11 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.type !== void 0) {
      let data4 = data.type;
      if (!(data4 === "managed_cards" || data4 === "managed_accounts")) {
        const err12 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema31.properties.type.enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.state !== void 0) {
      let data5 = data.state;
      const _errs12 = errors;
      let valid1 = !1;
      const _errs13 = errors;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (!(data6 === "INITIALISED" || data6 === "COMPLETED" || data6 === "REJECTED" || data6 === "FAILED" || data6 === "PENDING" || data6 === "SCHEDULED" || data6 === "CANCELLED")) {
            const err13 = { instancePath: instancePath + "/state/" + i0, schemaPath: "#/properties/state/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.state.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        let i1 = data5.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func0(data5[i1], data5[j0])) {
                  const err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/0/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  break outer0;
                }
        }
      } else {
        const err15 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid0 = _errs13 === errors;
      valid1 = valid1 || _valid0;
      const _errs16 = errors;
      if (!(data5 === "INITIALISED" || data5 === "COMPLETED" || data5 === "REJECTED" || data5 === "FAILED" || data5 === "PENDING" || data5 === "SCHEDULED" || data5 === "CANCELLED")) {
        const err16 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema31.properties.state.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid0 = _errs16 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs12, vErrors !== null && (_errs12 ? vErrors.length = _errs12 : vErrors = null);
      else {
        const err17 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.createdFrom !== void 0) {
      let data7 = data.createdFrom;
      if (typeof data7 == "string") {
        if (!pattern4.test(data7)) {
          const err18 = { instancePath: instancePath + "/createdFrom", schemaPath: "#/properties/createdFrom/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        const err19 = { instancePath: instancePath + "/createdFrom", schemaPath: "#/properties/createdFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
    if (data.createdTo !== void 0) {
      let data8 = data.createdTo;
      if (typeof data8 == "string") {
        if (!pattern4.test(data8)) {
          const err20 = { instancePath: instancePath + "/createdTo", schemaPath: "#/properties/createdTo/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/createdTo", schemaPath: "#/properties/createdTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
    }
    if (data.executedFrom !== void 0) {
      let data9 = data.executedFrom;
      if (typeof data9 == "string") {
        if (!pattern4.test(data9)) {
          const err22 = { instancePath: instancePath + "/executedFrom", schemaPath: "#/properties/executedFrom/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/executedFrom", schemaPath: "#/properties/executedFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.executedTo !== void 0) {
      let data10 = data.executedTo;
      if (typeof data10 == "string") {
        if (!pattern4.test(data10)) {
          const err24 = { instancePath: instancePath + "/executedTo", schemaPath: "#/properties/executedTo/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
        }
      } else {
        const err25 = { instancePath: instancePath + "/executedTo", schemaPath: "#/properties/executedTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
    if (data.tag !== void 0 && typeof data.tag != "string") {
      const err26 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
    }
  } else {
    const err27 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
