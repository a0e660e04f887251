// HAR 1.2, as far as recordings need it, and what ours carry besides.

/** A header, cookie or query parameter. */
export interface HarPair {
  readonly name: string;
  readonly value: string;
}

/** One exchange of a HAR. */
export interface HarEntry {
  readonly startedDateTime: string;
  readonly time: number;
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarPair[];
    readonly headers: readonly HarPair[];
    readonly queryString: readonly HarPair[];
    readonly postData?: { readonly mimeType: string; readonly text?: string };
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly response: {
    readonly status: number;
    readonly statusText: string;
    readonly httpVersion: string;
    readonly cookies: readonly HarPair[];
    readonly headers: readonly HarPair[];
    readonly content: {
      readonly size: number;
      readonly mimeType: string;
      readonly text?: string;
      readonly encoding?: string;
    };
    readonly redirectURL: string;
    readonly headersSize: number;
    readonly bodySize: number;
  };
  readonly cache: Readonly<Record<string, unknown>>;
  readonly timings: { readonly send: number; readonly wait: number; readonly receive: number };
}

/** The text of an answer's body, decoded where a tool has encoded it; undefined when it was not kept. */
export function textOf({ text, encoding }: HarEntry['response']['content']): string | undefined {
  return encoding?.toLowerCase() === 'base64' ? Buffer.from(text ?? '', 'base64').toString() : text;
}

/** Where a recording comes from. Only `live` is evidence about the cloud. */
export type Origin = (typeof origins)[number];

/** All places that a recording may come from. */
export const origins = ['documentation', 'public-report', 'sandbox', 'live'] as const;

/** What a recording says of itself, in `log._recording`. */
export interface Provenance {
  readonly origin: Origin;
  /** When it was made, in ISO 8601. */
  readonly made: string;
  /** The document's version and hash at that time. */
  readonly document: { readonly version: string; readonly sha256: string };
  /** Name and version of what took the secrets out. */
  readonly sanitizer: string;
  /** Where it was transcribed from, for people. */
  readonly source?: string;
}

/** A whole HAR. */
export interface Har {
  readonly log: {
    readonly version: '1.2';
    readonly creator: { readonly name: string; readonly version: string };
    readonly _recording?: Provenance;
    readonly entries: readonly HarEntry[];
  };
}
