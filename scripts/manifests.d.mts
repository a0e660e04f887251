/** The fields that a published manifest shares with the root's. */
export function sharedFields(folder: string): Readonly<Record<string, unknown>>;

/** Manifests of the example projects, with the packages in the versions that they have here. */
export function exampleManifests(): { path: string; manifest: Readonly<Record<string, unknown>> }[];
