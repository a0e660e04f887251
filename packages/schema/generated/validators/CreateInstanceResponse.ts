// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type * as types from '@otc-geminidb/types';
import { combinations, every, hasLength, isObject, isString } from '../../src/keywords.js';
import { defineValidator, type Table, type Test, type Validator } from '../../src/validator.js';

const is0 = (v: any): boolean => isString(v) && hasLength(v, 1);
const is1 = (v: any): boolean => isObject(v) && v.type === "cassandra" && v.version === "3.11" && v.storage_engine === "rocksDB";
const pattern0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/u;
const matches0 = (v: any): boolean => pattern0.test(v);
const is2 = (v: any): boolean => isString(v) && matches0(v);
const is3 = (v: any): boolean => Number.isInteger(v) && v >= 3 && v <= 200;
const pattern1 = /^([3-9]|[1-9]\d|1\d\d|200)$/u;
const matches1 = (v: any): boolean => pattern1.test(v);
const is4 = (v: any): boolean => isString(v) && matches1(v);
const is5 = (v: any): boolean => is3(v) !== is4(v);
const is6 = (v: any): boolean => Number.isInteger(v) && v >= 1;
const pattern2 = /^[1-9]\d*$/u;
const matches2 = (v: any): boolean => pattern2.test(v);
const is7 = (v: any): boolean => isString(v) && matches2(v);
const is8 = (v: any): boolean => is6(v) !== is7(v);
const is9 = (v: any): boolean => isObject(v) && is5(v.num) && is8(v.size) && v.storage === "ULTRAHIGH" && is0(v.spec_code);
const is10 = (v: any): boolean => Array.isArray(v) && v.length >= 1 && every(v, is9);
const values0 = /* @__PURE__ */ combinations("00:00-01:00", [[0,1,6,7],"0001 0102 0203 0304 0405 0506 0607 0708 0809 0910 1011 1112 1213 1314 1415 1516 1617 1718 1819 1920 2021 2122 2223 2300"], [[3,4,9,10],"0000 1515 3030 4545"]);
const is11 = (v: any): boolean => values0.has(v);
const is12 = (v: any): boolean => Number.isInteger(v) && v >= 0 && v <= 35;
const pattern3 = /^(\d|[12]\d|3[0-5])$/u;
const matches3 = (v: any): boolean => pattern3.test(v);
const is13 = (v: any): boolean => isString(v) && matches3(v);
const is14 = (v: any): boolean => is12(v) !== is13(v);
const is15 = (v: any): boolean => isObject(v) && is11(v.start_time) && is14(v.keep_days);
const is16 = (v: any): boolean => (v === 0 || v === 1);
const is17 = (v: any): boolean => (v === "0" || v === "1");
const is18 = (v: any): boolean => is16(v) !== is17(v);
const is19 = (v: any): boolean => isObject(v) && is0(v.id) && is0(v.name) && is1(v.datastore) && is2(v.created) && v.status === "creating" && is0(v.region) && is0(v.availability_zone) && is0(v.vpc_id) && is0(v.subnet_id) && is0(v.security_group_id) && v.mode === "Cluster" && is10(v.flavor) && (v.backup_strategy === undefined || is15(v.backup_strategy)) && (v.ssl_option === undefined || is18(v.ssl_option)) && is0(v.job_id);
const test0: Test = ["type", isObject, "must be an object"];
const is20 = (v: any): boolean => hasLength(v, 1);
const test1: Test = ["type", isString, "must be a string"];
const tests0: Test[] = [["minLength", is20, "must have at least 1 character"]];
const is21 = (v: any): boolean => v === "cassandra";
const test2: Test = ["enum", is21, "must be \"cassandra\""];
const is22 = (v: any): boolean => v === "3.11";
const test3: Test = ["enum", is22, "must be \"3.11\""];
const is23 = (v: any): boolean => v === "rocksDB";
const test4: Test = ["enum", is23, "must be \"rocksDB\""];
const tests1: Test[] = [["pattern", matches0, "must be a time, yyyy-mm-dd hh:mm:ss"]];
const is24 = (v: any): boolean => v === "creating";
const test5: Test = ["enum", is24, "must be \"creating\""];
const is25 = (v: any): boolean => v === "Cluster";
const test6: Test = ["enum", is25, "must be \"Cluster\""];
const is26 = (v: any): boolean => v.length >= 1;
const test7: Test = ["type", Array.isArray, "must be an array"];
const tests2: Test[] = [["minItems", is26, "must have at least 1 entry"]];
const tests3: Test[] = [["oneOf", is5, "must be 3 to 200 nodes, a whole number"]];
const tests4: Test[] = [["oneOf", is8, "must be at least 1 GB, a whole number"]];
const is27 = (v: any): boolean => v === "ULTRAHIGH";
const test8: Test = ["enum", is27, "must be \"ULTRAHIGH\""];
const test9: Test = ["enum", is11, "must be one hour in UTC, hh:mm-HH:MM, that starts at a full or quarter hour, such as 08:15-09:15"];
const tests5: Test[] = [["oneOf", is14, "must be 0 to 35 days, a whole number"]];
const tests6: Test[] = [["oneOf", is18, "must be 0 or 1"]];

const table: Table = { rule: "A03", kind: test0, properties: {
  id: { fits: is0, rule: "A02", kind: test1, tests: tests0 },
  name: { fits: is0, kind: test1, tests: tests0 },
  datastore: { fits: is1, rule: "A07", kind: test0, properties: {
  type: { fits: is21, kind: test2 },
  version: { fits: is22, kind: test3 },
  storage_engine: { fits: is23, kind: test4 },
} },
  created: { fits: is2, rule: "A04", kind: test1, tests: tests1 },
  status: { fits: is24, rule: "A05", kind: test5 },
  region: { fits: is0, kind: test1, tests: tests0 },
  availability_zone: { fits: is0, kind: test1, tests: tests0 },
  vpc_id: { fits: is0, kind: test1, tests: tests0 },
  subnet_id: { fits: is0, kind: test1, tests: tests0 },
  security_group_id: { fits: is0, kind: test1, tests: tests0 },
  mode: { fits: is25, kind: test6 },
  flavor: { fits: is10, rule: "A08", kind: test7, tests: tests2, items: { fits: is9, kind: test0, properties: {
  num: { fits: is5, tests: tests3 },
  size: { fits: is8, tests: tests4 },
  storage: { fits: is27, kind: test8 },
  spec_code: { fits: is0, kind: test1, tests: tests0 },
} } },
  backup_strategy: { fits: is15, rule: "A09", kind: test0, properties: {
  start_time: { fits: is11, kind: test9 },
  keep_days: { fits: is14, tests: tests5 },
} },
  ssl_option: { fits: is18, tests: tests6 },
  job_id: { fits: is0, rule: "A06", kind: test1, tests: tests0 },
}, optional: ["backup_strategy","ssl_option"] };

/** Checks a value against the document's CreateInstanceResponse. */
export const validateCreateInstanceResponse: Validator<types.CreateInstanceResponse> = /* @__PURE__ */ defineValidator(is19, table);
