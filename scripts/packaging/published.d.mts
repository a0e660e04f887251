/** Folder of the repository. */
export const root: string;

/** Folder and manifest of every published package. */
export function published(): { folder: string; manifest: Readonly<Record<string, unknown>> }[];
