// The suite that is generated from the document, over the recordings of this repository.
import { fileURLToPath } from 'node:url';
import { defineContractTests } from '../src/vitest.js';

defineContractTests({ recordings: [fileURLToPath(new URL('../recordings', import.meta.url))], requireCoverage: true });
