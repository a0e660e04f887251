// Walks two documents side by side: what stands at the same place of a request or an answer in both.
import type { Document } from '@otc-geminidb/codegen';

/** An object of a document. */
export type Node = { readonly [key: string]: unknown };

/** Two objects at one place of both documents. */
export interface Twins {
  /** Such as `createInstance request/flavor/[]/num`. */
  readonly where: string;
  readonly released: Node;
  readonly current: Node;
}

/** Two schemas at one place. */
export interface Pair extends Twins {
  readonly direction: 'request' | 'response';
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const at = (value: unknown, key: string): unknown => (isNode(value) ? value[key] : undefined);

/** Follows a reference to where it leads. */
function followed(document: Document, value: unknown): Node | undefined {
  const ref = at(value, '$ref');
  if (typeof ref !== 'string') return isNode(value) ? value : undefined;
  const parts = ref.slice(2).split('/');
  const target = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  return followed(document, target.reduce<unknown>(at, document.root));
}

/** An operation that both documents have. */
interface Shared {
  readonly id: string;
  readonly one: Node;
  readonly other: Node;
  /** What stands beside the methods, parameters among it. */
  readonly items: readonly [Node, Node];
}

function* sharedOperations(released: Document, current: Document): Generator<Shared> {
  for (const [path, item] of Object.entries(at(released.root, 'paths') ?? {})) {
    const now = at(at(current.root, 'paths'), path);
    for (const method of methods) {
      const one = at(item, method);
      const other = at(now, method);
      if (!isNode(one) || !isNode(other)) continue;
      yield { id: String(one.operationId ?? `${method} ${path}`), one, other, items: [item as Node, now as Node] };
    }
  }
}

/** The request's body and the answers of the operations that both documents have. */
function* bodyPairs(released: Document, current: Document): Generator<Pair> {
  for (const { id, one, other } of sharedOperations(released, current)) {
    const pair = (direction: Pair['direction'], where: string, before: unknown, now: unknown): Pair[] => {
      const [body, twin] = [followed(released, before), followed(current, now)];
      return body && twin ? [{ direction, where, released: body, current: twin }] : [];
    };
    yield* pair('request', `${id} request`, one.requestBody, other.requestBody);
    for (const status of Object.keys(at(one, 'responses') ?? {})) {
      yield* pair('response', `${id} ${status}`, at(one.responses, status), at(other.responses, status));
    }
  }
}

/** What carries an error code beside schemas: parameters, credentials, bodies and answers of those operations. */
export function* carrierPairs(released: Document, current: Document): Generator<Twins> {
  yield* bodyPairs(released, current);
  for (const { id, one, other, items } of sharedOperations(released, current)) {
    const parameters = (document: Document, ...owners: Node[]): Node[] =>
      owners.flatMap(({ parameters: list }) => {
        const entries: unknown[] = Array.isArray(list) ? list : [];
        return entries.map((entry) => followed(document, entry)).filter((entry) => entry !== undefined);
      });
    const others = parameters(current, items[1], other);
    for (const parameter of parameters(released, items[0], one)) {
      const twin = others.find((now) => now.in === parameter.in && now.name === parameter.name);
      if (twin) yield { where: `${id} ${parameter.in} ${parameter.name}`, released: parameter, current: twin };
    }
  }
  const schemes = (document: Document) => at(at(document.root, 'components'), 'securitySchemes');
  for (const [name, scheme] of Object.entries(schemes(released) ?? {})) {
    const [carrier, twin] = [followed(released, scheme), followed(current, at(schemes(current), name))];
    if (carrier && twin) yield { where: `security scheme ${name}`, released: carrier, current: twin };
  }
}

/** Every entry of the error catalogues of a document, by code. */
export function catalogueOf(document: Document): Map<string, Node> {
  const schemas = Object.values(at(at(document.root, 'components'), 'schemas') ?? {});
  const catalogues = schemas.flatMap((schema) => Object.entries(at(schema, 'x-error-catalogue') ?? {}));
  return new Map(catalogues.filter((entry): entry is [string, Node] => isNode(entry[1])));
}

/** Every pair of schemas below the requests and the answers of operations that both documents have. */
export function* schemaPairs(released: Document, current: Document): Generator<Pair> {
  for (const body of bodyPairs(released, current)) yield* ofContent(body);

  function* ofContent({ direction, where, released: before, current: now }: Pair): Generator<Pair> {
    for (const type of Object.keys(at(before, 'content') ?? {})) {
      const schemaOf = (body: Node) => at(at(at(body, 'content'), type), 'schema');
      yield* below(direction, where, schemaOf(before), schemaOf(now), []);
    }
  }

  function* below(
    direction: Pair['direction'],
    where: string,
    before: unknown,
    now: unknown,
    seen: readonly Node[],
  ): Generator<Pair> {
    const one = followed(released, before);
    const other = followed(current, now);
    if (!one || !other || seen.includes(one)) return;
    yield { direction, where, released: one, current: other };
    const inside = [...seen, one];
    for (const name of Object.keys(at(one, 'properties') ?? {})) {
      yield* below(direction, `${where}/${name}`, at(one.properties, name), at(other.properties, name), inside);
    }
    yield* below(direction, `${where}/[]`, one.items, other.items, inside);
    for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
      const [parts, others] = [one[keyword], other[keyword]];
      if (!Array.isArray(parts) || !Array.isArray(others)) continue;
      const place = keyword === 'allOf' ? where : `${where}/${keyword}`;
      for (const [index, part] of parts.entries()) yield* below(direction, place, part, others[index], inside);
    }
  }
}
