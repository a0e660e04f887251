// How names of the document become names of code.

/** `createInstance` to `CreateInstance`, `list-tickets` to `ListTickets`, `2FA` to `_2FA`. */
export function pascalCase(text: string): string {
  const name = text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join('');
  return /^\d/.test(name) ? `_${name}` : name;
}

/** A property name as it stands in an object literal: quoted only where it must be. */
export function propertyKey(name: string): string {
  // Anything but a computed name would set the prototype.
  if (name === '__proto__') return '["__proto__"]';
  return /^(?:[A-Za-z_$][\w$]*|[1-9]\d{0,14}|0)$/.test(name) ? name : JSON.stringify(name);
}
