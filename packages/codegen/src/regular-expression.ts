// The patterns of the document as regular expressions.

/**
 * A pattern as an expression that reads characters, as JSON Schema wants it; one that only older JavaScript takes, which
 * OpenAPI 3.0 refers to, reads code units.
 * @throws {Error} when it is no regular expression at all.
 */
export function regularExpression(pattern: string): RegExp {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {
      // The other reading is tried.
    }
  }
  throw new Error(`The pattern ${JSON.stringify(pattern)} is no regular expression.`);
}
