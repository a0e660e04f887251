#!/usr/bin/env node
// Starts the command line.
import { main } from '../dist/cli/main.js';

// Whoever reads may have seen enough, as `head` does.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
