// What only Node can do: serve any core on a port, and the command line.
export type { Listening, ListenOptions, LogEntry } from '../sandbox.js';
export { main } from './cli.js';
export { listen } from './listen.js';
