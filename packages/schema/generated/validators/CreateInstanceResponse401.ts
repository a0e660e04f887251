// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type * as types from '@otc-geminidb/types';
import { hasLength, isObject, isString } from '../../src/keywords.js';
import { defineValidator, type Table, type Test, type Validator } from '../../src/validator.js';

const pattern0 = /^APIGW\.\d{4}$/u;
const matches0 = (v: any): boolean => pattern0.test(v);
const is0 = (v: any): boolean => isString(v) && matches0(v);
const is1 = (v: any): boolean => isString(v) && hasLength(v, 1);
const is2 = (v: any): boolean => isObject(v) && is0(v.error_code) && isString(v.error_msg) && is1(v.request_id);
const is3 = (v: any): boolean => Number.isInteger(v) && v >= 400 && v <= 599;
const is4 = (v: any): boolean => isObject(v) && is3(v.code) && isString(v.message) && isString(v.title);
const is5 = (v: any): boolean => isObject(v) && is4(v.error);
const is6 = (v: any): boolean => (is2(v) || is5(v));
const tests0: Test[] = [["anyOf", is6, "must be GatewayError or IdentityError"]];

const table: Table = { tests: tests0 };

/** Checks a value against the document's CreateInstanceResponse401. */
export const validateCreateInstanceResponse401: Validator<types.CreateInstanceResponse401> = /* @__PURE__ */ defineValidator(is6, table);
