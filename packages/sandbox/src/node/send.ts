// Writes an answer to a connection, whole or as a scenario wants it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Delivery, PlainAnswer } from '../core/exchange.js';
import { trickling } from '../core/fetch.js';

/**
 * Sends an answer, and tells whether it did: a caller may not have waited. One that HTTP cannot carry, such as a header
 * that is none, ends the connection and nothing more.
 */
export function send(
  answer: PlainAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  told: (sent: boolean) => void = () => {},
): void {
  const delay = answer.delivery?.delay ?? 0;
  if (delay === 0) told(sendNow(answer, request, response));
  else {
    unlessClosed(
      response,
      delay,
      () => told(sendNow(answer, request, response)),
      () => told(false),
    );
  }
}

function sendNow(answer: PlainAnswer, request: IncomingMessage, response: ServerResponse): boolean {
  try {
    if (answer.delivery) deliver(answer, answer.delivery, request, response);
    else whole(answer, request, response);
    return answer.delivery?.kind !== 'reset';
  } catch {
    request.socket.destroy();
    return false;
  }
}

function whole({ status, headers, body }: PlainAnswer, request: IncomingMessage, response: ServerResponse): void {
  if (status === 204) {
    response.writeHead(status, headers).end();
    return;
  }
  const length = Buffer.byteLength(body);
  headers['Content-Length'] = String(length);
  // What was not read to its end cannot be followed by another request.
  if (!request.complete) headers.Connection = 'close';
  // As many bytes as characters: all ASCII, which is written faster as what it is.
  response.writeHead(status, headers).end(body, length === body.length ? 'latin1' : 'utf8');
}

function deliver(answer: PlainAnswer, { kind }: Delivery, request: IncomingMessage, response: ServerResponse): void {
  if (kind === 'whole') whole(answer, request, response);
  else if (kind === 'reset') request.socket.resetAndDestroy();
  else {
    const bytes = Buffer.from(answer.body);
    response.writeHead(answer.status, { ...answer.headers, 'Content-Length': String(bytes.length) });
    if (kind === 'slow') trickle(bytes, Math.ceil(bytes.length / trickling.pieces) || 1, response);
    else response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => request.socket.destroy());
  }
}

/** Sends bytes piece by piece, a pause between any two. */
function trickle(bytes: Buffer, size: number, response: ServerResponse): void {
  response.write(bytes.subarray(0, size));
  if (bytes.length <= size) response.end();
  else unlessClosed(response, trickling.pause, () => trickle(bytes.subarray(size), size, response));
}

/** Does something later, unless the caller has gone by then. */
function unlessClosed(response: ServerResponse, delay: number, act: () => void, otherwise = () => {}): void {
  const timer = setTimeout(() => {
    response.off('close', cancel);
    act();
  }, delay);
  const cancel = () => {
    clearTimeout(timer);
    otherwise();
  };
  response.once('close', cancel);
}
