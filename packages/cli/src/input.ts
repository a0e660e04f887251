// Reads a request from a file or from standard input, without ever quoting it.
import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { parseDocuments, type RequestDocument } from './document.js';
import { Malformed } from './failure.js';

/** Largest input in bytes: a request is some hundred bytes long. */
const limit = 1 << 20;

/** Name that stands for standard input. */
export const standardInput = '-';

const reasons: { readonly [code: string]: string } = {
  ENOENT: 'there is no such file',
  EACCES: 'this file may not be read',
  EISDIR: 'this is a directory',
};

/**
 * Reads and parses a file, `-` being standard input.
 * @throws {Malformed} when it cannot be read or is no document.
 */
export async function readDocuments(file: string, stdin: Readable): Promise<RequestDocument[]> {
  const bytes = await readBytes(file, stdin);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Malformed('this is not UTF-8 text');
  }
  return parseDocuments(text, extname(file).toLowerCase() === '.json');
}

async function readBytes(file: string, stdin: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    if (file !== standardInput && statSync(file).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    for await (const chunk of file === standardInput ? stdin : createReadStream(file)) {
      chunks.push(Buffer.from(chunk as Uint8Array));
      size += (chunk as Uint8Array).length;
      if (size > limit) break;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Malformed(reasons[code ?? ''] ?? `this cannot be read${code ? ` (${code})` : ''}`);
  }
  if (size > limit) throw new Malformed('this is larger than 1 MiB, which no request is');
  return Buffer.concat(chunks);
}
