// How names of the document become names of code.

/** `createInstance` to `CreateInstance`, `list-tickets` to `ListTickets`. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join('');
}

/** A property name as it stands in an object literal: quoted only where it must be. */
export function propertyKey(name: string): string {
  return /^(?:[A-Za-z_$][\w$]*|[1-9]\d*|0)$/.test(name) ? name : JSON.stringify(name);
}
