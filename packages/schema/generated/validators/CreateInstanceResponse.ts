// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { CreateInstanceResponse } from '@otc-geminidb/types';
import { every, hasLength, isObject, isString } from '../../src/keywords.js';
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
const values0 = /* @__PURE__ */ new Set<unknown>(["00:00-01:00","00:15-01:15","00:30-01:30","00:45-01:45","01:00-02:00","01:15-02:15","01:30-02:30","01:45-02:45","02:00-03:00","02:15-03:15","02:30-03:30","02:45-03:45","03:00-04:00","03:15-04:15","03:30-04:30","03:45-04:45","04:00-05:00","04:15-05:15","04:30-05:30","04:45-05:45","05:00-06:00","05:15-06:15","05:30-06:30","05:45-06:45","06:00-07:00","06:15-07:15","06:30-07:30","06:45-07:45","07:00-08:00","07:15-08:15","07:30-08:30","07:45-08:45","08:00-09:00","08:15-09:15","08:30-09:30","08:45-09:45","09:00-10:00","09:15-10:15","09:30-10:30","09:45-10:45","10:00-11:00","10:15-11:15","10:30-11:30","10:45-11:45","11:00-12:00","11:15-12:15","11:30-12:30","11:45-12:45","12:00-13:00","12:15-13:15","12:30-13:30","12:45-13:45","13:00-14:00","13:15-14:15","13:30-14:30","13:45-14:45","14:00-15:00","14:15-15:15","14:30-15:30","14:45-15:45","15:00-16:00","15:15-16:15","15:30-16:30","15:45-16:45","16:00-17:00","16:15-17:15","16:30-17:30","16:45-17:45","17:00-18:00","17:15-18:15","17:30-18:30","17:45-18:45","18:00-19:00","18:15-19:15","18:30-19:30","18:45-19:45","19:00-20:00","19:15-20:15","19:30-20:30","19:45-20:45","20:00-21:00","20:15-21:15","20:30-21:30","20:45-21:45","21:00-22:00","21:15-22:15","21:30-22:30","21:45-22:45","22:00-23:00","22:15-23:15","22:30-23:30","22:45-23:45","23:00-00:00","23:15-00:15","23:30-00:30","23:45-00:45"]);
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
const tests0: Test[] = [["minLength", is20, "must have at least 1 characters"]];
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
export const validateCreateInstanceResponse: Validator<CreateInstanceResponse> = /* @__PURE__ */ defineValidator(is19, table);
