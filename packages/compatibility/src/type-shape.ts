// The shape of an emitted type: every place in it, whether it may be left out, and what values it holds.
import ts from 'typescript';

/** One place of a type. */
export interface Place {
  readonly optional: boolean;
  /** Literals and primitives, as TypeScript writes them. */
  readonly values: ReadonlySet<string>;
}

/** Places by path, such as `flavor[].num`. */
export type Shape = ReadonlyMap<string, Place>;

/** Walks a type into its shape. */
export function shapeOf(checker: ts.TypeChecker, root: ts.Type, origin: ts.Node): Shape {
  const places = new Map<string, { optional: boolean; values: Set<string> }>();

  const visit = (path: string, type: ts.Type, optional: boolean, seen: readonly ts.Type[]): void => {
    const place = places.get(path) ?? { optional, values: new Set<string>() };
    places.set(path, place);
    if (type.isUnion()) {
      for (const member of type.types) visit(path, member, optional, seen);
      return;
    }
    if (type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never) || seen.includes(type)) return;
    const inside = [...seen, type];
    const primitive = type.isIntersection() && type.types.find(({ flags }) => flags & ts.TypeFlags.String);
    if (primitive) place.values.add(checker.typeToString(primitive));
    else if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)))
      place.values.add(checker.typeToString(type));
    else if (checker.isArrayType(type)) {
      for (const item of checker.getTypeArguments(type as ts.TypeReference)) visit(`${path}[]`, item, false, inside);
    } else {
      place.values.add('object');
      for (const property of checker.getPropertiesOfType(type)) {
        const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
        visit(`${path}.${property.name}`, checker.getTypeOfSymbolAtLocation(property, origin), isOptional, inside);
      }
    }
  };

  visit('', root, false, []);
  return places;
}
