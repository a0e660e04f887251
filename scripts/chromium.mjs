// Where the browser for the browser tests is on this machine; run by itself, says it and ends with 1 where there is none.
import { existsSync } from 'node:fs';
import { isMain } from './main.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/google-chrome'];

/** Path of Chromium: CHROMIUM_PATH, or a usual place; undefined where there is none. */
export const chromiumPath = [process.env.CHROMIUM_PATH, ...places].find((path) => path && existsSync(path));

if (isMain(import.meta.url)) {
  console.log(chromiumPath ?? `no Chromium at CHROMIUM_PATH or ${places.join(', ')}`);
  process.exitCode = chromiumPath ? 0 : 1;
}
