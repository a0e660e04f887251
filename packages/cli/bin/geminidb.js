#!/usr/bin/env node
// The command geminidb.
import { run } from '../dist/main.js';

await run(process.argv.slice(2));
