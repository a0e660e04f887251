// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

import type { BackupWindow, SslOption } from '@otc-geminidb/types';
import { check as checkBackupWindow } from './checks/BackupWindow.js';
import { check as checkSslOption } from './checks/SslOption.js';

/** Whether a value is one that the document allows for BackupWindow. */
export function isBackupWindow(value: unknown): value is BackupWindow {
  return checkBackupWindow(value);
}

/** Whether a value is one that the document allows for SslOption. */
export function isSslOption(value: unknown): value is SslOption {
  return checkSslOption(value);
}
