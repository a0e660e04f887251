// The codes that stand for a broken rule of the request and for nothing else, such as the state of an account.
import type { Contract, SchemaNode } from './contract.js';
import { perContract } from './memo.js';
import { nodeAt } from './suite.js';

/** Codes that a request can be answered with only when it breaks a rule that the document states. */
export const codesOfRules: (contract: Contract) => ReadonlySet<string> = perContract((contract) => {
  const statable = new Set<string>();
  const others = new Set<string>();
  const visited = new Set<string>();

  function visit(schema: string, outerRule: string | undefined): void {
    const node = nodeAt(contract, schema);
    const rule = node.rules[0] ?? outerRule;
    if (visited.has(schema)) return;
    visited.add(schema);
    const depends = contract.rules[rule ?? '']?.keptBy !== 'statable' || isId(node);
    if (node.errorCode !== null) (depends ? others : statable).add(node.errorCode);
    if (node.unknownErrorCode !== null) statable.add(node.unknownErrorCode);
    const below = [
      ...Object.values(node.properties),
      ...(node.allOf ?? []),
      ...(node.oneOf ?? []),
      ...(node.anyOf ?? []),
    ];
    for (const inner of below) visit(inner, rule);
    if (node.items !== undefined) visit(node.items, rule);
  }

  for (const operation of contract.operations) {
    for (const schema of Object.values(operation.body?.media ?? {})) visit(schema, operation.body?.rules[0]);
  }
  return new Set([...statable].filter((code) => !others.has(code)));
});

/** Text of no other form than a pattern is an id: whether something bears it, only the account's state tells. */
function isId({ keywords }: SchemaNode): boolean {
  return (
    keywords.type === 'string' && Object.keys(keywords).every((keyword) => keyword === 'type' || keyword === 'pattern')
  );
}
