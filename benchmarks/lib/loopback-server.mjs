// A bare server that answers every request with the documented 202: usage: loopback-server.mjs <port>
import { createServer } from 'node:http';
import { answer } from './requests.mjs';

const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(answer) };
// Connections stay open while other candidates have their turn.
createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  request.resume();
  request.on('end', () => response.writeHead(202, headers).end(answer));
}).listen(Number(process.argv[2]), '127.0.0.1');
