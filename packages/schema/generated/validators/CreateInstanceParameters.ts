// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type * as types from '@otc-geminidb/types';
import { isObject, isString } from '../../src/keywords.js';
import { defineValidator, type Table, type Test, type Validator } from '../../src/validator.js';

const pattern0 = /^(?!\.{1,2}$)\S+$/u;
const matches0 = (v: any): boolean => pattern0.test(v);
const is0 = (v: any): boolean => isString(v) && matches0(v);
const is1 = (v: any): boolean => isObject(v) && is0(v.project_id);
const is2 = (v: any): boolean => isObject(v) && is1(v.path);
const test0: Test = ["type", isObject, "must be an object"];
const test1: Test = ["type", isString, "must be a string"];
const tests0: Test[] = [["pattern", matches0, "must be one path segment without white space"]];

const table: Table = { kind: test0, properties: {
  path: { fits: is1, kind: test0, properties: {
  project_id: { fits: is0, rule: "Q02", code: "DBS.280408", kind: test1, tests: tests0 },
} },
} };

/** Checks a value against the document's CreateInstanceParameters. */
export const validateCreateInstanceParameters: Validator<types.CreateInstanceParameters> = /* @__PURE__ */ defineValidator(is2, table);
