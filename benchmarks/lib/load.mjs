// The load generator, a process of its own: usage: load.mjs <url> <connections> <seconds>; prints what it counted.
import autocannon from 'autocannon';
import { page } from './requests.mjs';

const [url, connections, duration] = process.argv.slice(2);
const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(duration),
  method: 'POST',
  headers: { 'Content-Type': 'application/json', 'X-Auth-Token': 'a-made-up-token' },
  body: JSON.stringify(page),
});
const { requests, latency, errors, non2xx } = result;
console.log(JSON.stringify({ rate: requests.total / result.duration, p99: latency.p99, errors, non2xx }));
