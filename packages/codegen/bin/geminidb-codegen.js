#!/usr/bin/env node
// Starts the generator.
import { main } from '../dist/main.js';

process.exitCode = await main(process.argv.slice(2));
