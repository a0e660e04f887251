// The sandbox itself: one function from request to answer, whatever the operations are.
import type { DocumentedResponses } from '../examples.js';
import { checkRequest, type RequestValidators } from './check.js';
import { corsHeaders, preflightHeaders } from './cors.js';
import { documentedAnswer } from './documented.js';
import { type ErrorAnswers, type ErrorCatalogue, errorAnswers, own, type Reply } from './errors.js';
import type { PlainAnswer, PlainRequest } from './exchange.js';
import { checkFault, deliveryOf, drawFaults, type Fault, type Hit, proxyPage } from './faults.js';
import type { Handlers } from './handler.js';
import { headerOf } from './parameters.js';
import { appliedPreference, type Preference, preferenceFor, readPreference } from './prefer.js';
import { clockOf, hexSource, randomSource } from './random.js';
import { recordOf } from './record.js';
import { type Match, type OperationTable, routerOf, split } from './router.js';
import { subjectOf } from './subject.js';
import { viewOf } from './view.js';
import { issuesHeader, listViolations, mergeState, type Violation } from './violation.js';

/** What the sandbox serves: the generated tables of a document, and handlers where an example is not enough. */
export interface SandboxParts {
  readonly operations: OperationTable;
  readonly requestValidators: { readonly [operationId: string]: RequestValidators };
  readonly examples: DocumentedResponses;
  readonly errorCatalogue: ErrorCatalogue;
  readonly handlers?: Handlers;
}

/** How the sandbox behaves. */
export interface CoreOptions {
  /** Makes ids, times and faults repeatable: the same requests in the same order get the same answers. */
  readonly seed?: string | number;
  /** Replaces the time. With a seed and no clock, time begins at a fixed moment and moves on a second per instance. */
  readonly clock?: () => Date;
  /** What goes wrong, and how often. */
  readonly faults?: readonly Fault[];
  /** Largest body in bytes; left out, 12 MiB as at the gateway. */
  readonly bodyLimit?: number;
  /** How many instances are remembered for the view; left out, the newest 1,000. */
  readonly remember?: number;
}

/** A sandbox without a carrier. */
export interface SandboxCore {
  readonly bodyLimit: number;
  /** Answers a request. Never throws, whatever the request is. */
  handle(request: PlainRequest): PlainAnswer;
  /** What was made and is still remembered, as it was answered; oldest first. */
  readonly instances: readonly unknown[];
}

/**
 * Makes a sandbox of generated tables.
 * @throws {Error} when a fault makes no sense, or asks for an error that nothing documents.
 */
export function defineSandbox(parts: SandboxParts, options: CoreOptions = {}): SandboxCore {
  const { operations, requestValidators, examples, errorCatalogue, handlers = {} } = parts;
  const { seed, faults = [], bodyLimit = 12 * 1024 * 1024 } = options;
  const route = routerOf(operations);
  const ids = hexSource(randomSource(seed, 'ids'));
  const requestIds = hexSource(randomSource(seed, 'requests'));
  const luck = randomSource(seed, 'faults');
  const clock = clockOf(seed, options.clock);
  const record = recordOf(options.remember ?? 1000);
  const answers = errorAnswers(examples, errorCatalogue, () => requestIds(32));
  const view = viewOf(record);
  for (const fault of faults) {
    checkFault(fault);
    const { kind, code, example } = fault;
    if (kind !== 'code' || Object.keys(examples).some((id) => documentedError(id, code, example))) continue;
    const wish = [code ?? 'without code=', ...(example === undefined ? [] : [`example=${example}`])].join(', ');
    throw new Error(`No documented error fits a fault of kind=code: ${wish}.`);
  }

  function respond(request: PlainRequest): PlainAnswer {
    const [path, query] = split(request.url);
    const cors = corsHeaders(request);
    const routing = route(request.method, path);
    const seen = routing && 'match' in routing ? undefined : view(request.method, path);
    if (seen) return preflight(request, cors, seen.headers.Allow) ?? finish(seen, cors);
    if (!routing) return finish(refuse(answers, undefined, routeViolation(answers, 404)), cors);
    if ('allow' in routing) {
      const Allow = routing.allow.join(', ');
      return preflight(request, cors, Allow) ?? finish(notAllowed(Allow), cors);
    }
    const { match } = routing;
    if (request.tooLarge || request.body.length > bodyLimit) {
      return finish(refuse(answers, match.id, routeViolation(answers, 413, match.id)), cors);
    }
    const hit = faults.length === 0 ? undefined : drawFaults(faults, luck);
    const answer = finish((hit && fail(match, hit, request)) ?? preferred(match, request, query), cors);
    return hit ? { ...answer, delivery: deliveryOf(hit) } : answer;
  }

  function notAllowed(Allow: string): Reply & { violations: readonly Violation[] } {
    const { headers, ...refused } = refuse(answers, undefined, routeViolation(answers, 405));
    return { ...refused, headers: { ...headers, Allow } };
  }

  /** The answer of a fault that comes before the service itself. */
  function fail(match: Match, { kind, code, example }: Hit, request: PlainRequest): Reply | undefined {
    if (kind === 'html' || kind === 'reset') return { ...proxyPage, headers: { ...proxyPage.headers } };
    if (kind === 'token')
      return answers.find(match.id, { status: 401, code: match.operation.credentials[0]?.errorCode });
    if (kind === 'throttle') return answers.find(match.id, { status: 429 });
    if (kind === 'quota') {
      const quotaCode = own(handlers, match.id)?.quotaCode;
      return answers.find(match.id, quotaCode === undefined ? { status: 500 } : { code: quotaCode });
    }
    const wanted = kind === 'code' ? documentedError(match.id, code, example) : undefined;
    return (
      wanted && answers.find(match.id, { ...wanted, subject: subjectOf(wanted.code, errorCatalogue, match, request) })
    );
  }

  /** The documented error that a fault asks for; what only another operation documents leaves this one alone. */
  function documentedError(id: string, code: string | undefined, example: string | undefined): Preference | undefined {
    const preference = preferenceFor(code, example, own(examples, id), errorCatalogue);
    return preference && preference.status >= 400 ? preference : undefined;
  }

  /** Answers as the caller prefers: errors at once, everything else only if the request keeps the rules. */
  function preferred(
    match: Match,
    request: PlainRequest,
    query: string,
  ): Reply & { violations?: readonly Violation[] } {
    const prefer = headerOf(request, 'prefer');
    const preference =
      prefer === undefined ? undefined : readPreference(prefer, own(examples, match.id), errorCatalogue);
    if (!preference || preference.status < 400) return serve(match, request, query, preference);
    const subject = subjectOf(preference.code, errorCatalogue, match, request);
    const reply = answers.find(match.id, { ...preference, subject });
    return { ...reply, headers: { ...reply.headers, 'Preference-Applied': appliedPreference(preference) } };
  }

  function serve(
    match: Match,
    request: PlainRequest,
    query: string,
    preference: Preference | undefined,
  ): Reply & { violations?: readonly Violation[] } {
    const checked = checkRequest(match, request, query, own(requestValidators, match.id), answers);
    const handler = own(handlers, match.id);
    const call = { parameters: checked.parameters, body: checked.body, hex: ids, clock, made: record.count };
    const state = handler?.refuse?.(call) ?? [];
    const violations = state.length === 0 ? checked.violations : mergeState(checked.violations, state);
    const first = violations[0];
    if (first) return { ...refuse(answers, match.id, first), violations };
    if (handler && preference?.example === undefined) {
      const { status, body, made } = handler.answer(call);
      const text = JSON.stringify(body);
      if (made) record.add(text);
      const headers: Record<string, string> = { 'Content-Type': 'application/json' };
      if (preference) headers['Preference-Applied'] = appliedPreference(preference);
      return { status, headers, body: text };
    }
    return documentedAnswer(own(examples, match.id) ?? {}, preference);
  }

  return {
    bodyLimit,
    handle(request) {
      try {
        return respond(request);
      } catch {
        // A handler's own mistake is nothing that a caller should see the inside of.
        return finish(answers.find(undefined, { status: 500 }), undefined);
      }
    },
    get instances() {
      return record.list();
    },
  };
}

/** The answer to a browser's question whether a page may send a request; undefined where none was asked. */
function preflight(
  request: PlainRequest,
  cors: Record<string, string> | undefined,
  allow: string | undefined,
): PlainAnswer | undefined {
  const asked =
    cors && request.method === 'OPTIONS' && headerOf(request, 'access-control-request-method') !== undefined;
  if (!asked || allow === undefined) return undefined;
  return finish({ status: 204, headers: preflightHeaders(request, allow), body: '' }, cors);
}

/** A violation that the route itself shows; rule and code are those of the documented answer. */
function routeViolation(answers: ErrorAnswers, status: number, operationId?: string): Violation {
  const response = answers.documented(operationId, status);
  return { rule: response?.rules[0], errorCode: response?.errorCode ?? undefined, pointer: '', status };
}

function refuse(
  answers: ErrorAnswers,
  id: string | undefined,
  violation: Violation,
): Reply & { violations: Violation[] } {
  const { headers, ...reply } = answers.find(id, { status: violation.status, code: violation.errorCode });
  // No Retry-After, even where it is documented: a broken rule does not mend itself.
  return {
    ...reply,
    headers: { 'Content-Type': headers['Content-Type'] ?? 'application/json' },
    violations: [violation],
  };
}

function finish(
  reply: Reply & { violations?: readonly Violation[] },
  cors: Record<string, string> | undefined,
): PlainAnswer {
  const { status, body, violations = [] } = reply;
  const headers = cors ? { ...reply.headers, ...cors } : reply.headers;
  if (violations.length === 0) return { status, headers, body, violations };
  return { status, headers: { ...headers, [issuesHeader]: listViolations(violations) }, body, violations };
}
