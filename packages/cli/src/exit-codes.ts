// The exit codes, as data: the commands end with them, and the help prints them.

/** Exit codes by how a command ended. */
export const exitCodes = {
  ok: 0,
  invalid: 1,
  misuse: 2,
  rejected: 3,
  'not-sent': 4,
  unknown: 5,
  fault: 70,
} as const;

/** An exit code of the program. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

const meanings: readonly (readonly [ExitCode, string])[] = [
  [exitCodes.ok, 'valid (validate); accepted, or only shown with --dry-run (create)'],
  [exitCodes.invalid, 'the request breaks rules; nothing was sent'],
  [exitCodes.misuse, 'wrong use: options, settings, or a file that cannot be read or parsed; nothing was sent'],
  [exitCodes.rejected, 'rejected: the service refused it; nothing was created'],
  [exitCodes['not-sent'], 'not sent: no connection was made, or the answer to the question was no'],
  [exitCodes.unknown, 'unknown: it left, and no answer says what became of it; an instance may exist'],
  [exitCodes.fault, 'a fault of this program; nothing was sent'],
];

/** The table for the help. */
export const exitCodeTable: string = meanings
  .map(([code, text]) => `  ${String(code).padStart(2)}  ${text}`)
  .join('\n');
