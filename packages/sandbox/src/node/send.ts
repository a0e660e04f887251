// Writes an answer to a connection, whole or as a scenario wants it.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Delivery, PlainAnswer } from '../core/exchange.js';
import { trickling } from '../core/fetch.js';

/** Sends an answer. */
export function send(answer: PlainAnswer, request: IncomingMessage, response: ServerResponse): void {
  if (!answer.delivery) {
    whole(answer, request, response);
    return;
  }
  const { delivery } = answer;
  if (delivery.delay === 0) deliver(answer, delivery, request, response);
  else unlessClosed(response, delivery.delay, () => deliver(answer, delivery, request, response));
}

function whole({ status, headers, body }: PlainAnswer, request: IncomingMessage, response: ServerResponse): void {
  if (status === 204) {
    response.writeHead(status, headers).end();
    return;
  }
  headers['Content-Length'] = String(Buffer.byteLength(body));
  // What was not read to its end cannot be followed by another request.
  if (!request.complete) headers.Connection = 'close';
  response.writeHead(status, headers).end(body);
}

function deliver(answer: PlainAnswer, { kind }: Delivery, request: IncomingMessage, response: ServerResponse): void {
  if (kind === 'whole') whole(answer, request, response);
  else if (kind === 'reset') request.socket.resetAndDestroy();
  else {
    const bytes = Buffer.from(answer.body);
    response.writeHead(answer.status, { ...answer.headers, 'Content-Length': String(bytes.length) });
    if (kind === 'slow') trickle(bytes, response);
    else response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => request.socket.destroy());
  }
}

function trickle(bytes: Buffer, response: ServerResponse): void {
  const size = Math.ceil(bytes.length / trickling.pieces) || 1;
  response.write(bytes.subarray(0, size));
  if (bytes.length <= size) response.end();
  else unlessClosed(response, trickling.pause, () => trickleOn(bytes.subarray(size), size, response));
}

function trickleOn(bytes: Buffer, size: number, response: ServerResponse): void {
  response.write(bytes.subarray(0, size));
  if (bytes.length <= size) response.end();
  else unlessClosed(response, trickling.pause, () => trickleOn(bytes.subarray(size), size, response));
}

/** Does something later, unless the caller has gone by then. */
function unlessClosed(response: ServerResponse, delay: number, act: () => void): void {
  const timer = setTimeout(() => {
    response.off('close', cancel);
    act();
  }, delay);
  const cancel = () => clearTimeout(timer);
  response.once('close', cancel);
}
