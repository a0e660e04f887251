// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type * as types from '@otc-geminidb/types';
import { combinations, every, hasLength, isObject, isString } from '../../src/keywords.js';
import { defineValidator, type Table, type Test, type Validator } from '../../src/validator.js';

const pattern0 = /^[A-Za-z][A-Za-z0-9_-]*$/u;
const matches0 = (v: any): boolean => pattern0.test(v);
const is0 = (v: any): boolean => isString(v) && hasLength(v, 4, 64) && matches0(v);
const only0 = (v: any): boolean => { for (const name in v) switch (name) { case "type": case "version": case "storage_engine": break; default: return false; } return true; };
const is1 = (v: any): boolean => isObject(v) && v.type === "cassandra" && v.version === "3.11" && v.storage_engine === "rocksDB" && only0(v);
const pattern1 = /\s/u;
const matches1 = (v: any): boolean => v !== "" && !pattern1.test(v);
const is2 = (v: any): boolean => isString(v) && matches1(v);
const pattern2 = /^[^\s,]+(,[^\s,]+)*$/u;
const matches2 = (v: any): boolean => pattern2.test(v);
const is3 = (v: any): boolean => isString(v) && matches2(v);
const pattern3 = /[^A-Za-z0-9~!@#%^*\-_=+?]/u;
const matches3 = (v: any): boolean => !pattern3.test(v);
const is4 = (v: any): boolean => (!isString(v) || matches3(v));
const is5 = (v: any): boolean => isString(v) && is4(v) && hasLength(v, 8, 32);
const is6 = (v: any): boolean => Number.isInteger(v) && v >= 3 && v <= 200;
const pattern4 = /^([3-9]|[1-9]\d|1\d\d|200)$/u;
const matches4 = (v: any): boolean => pattern4.test(v);
const is7 = (v: any): boolean => isString(v) && matches4(v);
const is8 = (v: any): boolean => is6(v) !== is7(v);
const is9 = (v: any): boolean => Number.isInteger(v) && v >= 1;
const pattern5 = /^[1-9]\d*$/u;
const matches5 = (v: any): boolean => pattern5.test(v);
const is10 = (v: any): boolean => isString(v) && matches5(v);
const is11 = (v: any): boolean => is9(v) !== is10(v);
const only1 = (v: any): boolean => { for (const name in v) switch (name) { case "num": case "size": case "storage": case "spec_code": break; default: return false; } return true; };
const is12 = (v: any): boolean => isObject(v) && is8(v.num) && is11(v.size) && v.storage === "ULTRAHIGH" && is2(v.spec_code) && only1(v);
const is13 = (v: any): boolean => Array.isArray(v) && v.length >= 1 && every(v, is12);
const values0 = /* @__PURE__ */ combinations("00:00-01:00", [[0,1,6,7],"0001 0102 0203 0304 0405 0506 0607 0708 0809 0910 1011 1112 1213 1314 1415 1516 1617 1718 1819 1920 2021 2122 2223 2300"], [[3,4,9,10],"0000 1515 3030 4545"]);
const is14 = (v: any): boolean => values0.has(v);
const is15 = (v: any): boolean => Number.isInteger(v) && v >= 0 && v <= 35;
const pattern6 = /^(\d|[12]\d|3[0-5])$/u;
const matches6 = (v: any): boolean => pattern6.test(v);
const is16 = (v: any): boolean => isString(v) && matches6(v);
const is17 = (v: any): boolean => is15(v) !== is16(v);
const only2 = (v: any): boolean => { for (const name in v) switch (name) { case "start_time": case "keep_days": break; default: return false; } return true; };
const is18 = (v: any): boolean => isObject(v) && is14(v.start_time) && (v.keep_days === undefined || is17(v.keep_days)) && only2(v);
const is19 = (v: any): boolean => (v === 0 || v === 1);
const is20 = (v: any): boolean => (v === "0" || v === "1");
const is21 = (v: any): boolean => is19(v) !== is20(v);
const only3 = (v: any): boolean => { for (const name in v) switch (name) { case "name": case "datastore": case "region": case "availability_zone": case "vpc_id": case "subnet_id": case "security_group_id": case "password": case "mode": case "flavor": case "configuration_id": case "backup_strategy": case "enterprise_project_id": case "ssl_option": break; default: return false; } return true; };
const is22 = (v: any): boolean => isObject(v) && is0(v.name) && is1(v.datastore) && is2(v.region) && is3(v.availability_zone) && is2(v.vpc_id) && is2(v.subnet_id) && is2(v.security_group_id) && is5(v.password) && v.mode === "Cluster" && is13(v.flavor) && (v.configuration_id === undefined || is2(v.configuration_id)) && (v.backup_strategy === undefined || is18(v.backup_strategy)) && (v.enterprise_project_id === undefined || is2(v.enterprise_project_id)) && (v.ssl_option === undefined || is21(v.ssl_option)) && only3(v);
const test0: Test = ["type", isObject, "must be an object"];
const is23 = (v: any): boolean => hasLength(v, 4);
const is24 = (v: any): boolean => hasLength(v, 0, 64);
const test1: Test = ["type", isString, "must be a string"];
const tests0: Test[] = [["minLength", is23, "must have 4 to 64 characters"],["maxLength", is24, "must have 4 to 64 characters"],["pattern", matches0, "must start with a letter and hold only letters, digits, \"-\" and \"_\""]];
const is25 = (v: any): boolean => v === "cassandra";
const test2: Test = ["enum", is25, "must be \"cassandra\""];
const is26 = (v: any): boolean => v === "3.11";
const test3: Test = ["enum", is26, "must be \"3.11\""];
const is27 = (v: any): boolean => v === "rocksDB";
const test4: Test = ["enum", is27, "must be \"rocksDB\""];
const tests1: Test[] = [["pattern", matches1, "must not be empty or hold white space"]];
const tests2: Test[] = [["pattern", matches2, "must be zone ids separated by single commas, without white space"]];
const is28 = (v: any): boolean => hasLength(v, 8);
const is29 = (v: any): boolean => hasLength(v, 0, 32);
const tests3: Test[] = [["pattern", is4, "must hold only letters, digits and ~!@#%^*-_=+?"]];
const tests4: Test[] = [["minLength", is28, "must have 8 to 32 characters"],["maxLength", is29, "must have 8 to 32 characters"]];
const is30 = (v: any): boolean => v === "Cluster";
const test5: Test = ["enum", is30, "must be \"Cluster\""];
const is31 = (v: any): boolean => v.length >= 1;
const test6: Test = ["type", Array.isArray, "must be an array"];
const tests5: Test[] = [["minItems", is31, "must have at least 1 entry"]];
const tests6: Test[] = [["oneOf", is8, "must be 3 to 200 nodes, a whole number"]];
const tests7: Test[] = [["oneOf", is11, "must be at least 1 GB, a whole number"]];
const is32 = (v: any): boolean => v === "ULTRAHIGH";
const test7: Test = ["enum", is32, "must be \"ULTRAHIGH\""];
const test8: Test = ["enum", is14, "must be one hour in UTC, hh:mm-HH:MM, that starts at a full or quarter hour, such as 08:15-09:15"];
const tests8: Test[] = [["oneOf", is17, "must be 0 to 35 days, a whole number"]];
const tests9: Test[] = [["oneOf", is21, "must be 0 or 1"]];

const table: Table = { rule: "Q04", code: "DBS.280001", kind: test0, properties: {
  name: { fits: is0, rule: "B01", code: "DBS.280234", kind: test1, tests: tests0 },
  datastore: { fits: is1, rule: "B03", code: "DBS.280446", parts: [{ code: "DBS.280269", kind: test0, properties: {
  type: { fits: is25, rule: "B04", code: "DBS.280235", kind: test2 },
  version: { fits: is26, rule: "B05", code: "DBS.280236", kind: test3 },
  storage_engine: { fits: is27, rule: "B06", code: "DBS.280122", kind: test4 },
}, unknown: { rule: "B26", code: "DBS.280001" } }] },
  region: { fits: is2, rule: "B07", code: "DBS.200024", kind: test1, tests: tests1 },
  availability_zone: { fits: is3, rule: "B08", code: "DBS.280244", kind: test1, tests: tests2 },
  vpc_id: { fits: is2, rule: "B09", code: "DBS.280247", kind: test1, tests: tests1 },
  subnet_id: { fits: is2, rule: "B10", code: "DBS.280248", kind: test1, tests: tests1 },
  security_group_id: { fits: is2, rule: "B11", code: "DBS.280249", kind: test1, tests: tests1 },
  password: { fits: is5, rule: "B12", code: "DBS.280465", secret: true, kind: test1, parts: [{ code: "DBS.280200", tests: tests3 }], tests: tests4 },
  mode: { fits: is30, rule: "B13", code: "DBS.280342", kind: test5 },
  flavor: { fits: is13, rule: "B14", code: "DBS.280239", kind: test6, tests: tests5, items: { fits: is12, kind: test0, properties: {
  num: { fits: is8, rule: "B15", code: "DBS.280123", tests: tests6 },
  size: { fits: is11, rule: "B16", code: "DBS.280266", tests: tests7 },
  storage: { fits: is32, rule: "B17", code: "DBS.280241", kind: test7 },
  spec_code: { fits: is2, rule: "B18", kind: test1, tests: tests1 },
}, unknown: { rule: "B26", code: "DBS.280001" } } },
  configuration_id: { fits: is2, rule: "B19", code: "DBS.200057", kind: test1, tests: tests1 },
  backup_strategy: { fits: is18, rule: "B20", code: "DBS.280125", kind: test0, properties: {
  start_time: { fits: is14, rule: "B21", code: "DBS.280216", kind: test8 },
  keep_days: { fits: is17, rule: "B23", code: "DBS.280214", tests: tests8 },
}, optional: ["keep_days"], unknown: { rule: "B26", code: "DBS.280001" } },
  enterprise_project_id: { fits: is2, rule: "B24", code: "DBS.280433", kind: test1, tests: tests1 },
  ssl_option: { fits: is21, rule: "B25", tests: tests9 },
}, optional: ["configuration_id","backup_strategy","enterprise_project_id","ssl_option"], unknown: { rule: "B26" } };

/** Checks a value against the document's CreateInstanceRequest. */
export const validateCreateInstanceRequest: Validator<types.CreateInstanceRequest> = /* @__PURE__ */ defineValidator(is22, table);
