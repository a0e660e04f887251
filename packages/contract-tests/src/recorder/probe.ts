// Sends a target what it must refuse, one request for each rule: live evidence without a bill.
import { breakingsOf } from '../breakings.js';
import { issuesOf } from '../check-body.js';
import type { OperationModel } from '../contract.js';
import { nodeAt, type Suite } from '../suite.js';
import { permissionFor } from './policy.js';

/** What the probes are filled with. */
export interface ProbeValues {
  /** Origin of the target. */
  readonly target: URL;
  /** Values of the path parameters, by name; what is missing is taken from the document's examples. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The credential, sent where the document wants one. */
  readonly credential: string;
}

/** A request to send. */
export interface Probe {
  readonly operation: string;
  /** What is wrong with it. */
  readonly name: string;
  readonly url: string;
  readonly init: { readonly method: string; readonly headers: Record<string, string>; readonly body: string };
}

/** One request for each rule, code and keyword that the document says is refused; none that may be carried out. */
export function probesOf(suite: Suite, values: ProbeValues): Probe[] {
  return suite.contract.operations.flatMap((operation) => probesOfOperation(suite, operation, values));
}

function probesOfOperation(suite: Suite, operation: OperationModel, values: ProbeValues): Probe[] {
  const { contract, validators } = suite;
  const [media] = Object.entries(operation.body?.media ?? {});
  const [example] = Object.values(operation.body?.examples ?? {});
  if (!media || example === undefined) return [];
  const [mediaType, schema] = media;
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const standard = parameter ? nodeAt(contract, parameter.schema).example : undefined;
    return encodeURIComponent(values.parameters[name] ?? String(standard ?? name));
  });
  const headers: Record<string, string> = { 'Content-Type': mediaType };
  for (const { name, in: place } of operation.credentials) if (place === 'header') headers[name] = values.credential;
  const seen = new Set<string>();
  return breakingsOf(contract, schema, example).flatMap(({ name, body }) => {
    const [issue] = issuesOf(validators[operation.id]?.body, body);
    const key = `${issue?.rule} ${issue?.errorCode} ${issue?.keyword}`;
    const init = { method: operation.method, headers, body: JSON.stringify(body) };
    const url = values.target.origin + path;
    if (seen.has(key)) return [];
    const sent = { method: operation.method, url, headers: Object.entries(headers), body: init.body };
    if (!permissionFor(suite, sent).allowed) return [];
    seen.add(key);
    return [{ operation: operation.id, name, url, init }];
  });
}
