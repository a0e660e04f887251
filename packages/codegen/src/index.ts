// Public face of the generator: read a document, make a product, write it.
export { type Document, readDocument } from './document.js';
export { type CompilableSchema, compilable } from './json-schema.js';
export { type Operation, operationsOf } from './operations.js';
export { writeOutput } from './output.js';
export { contractModel } from './products/contract.js';
export { type Product, products } from './products/index.js';
export { parameterSchema } from './products/parameters.js';
export { secretsOf } from './secrets.js';
export { validatorModule } from './validator-module.js';
