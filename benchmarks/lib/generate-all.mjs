// Runs our generators on a document in one process: usage: generate-all.mjs <document> <folder> [products]
import { join } from 'node:path';
import { products, readDocument, writeOutput } from '@otc-geminidb/codegen';

const [path, folder, names = Object.keys(products).join()] = process.argv.slice(2);
const document = readDocument(path);
for (const name of names.split(',')) {
  const began = performance.now();
  writeOutput(join(folder, name), await products[name](document));
  console.log(`${name}: ${Math.round(performance.now() - began)} ms`);
}
