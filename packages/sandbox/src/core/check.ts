// Checks a request against everything that the document says about it, in the order of the rulebook (X11).
import type { Validation } from '@otc-geminidb/schema';
import { mediaTypeOf, readJson } from './body.js';
import type { ErrorAnswers } from './errors.js';
import type { PlainRequest } from './exchange.js';
import { headerOf, readCredential, readParameters } from './parameters.js';
import type { Match } from './router.js';
import { checkToken } from './tokens.js';
import type { Violation } from './violation.js';

/** The validators of what an operation is sent. */
export interface RequestValidators {
  readonly parameters: (value: unknown) => Validation<unknown>;
  readonly body?: (value: unknown) => Validation<unknown>;
}

/** A request that was looked at: what it says, and what is wrong with it. */
export interface Checked {
  readonly parameters: { readonly [place: string]: { readonly [name: string]: unknown } };
  readonly body: unknown;
  readonly violations: readonly Violation[];
}

const none: readonly Violation[] = [];

/** Checks parameters, credentials, media type and body, in this order. */
export function checkRequest(
  match: Match,
  request: PlainRequest,
  query: string,
  validators: RequestValidators | undefined,
  answers: ErrorAnswers,
): Checked {
  const parameters = readParameters(match, request, query);
  let violations = issuesOf(validators?.parameters(parameters));
  for (const credential of match.operation.credentials) {
    const violation = checkToken(credential, readCredential(credential, request, query), match, answers);
    if (violation) violations = [...violations, violation];
  }
  const { requestBody } = match.operation;
  if (!requestBody || (!requestBody.required && request.body.length === 0)) {
    return { parameters, body: undefined, violations };
  }
  if (!requestBody.mediaTypes.includes(mediaTypeOf(headerOf(request, 'content-type')))) {
    violations = [...violations, mediaTypeViolation(match, answers)];
  }
  // A body that cannot be read is `undefined`, which the validator refuses with the code of the body itself.
  const body = validators?.body ? readJson(request.body) : undefined;
  const issues = issuesOf(validators?.body?.(body));
  return { parameters, body, violations: issues.length === 0 ? violations : [...violations, ...issues] };
}

function issuesOf(validation: Validation<unknown> | undefined): readonly Violation[] {
  return validation === undefined || validation.ok ? none : validation.issues;
}

function mediaTypeViolation(match: Match, answers: ErrorAnswers): Violation {
  const response = answers.documented(match.id, 415);
  return {
    rule: response?.rules[0],
    errorCode: response?.errorCode ?? undefined,
    pointer: '/header/Content-Type',
    status: 415,
  };
}
