/** Runs one command of the Redocly CLI without its banner. */
export function redocly(args: readonly string[], cwd?: string): { status: number; stdout: string; stderr: string };
