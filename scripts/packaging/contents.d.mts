/** Faults of a tarball's contents. */
export function faultsOf(files: ReadonlySet<string>, read: (path: string) => string): string[];
