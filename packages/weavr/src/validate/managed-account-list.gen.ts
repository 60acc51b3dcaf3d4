// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";
import { ucs2length } from "./runtime/ucs2length.gen.ts";

export const validate: Validator = validate20;
const schema31 = { type: "object", properties: { accounts: { type: "array", items: { $ref: "component:ManagedAccount" } }, count: { type: "integer", format: "int32" }, responseCount: { type: "integer", format: "int32" } }, $id: "component:ManagedAccountList" }, schema32 = { type: "object", required: ["id", "profileId", "friendlyName", "currency", "balances", "state", "creationTimestamp"], properties: { id: { $ref: "component:Id" }, profileId: { $ref: "component:ProfileId" }, tag: { $ref: "component:Tag" }, friendlyName: { type: "string", minLength: 1, maxLength: 50 }, currency: { $ref: "component:Currency" }, balances: { $ref: "component:ManagedInstrumentBalance" }, state: { $ref: "component:ManagedInstrumentState" }, creationTimestamp: { type: "integer", format: "int64" }, lowBalanceThreshold: { $ref: "component:AccountLowBalanceThreshold" } }, $id: "component:ManagedAccount" }, schema33 = { type: "string", pattern: "^[0-9]+$", $id: "component:Id" }, schema34 = { type: "string", pattern: "^[0-9]+$", $id: "component:ProfileId" }, schema35 = { type: "string", maxLength: 50, pattern: "^[a-zA-Z0-9_-]+$", $id: "component:Tag" }, schema36 = { type: "string", minLength: 3, maxLength: 3, pattern: "^[A-Z]*$", $id: "component:Currency" }, schema37 = { type: "object", properties: { availableBalance: { type: "integer", format: "int64" }, actualBalance: { type: "integer", format: "int64" } }, $id: "component:ManagedInstrumentBalance" }, schema42 = { type: "integer", format: "int64", $id: "component:AccountLowBalanceThreshold" }, pattern4 = new RegExp("^[0-9]+$", "u"), pattern6 = new RegExp("^[a-zA-Z0-9_-]+$", "u"), pattern7 = new RegExp("^[A-Z]*$", "u"), func1 = ucs2length, schema38 = { type: "object", required: ["state"], properties: { state: { $ref: "component:InstrumentState" }, blockedReason: { $ref: "component:BlockedReason" }, destroyedReason: { $ref: "component:DestroyedReason" } }, $id: "component:ManagedInstrumentState" }, schema39 = { type: "string", $id: "component:InstrumentState" }, schema40 = { type: "string", $id: "component:BlockedReason" }, schema41 = { type: "string", $id: "component:DestroyedReason" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.state === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.state !== void 0 && typeof data.state != "string") {
      const err1 = { instancePath: instancePath + "/state", schemaPath: "component:InstrumentState/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.blockedReason !== void 0 && typeof data.blockedReason != "string") {
      const err2 = { instancePath: instancePath + "/blockedReason", schemaPath: "component:BlockedReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.destroyedReason !== void 0 && typeof data.destroyedReason != "string") {
      const err3 = { instancePath: instancePath + "/destroyedReason", schemaPath: "component:DestroyedReason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: { state: !0, blockedReason: !0, destroyedReason: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.profileId === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "profileId" }, message: "must have required property 'profileId'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.friendlyName === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "friendlyName" }, message: "must have required property 'friendlyName'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.currency === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "currency" }, message: "must have required property 'currency'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.balances === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "balances" }, message: "must have required property 'balances'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    if (data.state === void 0) {
      const err5 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
    }
    if (data.creationTimestamp === void 0) {
      const err6 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "creationTimestamp" }, message: "must have required property 'creationTimestamp'" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.id !== void 0) {
      let data0 = data.id;
      if (typeof data0 == "string") {
        if (!pattern4.test(data0)) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "component:Id/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "component:Id/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.profileId !== void 0) {
      let data1 = data.profileId;
      if (typeof data1 == "string") {
        if (!pattern4.test(data1)) {
          const err9 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/pattern", keyword: "pattern", params: { pattern: "^[0-9]+$" }, message: 'must match pattern "^[0-9]+$"' };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/profileId", schemaPath: "component:ProfileId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
      }
    }
    if (data.tag !== void 0) {
      let data2 = data.tag;
      if (typeof data2 == "string") {
        if (func1(data2) > 50) {
          const err11 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
        if (!pattern6.test(data2)) {
          const err12 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z0-9_-]+$" }, message: 'must match pattern "^[a-zA-Z0-9_-]+$"' };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
      } else {
        const err13 = { instancePath: instancePath + "/tag", schemaPath: "component:Tag/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
    }
    if (data.friendlyName !== void 0) {
      let data3 = data.friendlyName;
      if (typeof data3 == "string") {
        if (func1(data3) > 50) {
          const err14 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/maxLength", keyword: "maxLength", params: { limit: 50 }, message: "must NOT have more than 50 characters" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (func1(data3) < 1) {
          const err15 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/friendlyName", schemaPath: "#/properties/friendlyName/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    }
    if (data.currency !== void 0) {
      let data4 = data.currency;
      if (typeof data4 == "string") {
        if (func1(data4) > 3) {
          const err17 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" };
          vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
        }
        if (func1(data4) < 3) {
          const err18 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
        if (!pattern7.test(data4)) {
          const err19 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]*$" }, message: 'must match pattern "^[A-Z]*$"' };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      } else {
        const err20 = { instancePath: instancePath + "/currency", schemaPath: "component:Currency/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
      }
    }
    if (data.balances !== void 0) {
      let data5 = data.balances;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.availableBalance !== void 0) {
          let data6 = data5.availableBalance;
          if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6))) {
            const err21 = { instancePath: instancePath + "/balances/availableBalance", schemaPath: "component:ManagedInstrumentBalance/properties/availableBalance/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
          }
        }
        if (data5.actualBalance !== void 0) {
          let data7 = data5.actualBalance;
          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7))) {
            const err22 = { instancePath: instancePath + "/balances/actualBalance", schemaPath: "component:ManagedInstrumentBalance/properties/actualBalance/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/balances", schemaPath: "component:ManagedInstrumentBalance/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
    }
    if (data.state !== void 0 && (validate22(data.state, { instancePath: instancePath + "/state", parentData: data, parentDataProperty: "state", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length)), data.creationTimestamp !== void 0) {
      let data9 = data.creationTimestamp;
      if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9))) {
        const err24 = { instancePath: instancePath + "/creationTimestamp", schemaPath: "#/properties/creationTimestamp/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
      }
    }
    if (data.lowBalanceThreshold !== void 0) {
      let data10 = data.lowBalanceThreshold;
      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
        const err25 = { instancePath: instancePath + "/lowBalanceThreshold", schemaPath: "component:AccountLowBalanceThreshold/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { id: !0, profileId: !0, tag: !0, friendlyName: !0, currency: !0, balances: !0, state: !0, creationTimestamp: !0, lowBalanceThreshold: !0 }, dynamicProps: !1, dynamicItems: !1 };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.accounts !== void 0) {
      let data0 = data.accounts;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate21(data0[i0], { instancePath: instancePath + "/accounts/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors), errors = vErrors.length);
      } else {
        const err0 = { instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      }
    }
    if (data.count !== void 0) {
      let data2 = data.count;
      if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
        const err1 = { instancePath: instancePath + "/count", schemaPath: "#/properties/count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
    }
    if (data.responseCount !== void 0) {
      let data3 = data.responseCount;
      if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
        const err2 = { instancePath: instancePath + "/responseCount", schemaPath: "#/properties/responseCount/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate20.errors = vErrors, errors === 0;
}
validate20.evaluated = { props: { accounts: !0, count: !0, responseCount: !0 }, dynamicProps: !1, dynamicItems: !1 };
