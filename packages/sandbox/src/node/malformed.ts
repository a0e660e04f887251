// Answers what is no proper HTTP, as far as the caller can still be answered.
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

const statuses: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** Ends a connection that does not speak HTTP: with a status if it can still be written, without a body. */
export function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET' || answering(socket)) {
    socket.destroy();
    return;
  }
  const status = statuses[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`, () => socket.destroy());
}

/**
 * Whether an answer has begun, which a second one would spoil. Node keeps the one under way in a property without a
 * documented name, null between two requests; should that change, nothing is said once anything was.
 */
function answering(socket: Duplex): boolean {
  const { _httpMessage: current, bytesWritten } = socket as Socket & { _httpMessage?: ServerResponse | null };
  return current === undefined ? bytesWritten > 0 : current?.headersSent === true;
}
