// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const response200: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:EntityOwnershipResponse" }, { $ref: "component:Refusal" }], $id: "inline:get-entity-ownership/response200" }, schema35 = { type: "object", required: ["status", "response"], properties: { status: { const: "error" }, response: { type: "string" } }, $id: "component:Refusal" }, schema32 = { type: "object", required: ["ownershipInsight"], properties: { ownershipInsight: { oneOf: [{ $ref: "component:OwnershipInsight" }, { type: "array", items: { $ref: "component:OwnershipInsight" } }] } }, $id: "component:EntityOwnershipResponse" }, schema33 = { type: "object", required: ["name", "uboType"], properties: { parentEntity: { type: ["string", "null"] }, applicantId: { type: ["string", "null"] }, uboType: { type: "string" }, name: { type: "string" }, detectedPosition: { type: ["array", "null"], items: { type: "string" } }, inputtedPosition: { oneOf: [{ type: ["string", "null"] }, { type: "array", items: { type: "string" } }] }, address: { type: ["string", "null"] }, registrationNumber: { type: ["string", "null"] }, shares: { type: ["array", "null"], items: { type: "string" } }, shareClass: { type: ["array", "null"], items: { type: "string" } } }, $id: "component:OwnershipInsight" };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ownershipInsight === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "ownershipInsight" }, message: "must have required property 'ownershipInsight'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.ownershipInsight !== void 0) {
      let data0 = data.ownershipInsight;
      const _errs2 = errors;
      let valid1 = !1, passing0 = null;
      const _errs3 = errors;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.name === void 0) {
          const err1 = { instancePath: instancePath + "/ownershipInsight", schemaPath: "component:OwnershipInsight/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        if (data0.uboType === void 0) {
          const err2 = { instancePath: instancePath + "/ownershipInsight", schemaPath: "component:OwnershipInsight/required", keyword: "required", params: { missingProperty: "uboType" }, message: "must have required property 'uboType'" };
          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
        }
        if (data0.parentEntity !== void 0) {
          let data1 = data0.parentEntity;
          if (typeof data1 != "string" && data1 !== null) {
            const err3 = { instancePath: instancePath + "/ownershipInsight/parentEntity", schemaPath: "component:OwnershipInsight/properties/parentEntity/type", keyword: "type", params: { type: schema33.properties.parentEntity.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        }
        if (data0.applicantId !== void 0) {
          let data2 = data0.applicantId;
          if (typeof data2 != "string" && data2 !== null) {
            const err4 = { instancePath: instancePath + "/ownershipInsight/applicantId", schemaPath: "component:OwnershipInsight/properties/applicantId/type", keyword: "type", params: { type: schema33.properties.applicantId.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
        if (data0.uboType !== void 0 && typeof data0.uboType != "string") {
          const err5 = { instancePath: instancePath + "/ownershipInsight/uboType", schemaPath: "component:OwnershipInsight/properties/uboType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
        }
        if (data0.name !== void 0 && typeof data0.name != "string") {
          const err6 = { instancePath: instancePath + "/ownershipInsight/name", schemaPath: "component:OwnershipInsight/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
        if (data0.detectedPosition !== void 0) {
          let data5 = data0.detectedPosition;
          if (!Array.isArray(data5) && data5 !== null) {
            const err7 = { instancePath: instancePath + "/ownershipInsight/detectedPosition", schemaPath: "component:OwnershipInsight/properties/detectedPosition/type", keyword: "type", params: { type: schema33.properties.detectedPosition.type }, message: "must be array,null" };
            vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
          }
          if (Array.isArray(data5)) {
            const len0 = data5.length;
            for (let i0 = 0; i0 < len0; i0++)
              if (typeof data5[i0] != "string") {
                const err8 = { instancePath: instancePath + "/ownershipInsight/detectedPosition/" + i0, schemaPath: "component:OwnershipInsight/properties/detectedPosition/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
              }
          }
        }
        if (data0.inputtedPosition !== void 0) {
          let data7 = data0.inputtedPosition;
          const _errs19 = errors;
          let valid6 = !1, passing1 = null;
          const _errs20 = errors;
          if (typeof data7 != "string" && data7 !== null) {
            const err9 = { instancePath: instancePath + "/ownershipInsight/inputtedPosition", schemaPath: "component:OwnershipInsight/properties/inputtedPosition/oneOf/0/type", keyword: "type", params: { type: schema33.properties.inputtedPosition.oneOf[0].type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
          }
          var _valid1 = _errs20 === errors;
          _valid1 && (valid6 = !0, passing1 = 0);
          const _errs22 = errors;
          if (Array.isArray(data7)) {
            const len1 = data7.length;
            for (let i1 = 0; i1 < len1; i1++)
              if (typeof data7[i1] != "string") {
                const err10 = { instancePath: instancePath + "/ownershipInsight/inputtedPosition/" + i1, schemaPath: "component:OwnershipInsight/properties/inputtedPosition/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
          } else {
            const err11 = { instancePath: instancePath + "/ownershipInsight/inputtedPosition", schemaPath: "component:OwnershipInsight/properties/inputtedPosition/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
            vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
          }
          var _valid1 = _errs22 === errors;
          if (_valid1 && valid6 ? (valid6 = !1, passing1 = [passing1, 1]) : _valid1 && (valid6 = !0, passing1 = 1), valid6)
            errors = _errs19, vErrors !== null && (_errs19 ? vErrors.length = _errs19 : vErrors = null);
          else {
            const err12 = { instancePath: instancePath + "/ownershipInsight/inputtedPosition", schemaPath: "component:OwnershipInsight/properties/inputtedPosition/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
        if (data0.address !== void 0) {
          let data9 = data0.address;
          if (typeof data9 != "string" && data9 !== null) {
            const err13 = { instancePath: instancePath + "/ownershipInsight/address", schemaPath: "component:OwnershipInsight/properties/address/type", keyword: "type", params: { type: schema33.properties.address.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        }
        if (data0.registrationNumber !== void 0) {
          let data10 = data0.registrationNumber;
          if (typeof data10 != "string" && data10 !== null) {
            const err14 = { instancePath: instancePath + "/ownershipInsight/registrationNumber", schemaPath: "component:OwnershipInsight/properties/registrationNumber/type", keyword: "type", params: { type: schema33.properties.registrationNumber.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
        if (data0.shares !== void 0) {
          let data11 = data0.shares;
          if (!Array.isArray(data11) && data11 !== null) {
            const err15 = { instancePath: instancePath + "/ownershipInsight/shares", schemaPath: "component:OwnershipInsight/properties/shares/type", keyword: "type", params: { type: schema33.properties.shares.type }, message: "must be array,null" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
          if (Array.isArray(data11)) {
            const len2 = data11.length;
            for (let i2 = 0; i2 < len2; i2++)
              if (typeof data11[i2] != "string") {
                const err16 = { instancePath: instancePath + "/ownershipInsight/shares/" + i2, schemaPath: "component:OwnershipInsight/properties/shares/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
              }
          }
        }
        if (data0.shareClass !== void 0) {
          let data13 = data0.shareClass;
          if (!Array.isArray(data13) && data13 !== null) {
            const err17 = { instancePath: instancePath + "/ownershipInsight/shareClass", schemaPath: "component:OwnershipInsight/properties/shareClass/type", keyword: "type", params: { type: schema33.properties.shareClass.type }, message: "must be array,null" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          }
          if (Array.isArray(data13)) {
            const len3 = data13.length;
            for (let i3 = 0; i3 < len3; i3++)
              if (typeof data13[i3] != "string") {
                const err18 = { instancePath: instancePath + "/ownershipInsight/shareClass/" + i3, schemaPath: "component:OwnershipInsight/properties/shareClass/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
              }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/ownershipInsight", schemaPath: "component:OwnershipInsight/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      var _valid0 = _errs3 === errors;
      if (_valid0) {
        valid1 = !0, passing0 = 0;
        var props0 = {};
        props0.parentEntity = !0, props0.applicantId = !0, props0.uboType = !0, props0.name = !0, props0.detectedPosition = !0, props0.inputtedPosition = !0, props0.address = !0, props0.registrationNumber = !0, props0.shares = !0, props0.shareClass = !0;
      }
      const _errs38 = errors;
      if (Array.isArray(data0)) {
        const len4 = data0.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data15 = data0[i4];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.name === void 0) {
              const err20 = { instancePath: instancePath + "/ownershipInsight/" + i4, schemaPath: "component:OwnershipInsight/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data15.uboType === void 0) {
              const err21 = { instancePath: instancePath + "/ownershipInsight/" + i4, schemaPath: "component:OwnershipInsight/required", keyword: "required", params: { missingProperty: "uboType" }, message: "must have required property 'uboType'" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            if (data15.parentEntity !== void 0) {
              let data16 = data15.parentEntity;
              if (typeof data16 != "string" && data16 !== null) {
                const err22 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/parentEntity", schemaPath: "component:OwnershipInsight/properties/parentEntity/type", keyword: "type", params: { type: schema33.properties.parentEntity.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            }
            if (data15.applicantId !== void 0) {
              let data17 = data15.applicantId;
              if (typeof data17 != "string" && data17 !== null) {
                const err23 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/applicantId", schemaPath: "component:OwnershipInsight/properties/applicantId/type", keyword: "type", params: { type: schema33.properties.applicantId.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              }
            }
            if (data15.uboType !== void 0 && typeof data15.uboType != "string") {
              const err24 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/uboType", schemaPath: "component:OwnershipInsight/properties/uboType/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
            }
            if (data15.name !== void 0 && typeof data15.name != "string") {
              const err25 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/name", schemaPath: "component:OwnershipInsight/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
            }
            if (data15.detectedPosition !== void 0) {
              let data20 = data15.detectedPosition;
              if (!Array.isArray(data20) && data20 !== null) {
                const err26 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/detectedPosition", schemaPath: "component:OwnershipInsight/properties/detectedPosition/type", keyword: "type", params: { type: schema33.properties.detectedPosition.type }, message: "must be array,null" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
              if (Array.isArray(data20)) {
                const len5 = data20.length;
                for (let i5 = 0; i5 < len5; i5++)
                  if (typeof data20[i5] != "string") {
                    const err27 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/detectedPosition/" + i5, schemaPath: "component:OwnershipInsight/properties/detectedPosition/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                  }
              }
            }
            if (data15.inputtedPosition !== void 0) {
              let data22 = data15.inputtedPosition;
              const _errs56 = errors;
              let valid19 = !1, passing2 = null;
              const _errs57 = errors;
              if (typeof data22 != "string" && data22 !== null) {
                const err28 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/inputtedPosition", schemaPath: "component:OwnershipInsight/properties/inputtedPosition/oneOf/0/type", keyword: "type", params: { type: schema33.properties.inputtedPosition.oneOf[0].type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
              }
              var _valid2 = _errs57 === errors;
              _valid2 && (valid19 = !0, passing2 = 0);
              const _errs59 = errors;
              if (Array.isArray(data22)) {
                const len6 = data22.length;
                for (let i6 = 0; i6 < len6; i6++)
                  if (typeof data22[i6] != "string") {
                    const err29 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/inputtedPosition/" + i6, schemaPath: "component:OwnershipInsight/properties/inputtedPosition/oneOf/1/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                  }
              } else {
                const err30 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/inputtedPosition", schemaPath: "component:OwnershipInsight/properties/inputtedPosition/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
              }
              var _valid2 = _errs59 === errors;
              if (_valid2 && valid19 ? (valid19 = !1, passing2 = [passing2, 1]) : _valid2 && (valid19 = !0, passing2 = 1), valid19)
                errors = _errs56, vErrors !== null && (_errs56 ? vErrors.length = _errs56 : vErrors = null);
              else {
                const err31 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/inputtedPosition", schemaPath: "component:OwnershipInsight/properties/inputtedPosition/oneOf", keyword: "oneOf", params: { passingSchemas: passing2 }, message: "must match exactly one schema in oneOf" };
                vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
              }
            }
            if (data15.address !== void 0) {
              let data24 = data15.address;
              if (typeof data24 != "string" && data24 !== null) {
                const err32 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/address", schemaPath: "component:OwnershipInsight/properties/address/type", keyword: "type", params: { type: schema33.properties.address.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data15.registrationNumber !== void 0) {
              let data25 = data15.registrationNumber;
              if (typeof data25 != "string" && data25 !== null) {
                const err33 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/registrationNumber", schemaPath: "component:OwnershipInsight/properties/registrationNumber/type", keyword: "type", params: { type: schema33.properties.registrationNumber.type }, message: "must be string,null" };
                vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
              }
            }
            if (data15.shares !== void 0) {
              let data26 = data15.shares;
              if (!Array.isArray(data26) && data26 !== null) {
                const err34 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/shares", schemaPath: "component:OwnershipInsight/properties/shares/type", keyword: "type", params: { type: schema33.properties.shares.type }, message: "must be array,null" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
              if (Array.isArray(data26)) {
                const len7 = data26.length;
                for (let i7 = 0; i7 < len7; i7++)
                  if (typeof data26[i7] != "string") {
                    const err35 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/shares/" + i7, schemaPath: "component:OwnershipInsight/properties/shares/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
              }
            }
            if (data15.shareClass !== void 0) {
              let data28 = data15.shareClass;
              if (!Array.isArray(data28) && data28 !== null) {
                const err36 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/shareClass", schemaPath: "component:OwnershipInsight/properties/shareClass/type", keyword: "type", params: { type: schema33.properties.shareClass.type }, message: "must be array,null" };
                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
              }
              if (Array.isArray(data28)) {
                const len8 = data28.length;
                for (let i8 = 0; i8 < len8; i8++)
                  if (typeof data28[i8] != "string") {
                    const err37 = { instancePath: instancePath + "/ownershipInsight/" + i4 + "/shareClass/" + i8, schemaPath: "component:OwnershipInsight/properties/shareClass/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                  }
              }
            }
          } else {
            const err38 = { instancePath: instancePath + "/ownershipInsight/" + i4, schemaPath: "component:OwnershipInsight/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      } else {
        const err39 = { instancePath: instancePath + "/ownershipInsight", schemaPath: "#/properties/ownershipInsight/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      var _valid0 = _errs38 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        const err40 = { instancePath: instancePath + "/ownershipInsight", schemaPath: "#/properties/ownershipInsight/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
      }
    }
  } else {
    const err41 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { ownershipInsight: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    props0.ownershipInsight = !0;
  }
  const _errs2 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = { instancePath, schemaPath: "component:Refusal/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.response === void 0) {
      const err1 = { instancePath, schemaPath: "component:Refusal/required", keyword: "required", params: { missingProperty: "response" }, message: "must have required property 'response'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.status !== void 0 && data.status !== "error") {
      const err2 = { instancePath: instancePath + "/status", schemaPath: "component:Refusal/properties/status/const", keyword: "const", params: { allowedValue: "error" }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.response !== void 0 && typeof data.response != "string") {
      const err3 = { instancePath: instancePath + "/response", schemaPath: "component:Refusal/properties/response/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  } else {
    const err4 = { instancePath, schemaPath: "component:Refusal/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
  }
  var _valid0 = _errs2 === errors;
  if (valid0 = valid0 || _valid0, _valid0 && props0 !== !0 && (props0 = props0 || {}, props0.status = !0, props0.response = !0), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    const err5 = { instancePath, schemaPath: "#/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
  }
  return validate20.errors = vErrors, evaluated0.props = props0, errors === 0;
}
validate20.evaluated = { dynamicProps: !0, dynamicItems: !1 };
