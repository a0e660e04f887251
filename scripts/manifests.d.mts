/** The fields that a published manifest shares with the root's. */
export function sharedFields(folder: string): Readonly<Record<string, unknown>>;
