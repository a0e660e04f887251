// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { BackupWindow, SslOption } from '@otc-geminidb/types';
import { combinations } from '../src/keywords.js';

const values0 = /* @__PURE__ */ combinations("00:00-01:00", [[0,1,6,7],"0001 0102 0203 0304 0405 0506 0607 0708 0809 0910 1011 1112 1213 1314 1415 1516 1617 1718 1819 1920 2021 2122 2223 2300"], [[3,4,9,10],"0000 1515 3030 4545"]);
const is0 = (v: any): boolean => (v === 0 || v === 1);
const is1 = (v: any): boolean => (v === "0" || v === "1");

/** Whether a value is one that the document allows for BackupWindow. */
export function isBackupWindow(value: unknown): value is BackupWindow {
  return values0.has(value);
}

/** Whether a value is one that the document allows for SslOption. */
export function isSslOption(value: unknown): value is SslOption {
  return is0(value) !== is1(value);
}
