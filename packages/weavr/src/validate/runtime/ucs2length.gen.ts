// @ts-nocheck
// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
// ajv, copyright (c) 2015-2021 Evgeny Poberezkin, MIT License.
var f=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(c){throw e=0,c}};var r=f(n=>{"use strict";Object.defineProperty(n,"__esModule",{value:!0});function d(t){let e=t.length,c=0,l=0,u;for(;l<e;)c++,u=t.charCodeAt(l++),u>=55296&&u<=56319&&l<e&&(u=t.charCodeAt(l),(u&64512)===56320&&l++);return c}n.default=d;0});var{default:a}=r();export const ucs2length: unknown = a;
