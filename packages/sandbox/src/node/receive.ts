// Reads a request from a connection, within limits, and has it answered.
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SandboxCore } from '../core/engine.js';
import type { PlainAnswer } from '../core/exchange.js';
import { split } from '../core/router.js';
import { issuesHeader } from '../core/violation.js';
import type { ListenOptions, LogEntry } from '../sandbox.js';
import { send } from './send.js';

/**
 * Receives a request and answers it. Most callers read no answer while they send, so the rest of a body that is too
 * large is let pass, unseen, up to `patience` times the limit.
 */
export function receive(
  core: SandboxCore,
  request: IncomingMessage,
  response: ServerResponse,
  log: ListenOptions['log'],
  patience = 4,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  let answered = false;
  const answer = () => {
    if (answered) return;
    answered = true;
    const start = log ? performance.now() : 0;
    const result = core.handle({
      method: request.method ?? '',
      url: request.url ?? '',
      headers: request.headers,
      body: bodyOf(chunks),
      tooLarge: size > core.bodyLimit,
    });
    send(result, request, response, log && ((sent) => log(entryOf(request, result, sent, performance.now() - start))));
  };
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= core.bodyLimit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > patience * core.bodyLimit) answer();
  });
  request.on('end', answer);
  request.on('error', ignore);
  const declared = Number(request.headers['content-length']);
  if (declared > patience * core.bodyLimit) {
    size = declared;
    answer();
  }
}

/** A caller that goes away in the middle of its request gets no answer, and does no harm. */
function ignore(): void {}

/** Text wherever it is UTF-8: Node decodes that faster than the core can. */
function bodyOf(chunks: readonly Buffer[]): string | Uint8Array {
  const bytes = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
  if (bytes === undefined || bytes.length === 0) return '';
  return isUtf8(bytes) ? bytes.toString() : bytes;
}

function entryOf(
  request: IncomingMessage,
  { status, headers, delivery }: PlainAnswer,
  sent: boolean,
  milliseconds: number,
): LogEntry {
  return {
    time: new Date(),
    method: request.method ?? '',
    path: split(request.url ?? '')[0],
    status: sent ? status : 0,
    issues: headers[issuesHeader] ?? '',
    fault: delivery?.fault,
    milliseconds,
  };
}
