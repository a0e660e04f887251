// Where the browser for the browser tests is on this machine.
import { existsSync } from 'node:fs';

/** Path of Chromium: CHROMIUM_PATH, or Debian's; undefined where there is none. */
export const chromiumPath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((path) => path && existsSync(path));
