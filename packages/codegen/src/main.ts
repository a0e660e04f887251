// The command line of the generator: geminidb-codegen <product> [--document <file>] [--out <folder>].
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readDocument } from './document.js';
import { writeOutput } from './output.js';
import { stampPackage } from './package-stamp.js';
import { products } from './products/index.js';

const usage = `usage: geminidb-codegen <product> [--document <bundled JSON>] [--out <folder>] [--stamp <package.json>]

products: ${Object.keys(products).join(', ')}
The document defaults to @otc-geminidb/openapi, the folder to ./generated.`;

/** Runs the generator and returns the exit code: 0 done, 1 the document is at fault, 2 wrong use. */
export async function main(args: string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        document: { type: 'string' },
        out: { type: 'string', default: 'generated' },
        stamp: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      console.log(usage);
      return 0;
    }
    const name = positionals[0] ?? '';
    const product = Object.hasOwn(products, name) ? products[name as keyof typeof products] : undefined;
    if (!product || positionals.length > 1) {
      console.error(`There is no product ${JSON.stringify(positionals.join(' '))}.\n\n${usage}`);
      return 2;
    }
    const path = values.document ?? fileURLToPath(import.meta.resolve('@otc-geminidb/openapi/openapi.json'));
    const document = readDocument(path);
    const files = await product(document);
    writeOutput(values.out, files);
    if (values.stamp) stampPackage(values.stamp, document);
    console.log(`${name}: ${Object.keys(files).length} files in ${values.out}`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return error instanceof TypeError && 'code' in error ? 2 : 1;
  }
}
