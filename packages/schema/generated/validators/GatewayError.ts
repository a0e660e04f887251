// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type * as types from '@otc-geminidb/types';
import { hasLength, isObject, isString } from '../../src/keywords.js';
import { defineValidator, type Table, type Test, type Validator } from '../../src/validator.js';

const pattern0 = /^APIGW\.\d{4}$/u;
const matches0 = (v: any): boolean => pattern0.test(v);
const is0 = (v: any): boolean => isString(v) && matches0(v);
const is1 = (v: any): boolean => isString(v) && hasLength(v, 1);
const is2 = (v: any): boolean => isObject(v) && is0(v.error_code) && isString(v.error_msg) && is1(v.request_id);
const test0: Test = ["type", isObject, "must be an object"];
const test1: Test = ["type", isString, "must be a string"];
const tests0: Test[] = [["pattern", matches0, "must read APIGW. and four digits"]];
const is3 = (v: any): boolean => hasLength(v, 1);
const tests1: Test[] = [["minLength", is3, "must have at least 1 character"]];

const table: Table = { rule: "E06", kind: test0, properties: {
  error_code: { fits: is0, kind: test1, tests: tests0 },
  error_msg: { fits: isString, kind: test1 },
  request_id: { fits: is1, kind: test1, tests: tests1 },
} };

/** Checks a value against the document's GatewayError. */
export const validateGatewayError: Validator<types.GatewayError> = /* @__PURE__ */ defineValidator(is2, table);
