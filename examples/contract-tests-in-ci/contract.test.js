// One test per operation, status, header, property and rule of the document; what no recording shows is skipped.
import { defineContractTests } from '@otc-geminidb/contract-tests/vitest';

defineContractTests({ recordings: ['recordings'] });
