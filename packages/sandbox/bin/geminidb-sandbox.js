#!/usr/bin/env node
// The command geminidb-sandbox.
import { main } from '../dist/src/node/index.js';

process.exitCode = await main(process.argv.slice(2));
