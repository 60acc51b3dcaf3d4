// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { equal } from "./runtime/equal.gen.ts";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const query: Validator = validate20;
const schema31 = { type: "object", properties: { offset: { type: "string", pattern: "^(-?\\d+)$", textMinimum: 0 }, limit: { type: "string", pattern: "^(-?\\d+)$", textMinimum: 1, textMaximum: 100 }, profileId: { type: "string", pattern: "^[0-9]+$" }, friendlyName: { type: "string", minLength: 1, maxLength: 50 }, state: { anyOf: [{ type: "array", items: { enum: ["ACTIVE", "BLOCKED", "DESTROYED", "NOT_ENABLED"] }, uniqueItems: !0 }, { enum: ["ACTIVE", "BLOCKED", "DESTROYED", "NOT_ENABLED"] }] }, "state.blockedReason": { anyOf: [{ type: "array", items: { enum: ["USER", "SYSTEM", "LOST", "SINGLE_SPEND"] }, uniqueItems: !0 }, { enum: ["USER", "SYSTEM", "LOST", "SINGLE_SPEND"] }] }, "state.destroyedReason": { anyOf: [{ type: "array", items: { enum: ["SYSTEM", "USER", "LOST", "STOLEN", "EXPIRED", "COMPROMISED", "SINGLE_SPEND"] }, uniqueItems: !0 }, { enum: ["SYSTEM", "USER", "LOST", "STOLEN", "EXPIRED", "COMPROMISED", "SINGLE_SPEND"] }] }, currency: { type: "string", minLength: 3, maxLength: 3, pattern: "^[A-Z]*$" }, createdFrom: { type: "string", pattern: "^(-?\\d+)$" }, createdTo: { type: "string", pattern: "^(-?\\d+)$" }, tag: { type: "string" } }, additionalProperties: !1, $id: "inline:list-managed-accounts/query" }, func1 = Object.prototype.hasOwnProperty, func2 = ucs2length, func0 = equal, pattern4 = new RegExp("^(-?\\d+)$", "u"), pattern6 = new RegExp("^[0-9]+$", "u"), pattern7 = new RegExp("^[A-Z]*$", "u");
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
    if (data.friendlyName !== void 0) {
      let data3 = data.friendlyName;
      if (typeof data3 == "string") {
        if (func2(data3) > 50) {
          const err10 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
        if (func2(data3) < 1) {
          const err11 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
      }
    }
    if (data.state !== void 0) {
      let data4 = data.state;
      const _errs11 = errors;
      let valid1 = !1;
      const _errs12 = errors;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (!(data5 === "ACTIVE" || data5 === "BLOCKED" || data5 === "DESTROYED" || data5 === "NOT_ENABLED")) {
            const err13 = { instancePath: instancePath + "/state/" + i0, schemaPath: "#/properties/state/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: schema31.properties.state.anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        let i1 = data4.length, j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; )
              for (j0 = i1; j0--; )
                if (func0(data4[i1], data4[j0])) {
                  const err14 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/0/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" };
                  vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  break outer0;
                }
        }
      } else {
        const err15 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      var _valid0 = _errs12 === errors;
      valid1 = valid1 || _valid0;
      const _errs15 = errors;
      if (!(data4 === "ACTIVE" || data4 === "BLOCKED" || data4 === "DESTROYED" || data4 === "NOT_ENABLED")) {
        const err16 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema31.properties.state.anyOf[1].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
      var _valid0 = _errs15 === errors;
      if (valid1 = valid1 || _valid0, valid1)
        errors = _errs11, vErrors !== null && (_errs11 ? vErrors.length = _errs11 : vErrors = null);
      else {
        const err17 = { instancePath: instancePath + "/state", schemaPath: "#/properties/state/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data["state.blockedReason"] !== void 0) {
      let data6 = data["state.blockedReason"];
      const _errs17 = errors;
      let valid5 = !1;
      const _errs18 = errors;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data7 = data6[i2];
          if (!(data7 === "USER" || data7 === "SYSTEM" || data7 === "LOST" || data7 === "SINGLE_SPEND")) {
            const err18 = { instancePath: instancePath + "/state.blockedReason/" + i2, schemaPath: "#/properties/state.blockedReason/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: schema31.properties["state.blockedReason"].anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
        let i3 = data6.length, j1;
        if (i3 > 1) {
          outer1:
            for (; i3--; )
              for (j1 = i3; j1--; )
                if (func0(data6[i3], data6[j1])) {
                  const err19 = { instancePath: instancePath + "/state.blockedReason", schemaPath: "#/properties/state.blockedReason/anyOf/0/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)" };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                  break outer1;
                }
        }
      } else {
        const err20 = { instancePath: instancePath + "/state.blockedReason", schemaPath: "#/properties/state.blockedReason/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
      var _valid1 = _errs18 === errors;
      valid5 = valid5 || _valid1;
      const _errs21 = errors;
      if (!(data6 === "USER" || data6 === "SYSTEM" || data6 === "LOST" || data6 === "SINGLE_SPEND")) {
        const err21 = { instancePath: instancePath + "/state.blockedReason", schemaPath: "#/properties/state.blockedReason/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema31.properties["state.blockedReason"].anyOf[1].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      var _valid1 = _errs21 === errors;
      if (valid5 = valid5 || _valid1, valid5)
        errors = _errs17, vErrors !== null && (_errs17 ? vErrors.length = _errs17 : vErrors = null);
      else {
        const err22 = { instancePath: instancePath + "/state.blockedReason", schemaPath: "#/properties/state.blockedReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
      }
    }
    if (data["state.destroyedReason"] !== void 0) {
      let data8 = data["state.destroyedReason"];
      const _errs23 = errors;
      let valid9 = !1;
      const _errs24 = errors;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data9 = data8[i4];
          if (!(data9 === "SYSTEM" || data9 === "USER" || data9 === "LOST" || data9 === "STOLEN" || data9 === "EXPIRED" || data9 === "COMPROMISED" || data9 === "SINGLE_SPEND")) {
            const err23 = { instancePath: instancePath + "/state.destroyedReason/" + i4, schemaPath: "#/properties/state.destroyedReason/anyOf/0/items/enum", keyword: "enum", params: { allowedValues: schema31.properties["state.destroyedReason"].anyOf[0].items.enum }, message: "must be equal to one of the allowed values" };
            vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
          }
        }
        let i5 = data8.length, j2;
        if (i5 > 1) {
          outer2:
            for (; i5--; )
              for (j2 = i5; j2--; )
                if (func0(data8[i5], data8[j2])) {
                  const err24 = { instancePath: instancePath + "/state.destroyedReason", schemaPath: "#/properties/state.destroyedReason/anyOf/0/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  break outer2;
                }
        }
      } else {
        const err25 = { instancePath: instancePath + "/state.destroyedReason", schemaPath: "#/properties/state.destroyedReason/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      var _valid2 = _errs24 === errors;
      valid9 = valid9 || _valid2;
      const _errs27 = errors;
      if (!(data8 === "SYSTEM" || data8 === "USER" || data8 === "LOST" || data8 === "STOLEN" || data8 === "EXPIRED" || data8 === "COMPROMISED" || data8 === "SINGLE_SPEND")) {
        const err26 = { instancePath: instancePath + "/state.destroyedReason", schemaPath: "#/properties/state.destroyedReason/anyOf/1/enum", keyword: "enum", params: { allowedValues: schema31.properties["state.destroyedReason"].anyOf[1].enum }, message: "must be equal to one of the allowed values" };
        vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
      }
      var _valid2 = _errs27 === errors;
      if (valid9 = valid9 || _valid2, valid9)
        errors = _errs23, vErrors !== null && (_errs23 ? vErrors.length = _errs23 : vErrors = null);
      else {
        const err27 = { instancePath: instancePath + "/state.destroyedReason", schemaPath: "#/properties/state.destroyedReason/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data10 = data.currency;
      if (typeof data10 == "string") {
        if (func2(data10) > 3) {
          const err28 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
        }
        if (func2(data10) < 3) {
          const err29 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
        }
        if (!pattern7.test(data10)) {
          const err30 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]*$" }, message: 'must match pattern "^[A-Z]*$"' };
          vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
        }
      } else {
        const err31 = { instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
    }
    if (data.createdFrom !== void 0) {
      let data11 = data.createdFrom;
      if (typeof data11 == "string") {
        if (!pattern4.test(data11)) {
          const err32 = { instancePath: instancePath + "/createdFrom", schemaPath: "#/properties/createdFrom/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
        }
      } else {
        const err33 = { instancePath: instancePath + "/createdFrom", schemaPath: "#/properties/createdFrom/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
    }
    if (data.createdTo !== void 0) {
      let data12 = data.createdTo;
      if (typeof data12 == "string") {
        if (!pattern4.test(data12)) {
          const err34 = { instancePath: instancePath + "/createdTo", schemaPath: "#/properties/createdTo/pattern", keyword: "pattern", params: { pattern: "^(-?\\d+)$" }, message: 'must match pattern "^(-?\\d+)$"' };
          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
        }
      } else {
        const err35 = { instancePath: instancePath + "/createdTo", schemaPath: "#/properties/createdTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
    }
    if (data.tag !== void 0 && typeof data.tag != "string") {
      const err36 = { instancePath: instancePath + "/tag", schemaPath: "#/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
    }
  } else {
    const err37 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
