// @ts-nocheck
// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { Validator } from "@kyc-clients/core/validate";

export const response200: Validator = validate20;
const schema31 = { anyOf: [{ $ref: "component:AmlResponse" }, { $ref: "component:Refusal" }], $id: "inline:get-aml-results/response200" }, schema54 = { type: "object", required: ["status", "response"], properties: { status: { const: "error" }, response: { type: "string" } }, $id: "component:Refusal" }, schema32 = { type: "object", required: ["aml"], properties: { aml: { oneOf: [{ $ref: "component:AmlRecord" }, { type: "array", items: { $ref: "component:AmlRecord" } }] } }, $id: "component:AmlResponse" }, schema33 = { type: "object", additionalProperties: !0, required: ["searchId"], properties: { searchId: { type: "string" }, type: { type: ["string", "null"] }, name: { $ref: "component:AmlValues" }, alias: { $ref: "component:AmlValues" }, formerName: { $ref: "component:AmlValues" }, potentialAlias: { $ref: "component:AmlValues" }, registrationNumber: { $ref: "component:AmlValues" }, idNumber: { $ref: "component:AmlValues" }, passportNumber: { $ref: "component:AmlValues" }, dateOfBirth: { $ref: "component:AmlValues" }, dateOfDeath: { $ref: "component:AmlValues" }, gender: { $ref: "component:AmlValues" }, stockTicker: { $ref: "component:AmlValues" }, birthCountry: { $ref: "component:AmlValues" }, birthPlace: { $ref: "component:AmlValues" }, fatherName: { $ref: "component:AmlValues" }, motherName: { $ref: "component:AmlValues" }, education: { $ref: "component:AmlValues" }, political: { $ref: "component:AmlValues" }, religion: { $ref: "component:AmlValues" }, nationality: { $ref: "component:AmlValues" }, ethnicity: { $ref: "component:AmlValues" } }, $id: "component:AmlRecord" }, schema34 = { type: ["array", "null"], items: { type: ["string", "null"] }, $id: "component:AmlValues" };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.searchId === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "searchId" }, message: "must have required property 'searchId'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.searchId !== void 0 && typeof data.searchId != "string") {
      const err1 = { instancePath: instancePath + "/searchId", schemaPath: "#/properties/searchId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.type !== void 0) {
      let data1 = data.type;
      if (typeof data1 != "string" && data1 !== null) {
        const err2 = { instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: schema33.properties.type.type }, message: "must be string,null" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
    if (data.name !== void 0) {
      let data2 = data.name;
      if (!Array.isArray(data2) && data2 !== null) {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
      }
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 != "string" && data3 !== null) {
            const err4 = { instancePath: instancePath + "/name/" + i0, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
          }
        }
      }
    }
    if (data.alias !== void 0) {
      let data4 = data.alias;
      if (!Array.isArray(data4) && data4 !== null) {
        const err5 = { instancePath: instancePath + "/alias", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 != "string" && data5 !== null) {
            const err6 = { instancePath: instancePath + "/alias/" + i1, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
          }
        }
      }
    }
    if (data.formerName !== void 0) {
      let data6 = data.formerName;
      if (!Array.isArray(data6) && data6 !== null) {
        const err7 = { instancePath: instancePath + "/formerName", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (typeof data7 != "string" && data7 !== null) {
            const err8 = { instancePath: instancePath + "/formerName/" + i2, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
          }
        }
      }
    }
    if (data.potentialAlias !== void 0) {
      let data8 = data.potentialAlias;
      if (!Array.isArray(data8) && data8 !== null) {
        const err9 = { instancePath: instancePath + "/potentialAlias", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (typeof data9 != "string" && data9 !== null) {
            const err10 = { instancePath: instancePath + "/potentialAlias/" + i3, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
          }
        }
      }
    }
    if (data.registrationNumber !== void 0) {
      let data10 = data.registrationNumber;
      if (!Array.isArray(data10) && data10 !== null) {
        const err11 = { instancePath: instancePath + "/registrationNumber", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
      if (Array.isArray(data10)) {
        const len4 = data10.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data11 = data10[i4];
          if (typeof data11 != "string" && data11 !== null) {
            const err12 = { instancePath: instancePath + "/registrationNumber/" + i4, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
          }
        }
      }
    }
    if (data.idNumber !== void 0) {
      let data12 = data.idNumber;
      if (!Array.isArray(data12) && data12 !== null) {
        const err13 = { instancePath: instancePath + "/idNumber", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
      }
      if (Array.isArray(data12)) {
        const len5 = data12.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data13 = data12[i5];
          if (typeof data13 != "string" && data13 !== null) {
            const err14 = { instancePath: instancePath + "/idNumber/" + i5, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      }
    }
    if (data.passportNumber !== void 0) {
      let data14 = data.passportNumber;
      if (!Array.isArray(data14) && data14 !== null) {
        const err15 = { instancePath: instancePath + "/passportNumber", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
      if (Array.isArray(data14)) {
        const len6 = data14.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data15 = data14[i6];
          if (typeof data15 != "string" && data15 !== null) {
            const err16 = { instancePath: instancePath + "/passportNumber/" + i6, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      }
    }
    if (data.dateOfBirth !== void 0) {
      let data16 = data.dateOfBirth;
      if (!Array.isArray(data16) && data16 !== null) {
        const err17 = { instancePath: instancePath + "/dateOfBirth", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
      if (Array.isArray(data16)) {
        const len7 = data16.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data17 = data16[i7];
          if (typeof data17 != "string" && data17 !== null) {
            const err18 = { instancePath: instancePath + "/dateOfBirth/" + i7, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
          }
        }
      }
    }
    if (data.dateOfDeath !== void 0) {
      let data18 = data.dateOfDeath;
      if (!Array.isArray(data18) && data18 !== null) {
        const err19 = { instancePath: instancePath + "/dateOfDeath", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
      if (Array.isArray(data18)) {
        const len8 = data18.length;
        for (let i8 = 0; i8 < len8; i8++) {
          let data19 = data18[i8];
          if (typeof data19 != "string" && data19 !== null) {
            const err20 = { instancePath: instancePath + "/dateOfDeath/" + i8, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
          }
        }
      }
    }
    if (data.gender !== void 0) {
      let data20 = data.gender;
      if (!Array.isArray(data20) && data20 !== null) {
        const err21 = { instancePath: instancePath + "/gender", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
      }
      if (Array.isArray(data20)) {
        const len9 = data20.length;
        for (let i9 = 0; i9 < len9; i9++) {
          let data21 = data20[i9];
          if (typeof data21 != "string" && data21 !== null) {
            const err22 = { instancePath: instancePath + "/gender/" + i9, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        }
      }
    }
    if (data.stockTicker !== void 0) {
      let data22 = data.stockTicker;
      if (!Array.isArray(data22) && data22 !== null) {
        const err23 = { instancePath: instancePath + "/stockTicker", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
      }
      if (Array.isArray(data22)) {
        const len10 = data22.length;
        for (let i10 = 0; i10 < len10; i10++) {
          let data23 = data22[i10];
          if (typeof data23 != "string" && data23 !== null) {
            const err24 = { instancePath: instancePath + "/stockTicker/" + i10, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        }
      }
    }
    if (data.birthCountry !== void 0) {
      let data24 = data.birthCountry;
      if (!Array.isArray(data24) && data24 !== null) {
        const err25 = { instancePath: instancePath + "/birthCountry", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
      }
      if (Array.isArray(data24)) {
        const len11 = data24.length;
        for (let i11 = 0; i11 < len11; i11++) {
          let data25 = data24[i11];
          if (typeof data25 != "string" && data25 !== null) {
            const err26 = { instancePath: instancePath + "/birthCountry/" + i11, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
          }
        }
      }
    }
    if (data.birthPlace !== void 0) {
      let data26 = data.birthPlace;
      if (!Array.isArray(data26) && data26 !== null) {
        const err27 = { instancePath: instancePath + "/birthPlace", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
      }
      if (Array.isArray(data26)) {
        const len12 = data26.length;
        for (let i12 = 0; i12 < len12; i12++) {
          let data27 = data26[i12];
          if (typeof data27 != "string" && data27 !== null) {
            const err28 = { instancePath: instancePath + "/birthPlace/" + i12, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        }
      }
    }
    if (data.fatherName !== void 0) {
      let data28 = data.fatherName;
      if (!Array.isArray(data28) && data28 !== null) {
        const err29 = { instancePath: instancePath + "/fatherName", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
      }
      if (Array.isArray(data28)) {
        const len13 = data28.length;
        for (let i13 = 0; i13 < len13; i13++) {
          let data29 = data28[i13];
          if (typeof data29 != "string" && data29 !== null) {
            const err30 = { instancePath: instancePath + "/fatherName/" + i13, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
          }
        }
      }
    }
    if (data.motherName !== void 0) {
      let data30 = data.motherName;
      if (!Array.isArray(data30) && data30 !== null) {
        const err31 = { instancePath: instancePath + "/motherName", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
      }
      if (Array.isArray(data30)) {
        const len14 = data30.length;
        for (let i14 = 0; i14 < len14; i14++) {
          let data31 = data30[i14];
          if (typeof data31 != "string" && data31 !== null) {
            const err32 = { instancePath: instancePath + "/motherName/" + i14, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
          }
        }
      }
    }
    if (data.education !== void 0) {
      let data32 = data.education;
      if (!Array.isArray(data32) && data32 !== null) {
        const err33 = { instancePath: instancePath + "/education", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
      }
      if (Array.isArray(data32)) {
        const len15 = data32.length;
        for (let i15 = 0; i15 < len15; i15++) {
          let data33 = data32[i15];
          if (typeof data33 != "string" && data33 !== null) {
            const err34 = { instancePath: instancePath + "/education/" + i15, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
          }
        }
      }
    }
    if (data.political !== void 0) {
      let data34 = data.political;
      if (!Array.isArray(data34) && data34 !== null) {
        const err35 = { instancePath: instancePath + "/political", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
      }
      if (Array.isArray(data34)) {
        const len16 = data34.length;
        for (let i16 = 0; i16 < len16; i16++) {
          let data35 = data34[i16];
          if (typeof data35 != "string" && data35 !== null) {
            const err36 = { instancePath: instancePath + "/political/" + i16, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
          }
        }
      }
    }
    if (data.religion !== void 0) {
      let data36 = data.religion;
      if (!Array.isArray(data36) && data36 !== null) {
        const err37 = { instancePath: instancePath + "/religion", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
      }
      if (Array.isArray(data36)) {
        const len17 = data36.length;
        for (let i17 = 0; i17 < len17; i17++) {
          let data37 = data36[i17];
          if (typeof data37 != "string" && data37 !== null) {
            const err38 = { instancePath: instancePath + "/religion/" + i17, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
          }
        }
      }
    }
    if (data.nationality !== void 0) {
      let data38 = data.nationality;
      if (!Array.isArray(data38) && data38 !== null) {
        const err39 = { instancePath: instancePath + "/nationality", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
      }
      if (Array.isArray(data38)) {
        const len18 = data38.length;
        for (let i18 = 0; i18 < len18; i18++) {
          let data39 = data38[i18];
          if (typeof data39 != "string" && data39 !== null) {
            const err40 = { instancePath: instancePath + "/nationality/" + i18, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
          }
        }
      }
    }
    if (data.ethnicity !== void 0) {
      let data40 = data.ethnicity;
      if (!Array.isArray(data40) && data40 !== null) {
        const err41 = { instancePath: instancePath + "/ethnicity", schemaPath: "component:AmlValues/type", keyword: "type", params: { type: schema34.type }, message: "must be array,null" };
        vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
      }
      if (Array.isArray(data40)) {
        const len19 = data40.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data41 = data40[i19];
          if (typeof data41 != "string" && data41 !== null) {
            const err42 = { instancePath: instancePath + "/ethnicity/" + i19, schemaPath: "component:AmlValues/items/type", keyword: "type", params: { type: schema34.items.type }, message: "must be string,null" };
            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
          }
        }
      }
    }
  } else {
    const err43 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
  }
  return validate22.errors = vErrors, errors === 0;
}
validate22.evaluated = { props: !0, dynamicProps: !1, dynamicItems: !1 };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null, errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps && (evaluated0.props = void 0), evaluated0.dynamicItems && (evaluated0.items = void 0), data && typeof data == "object" && !Array.isArray(data)) {
    if (data.aml === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "aml" }, message: "must have required property 'aml'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.aml !== void 0) {
      let data0 = data.aml;
      const _errs2 = errors;
      let valid1 = !1, passing0 = null;
      const _errs3 = errors;
      validate22(data0, { instancePath: instancePath + "/aml", parentData: data, parentDataProperty: "aml", rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      var _valid0 = _errs3 === errors;
      _valid0 && (valid1 = !0, passing0 = 0);
      const _errs4 = errors;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++)
          validate22(data0[i0], { instancePath: instancePath + "/aml/" + i0, parentData: data0, parentDataProperty: i0, rootData, dynamicAnchors }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
      } else {
        const err1 = { instancePath: instancePath + "/aml", schemaPath: "#/properties/aml/oneOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
      }
      var _valid0 = _errs4 === errors;
      if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
        errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
      else {
        const err2 = { instancePath: instancePath + "/aml", schemaPath: "#/properties/aml/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
  }
  return validate21.errors = vErrors, errors === 0;
}
validate21.evaluated = { props: { aml: !0 }, dynamicProps: !1, dynamicItems: !1 };
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
    props0.aml = !0;
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
