// Where the secrets of a request are, by the table of operations, and how they stay out of everything that is printed.
import { operations } from '@otc-geminidb/schema/operations';

const pointers: readonly string[] = operations.createInstance.requestBody.secrets;

/** Names of the secret properties that stand at the top of a request: these can be given apart from it. */
export const secretNames: readonly string[] = pointers
  .map((pointer) => pointer.slice(1))
  .filter((name) => !name.includes('/') && name !== '*');

/** Variable that a secret property is taken from when the request does not have it. */
export function secretVariable(name: string): string {
  return `GEMINIDB_${name.toUpperCase()}`;
}

/** Whether a JSON Pointer leads to a secret or into one. */
export function isSecret(pointer: string): boolean {
  return pointers.some((secret) => {
    const pattern = secret.split('/');
    const path = pointer.split('/');
    return pattern.every((part, index) => (part === '*' ? path[index] !== undefined : part === path[index]));
  });
}

/** Takes the secrets that it was told out of texts. */
export class Redactor {
  readonly #secrets = new Set<string>();

  /** Remembers a secret value, or every scalar in it. One of a few characters would take words out of every text. */
  add(value: unknown): void {
    if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) this.add(part);
    else if (String(value).length > 3 && (typeof value === 'string' || typeof value === 'number')) {
      const text = String(value);
      // Messages spell keys as JSON Pointers do.
      this.#secrets.add(text).add(text.replaceAll('~', '~0').replaceAll('/', '~1'));
    }
  }

  /** Remembers what is secret in a request. */
  addFrom(request: unknown, pointer = ''): void {
    if (isSecret(pointer)) this.add(request);
    else if (typeof request === 'object' && request !== null) {
      for (const [key, part] of Object.entries(request)) {
        this.addFrom(part, `${pointer}/${key}`);
        // Without the space after the colon, a secret has become part of a key.
        const [name = '', ...rest] = key.split(':');
        if (isSecret(`${pointer}/${name.trim()}`)) this.add(rest.join(':').trim());
      }
    }
  }

  /** The text without secrets; the longest go first, since one may hold another. */
  clean(text: string): string {
    const secrets = [...this.#secrets].sort((a, b) => b.length - a.length);
    return secrets.reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
  }
}

/** A copy of a request with its secrets masked. */
export function masked(value: unknown, pointer = ''): unknown {
  if (isSecret(pointer)) return '***';
  if (Array.isArray(value)) return value.map((part, index) => masked(part, `${pointer}/${index}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, masked(part, `${pointer}/${key}`)]));
}
