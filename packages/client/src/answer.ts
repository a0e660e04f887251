// Reads an answer: its body as far as possible, which envelope it is in (E06), and when to come back.
import type { EnvelopeKind } from './errors.js';

/** Whether a media type is one of JSON. */
export function isJson(type: string | null): boolean {
  return type !== null && /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type);
}

/** The body of an answer, secrets and all. */
export interface Body {
  readonly type: string | null;
  /** Undefined when the body did not come to its end; `fault` says why. */
  readonly text?: string;
  /** The JSON value; undefined when the text is none. */
  readonly json?: unknown;
  readonly fault?: unknown;
}

/** Reads a body to its end; a fault is part of the answer, since the status is known all the same. */
export async function readBody(response: Response): Promise<Body> {
  const type = response.headers.get('content-type');
  let text: string | undefined;
  try {
    text = await response.text();
    return { type, text, json: JSON.parse(text) };
  } catch (fault) {
    // The platform's error of a text that does not parse quotes it in part, perhaps half a secret.
    return text === undefined ? { type, fault } : { type, text };
  }
}

/**
 * The body as the document describes it: JSON, text of another kind, or nothing. Undefined when it cannot be handed on:
 * tolerant of its content, not of its kind (X09).
 */
export function dataOf({ type, text, json }: Body, documented: readonly string[]): { data: unknown } | undefined {
  if (documented.some(isJson)) return isJson(type) && typeof json === 'object' && json ? { data: json } : undefined;
  return text === undefined ? undefined : { data: documented.length === 0 ? undefined : text };
}

/** What is wrong with a body, as the end of a sentence. */
export function describeBody({ type, text, json }: Body): string {
  if (text === undefined) return 'cut off';
  if (text === '') return 'empty';
  if (!isJson(type)) return `no JSON but ${type ?? 'without a media type'}`;
  return json === undefined ? 'JSON that does not parse' : 'JSON of another kind';
}

/** The parts of an error body that are the same in all envelopes. */
export interface Envelope {
  readonly envelope: EnvelopeKind | undefined;
  readonly errorCode: string | undefined;
  readonly errorMessage: string | undefined;
  readonly requestId: string | undefined;
}

/** Recognizes the three envelopes. */
export function envelopeOf(json: unknown): Envelope {
  const errorCode = textAt(json, 'error_code');
  const requestId = textAt(json, 'request_id');
  if (errorCode !== undefined) {
    const envelope = requestId === undefined ? 'service' : 'gateway';
    return { envelope, errorCode, errorMessage: textAt(json, 'error_msg'), requestId };
  }
  const errorMessage = textAt((json as { error?: unknown } | null | undefined)?.error, 'message');
  return { envelope: errorMessage === undefined ? undefined : 'identity', errorCode, errorMessage, requestId };
}

function textAt(value: unknown, name: string): string | undefined {
  const part = (value as { readonly [name: string]: unknown } | null | undefined)?.[name];
  return typeof part === 'string' ? part : undefined;
}

/** Milliseconds to wait by Retry-After, given as seconds or as a date; undefined when it is neither. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(/GMT$/.test(value) ? value : '');
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

/** The innermost code and message of a connection fault. */
export function describeFault(error: unknown): { code: string | undefined; text: string } {
  let inner = error as { readonly cause?: unknown; readonly code?: unknown; readonly message?: unknown } | undefined;
  for (let depth = 0; depth < 5 && typeof inner?.cause === 'object' && inner.cause !== null; depth++)
    inner = inner.cause;
  const code = textAt(inner, 'code');
  return { code, text: [code, inner?.message].filter(Boolean).join(' ') || 'no reason given' };
}
