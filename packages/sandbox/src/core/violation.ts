// A rule that a request breaks, and the order in which broken rules count (X11).

/** A broken rule. The issues of a validator are of this form. */
export interface Violation {
  /** Id of the rule, such as `B15`. */
  readonly rule: string | undefined;
  /** Documented code of the answer. */
  readonly errorCode: string | undefined;
  /** JSON Pointer to what is wrong: into the body, or `/header/...` and the like for the rest. */
  readonly pointer: string;
  /** JSON Schema keyword that is violated, where it is one. */
  readonly keyword?: string;
  /** Status of the answer, where the code alone does not say it. */
  readonly status?: number;
}

/**
 * Puts violations of the account's state among those of the body, which stand in the order of the rulebook already:
 * entry by entry within an array, by the number of the rule otherwise.
 */
export function mergeState(issues: readonly Violation[], state: readonly Violation[]): readonly Violation[] {
  const merged = [...issues];
  for (const violation of state) {
    const later = merged.findIndex((issue) => before(violation, issue));
    merged.splice(later < 0 ? merged.length : later, 0, violation);
  }
  return merged;
}

function before(a: Violation, b: Violation): boolean {
  if (a.rule === undefined) return false;
  // Unknown properties come last, wherever they are.
  if (b.keyword === 'additionalProperties') return true;
  const left = a.pointer.split('/');
  const right = b.pointer.split('/');
  const fork = left.findIndex((part, index) => part !== right[index]);
  const entries = fork < 0 ? Number.NaN : Number(left[fork]) - Number(right[fork]);
  return Number.isNaN(entries) ? ruleNumber(a) < ruleNumber(b) : entries < 0;
}

function ruleNumber({ rule = 'B' }: Violation): number {
  return Number(rule.slice(1)) + (rule.startsWith('Q') ? 0 : 100);
}

/** Name of the answer's header that lists every violation. */
export const issuesHeader = 'X-Sandbox-Issues';

/** Longest list that goes into the header; clients refuse very long headers. */
const longest = 4000;

/** The violations as a header: `B15 DBS.280123 /list/0/entry, B16 ...`. Places only, never a value. */
export function listViolations(violations: readonly Violation[]): string {
  const entries = new Set(
    violations.map(({ rule, errorCode, pointer }) =>
      [rule ?? '-', errorCode ?? '-', printable(pointer.slice(0, 200))].join(' ').trimEnd(),
    ),
  );
  const listed: string[] = [];
  let length = 0;
  for (const entry of entries) {
    length += entry.length + 2;
    if (length > longest) return `${listed.join(', ')}, and ${entries.size - listed.length} more`;
    listed.push(entry);
  }
  return listed.join(', ');
}

/** What may not stand in a header, or would split the list, is percent-encoded. */
function printable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '?').replace(/[^!-+\--~]+/gu, (part) => encodeURIComponent(part));
}
