// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type * as types from '@otc-geminidb/types';
import { hasLength, isObject, isString } from '../../src/keywords.js';
import { defineValidator, type Table, type Test, type Validator } from '../../src/validator.js';

const pattern0 = /^DBS\.\d{6}$/u;
const matches0 = (v: any): boolean => pattern0.test(v);
const is0 = (v: any): boolean => isString(v) && matches0(v);
const is1 = (v: any): boolean => isObject(v) && is0(v.error_code) && isString(v.error_msg);
const pattern1 = /^APIGW\.\d{4}$/u;
const matches1 = (v: any): boolean => pattern1.test(v);
const is2 = (v: any): boolean => isString(v) && matches1(v);
const is3 = (v: any): boolean => isString(v) && hasLength(v, 1);
const is4 = (v: any): boolean => isObject(v) && is2(v.error_code) && isString(v.error_msg) && is3(v.request_id);
const is5 = (v: any): boolean => (is1(v) || is4(v));
const tests0: Test[] = [["anyOf", is5, "must be ServiceError or GatewayError"]];

const table: Table = { tests: tests0 };

/** Checks a value against the document's CreateInstanceResponse429. */
export const validateCreateInstanceResponse429: Validator<types.CreateInstanceResponse429> = /* @__PURE__ */ defineValidator(is5, table);
