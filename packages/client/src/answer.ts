// Reads an answer: its body as far as possible, which envelope it is in (E06), and when to come back.
import type { EnvelopeKind } from './errors.js';

/** What an answer says, secrets and all. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The JSON value, or undefined. */
  readonly json: unknown;
  readonly text: string;
  /** Whether the media type is JSON. */
  readonly isJson: boolean;
  /** Why the body could not be read to its end. */
  readonly fault: unknown;
}

/** Reads a body to its end; a fault is part of the answer, since the status is known all the same. */
export async function readAnswer(
  response: Response,
  read: (text: Promise<string>) => Promise<string>,
): Promise<Answer> {
  const { status, headers } = response;
  const isJson = /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(headers.get('content-type') ?? '');
  let text = '';
  let json: unknown;
  let fault: unknown;
  try {
    text = await read(response.text());
    if (text !== '') json = parse(text);
  } catch (error) {
    fault = error;
  }
  return { status, headers, json, text, isJson, fault };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The platform's own error quotes the text in part, perhaps half a secret.
    throw new SyntaxError('The body does not parse as JSON.');
  }
}

/** The parts of an error body that are the same in all envelopes. */
export interface Envelope {
  readonly kind: EnvelopeKind | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
}

/** Recognizes the three envelopes. */
export function envelopeOf(value: unknown): Envelope {
  const body = fields(value);
  const identity = fields(body.error);
  const code = string(body.error_code);
  const requestId = string(body.request_id);
  if (code !== undefined) {
    const kind = requestId === undefined ? 'service' : 'gateway';
    return { kind, code, message: string(body.error_msg), requestId };
  }
  const message = string(identity.message);
  return { kind: message === undefined ? undefined : 'identity', code, message, requestId };
}

function fields(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null ? (value as { [name: string]: unknown }) : {};
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Milliseconds to wait by Retry-After, given as seconds or as a date; undefined when it is neither. */
export function retryAfterOf(headers: Headers, now: number): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = /GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** The operator's id of the request, from the answer's headers. */
export function requestIdOf(headers: Headers): string | undefined {
  return headers.get('x-request-id') ?? undefined;
}

/** A media type of JSON. */
export const jsonType: RegExp = /^application\/(?:[\w.+-]+\+)?json\b/i;

/** Whether a body can be handed on: tolerant of its content, not of its kind (X09). */
export function isReadable({ json, isJson, fault }: Answer, documented: readonly string[]): boolean {
  if (!documented.some((type) => jsonType.test(type))) return fault === undefined || fault instanceof SyntaxError;
  return isJson && fault === undefined && typeof json === 'object' && json !== null;
}

/** The body as the document describes it: JSON, text of another kind, or nothing. */
export function dataOf({ json, text }: Answer, documented: readonly string[]): unknown {
  if (documented.length === 0) return undefined;
  return documented.some((type) => jsonType.test(type)) ? json : text;
}

/** What is wrong with a body, as the end of a sentence. */
export function describeBody({ text, isJson, fault, headers }: Answer): string {
  if (fault !== undefined && !(fault instanceof SyntaxError)) return 'cut off';
  if (text === '') return 'empty';
  if (!isJson) return `no JSON but ${headers.get('content-type') ?? 'without a media type'}`;
  return fault === undefined ? 'JSON of another kind' : 'JSON that does not parse';
}
