// The least that a sandbox could be: node:http, the same validator, one answer: usage: bare-server.mjs <port>
import { createServer } from 'node:http';
import { validateCreateInstanceRequest } from '@otc-geminidb/schema';
import { answer } from './requests.mjs';

createServer((request, response) => {
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    let verdict = { ok: false, issues: [] };
    try {
      verdict = validateCreateInstanceRequest(JSON.parse(Buffer.concat(parts).toString()));
    } catch {
      // What does not parse is refused like what does not fit.
    }
    const body = verdict.ok
      ? answer
      : JSON.stringify({ error_code: verdict.issues[0]?.errorCode, error_msg: 'refused' });
    response.writeHead(verdict.ok ? 202 : 400, {
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    });
    response.end(body);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
