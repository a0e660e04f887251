#!/usr/bin/env node
// Starts the command line.
import { main } from '../dist/src/cli/main.js';

process.exitCode = await main(process.argv.slice(2));
