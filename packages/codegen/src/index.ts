// Public face of the generator: read a document, make a product, write it.
export { type Document, readDocument } from './document.js';
export { type Operation, operationsOf } from './operations.js';
export { writeOutput } from './output.js';
export { contractModel } from './products/contract.js';
export { type Product, products } from './products/index.js';
export { secretsOf } from './secrets.js';
