// The model of the contract, as it is generated from the document: types only.

/** A part of the document: its JSON Pointer, and its line in the document's file. */
export interface Place {
  readonly pointer: string;
  readonly line: number;
}

/** A schema of the document. Other nodes are named by their JSON Pointer. */
export interface SchemaNode {
  readonly line: number;
  readonly rules: readonly string[];
  /** `type`, `enum`, `pattern` and the bounds, as the document has them. */
  readonly keywords: Readonly<Record<string, unknown>>;
  /** Lines of the keywords; `required/name` for each required property. */
  readonly lines: Readonly<Record<string, number>>;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  /** Whether further properties are refused. */
  readonly closed: boolean;
  /** Rules of refusing further properties. */
  readonly unknownRules: readonly string[];
  /** Documented code of a violation, and that of a further property. */
  readonly errorCode: string | null;
  readonly unknownErrorCode: string | null;
  readonly secret: boolean;
  readonly example?: unknown;
  readonly items?: string;
  readonly additional?: string;
  readonly allOf?: readonly string[];
  readonly oneOf?: readonly string[];
  readonly anyOf?: readonly string[];
}

/** A parameter or response header. */
export interface ParameterModel extends Place {
  readonly name: string;
  readonly required: boolean;
  readonly rules: readonly string[];
  readonly schema: string;
}

/** Where an API key stands. */
export interface CredentialModel extends Place {
  readonly name: string;
  readonly in: string;
  readonly rules: readonly string[];
  readonly errorCode: string | null;
}

/** A documented answer. */
export interface ResponseModel extends Place {
  readonly rules: readonly string[];
  readonly errorCode: string | null;
  readonly headers: readonly ParameterModel[];
  /** Pointer of the schema, by media type. */
  readonly media: Readonly<Record<string, string>>;
}

/** An operation of the document. */
export interface OperationModel extends Place {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly rules: readonly string[];
  readonly parameters: readonly (ParameterModel & { readonly in: string })[];
  readonly credentials: readonly CredentialModel[];
  readonly body:
    | (Place & {
        readonly required: boolean;
        readonly rules: readonly string[];
        readonly errorCode: string | null;
        readonly media: Readonly<Record<string, string>>;
        /** The document's examples by name. */
        readonly examples: Readonly<Record<string, unknown>>;
      })
    | null;
  readonly responses: Readonly<Record<string, ResponseModel>>;
}

/** A rule that the document states. */
export interface RuleModel extends Place {
  readonly subject: string | null;
  /** `statable`, `state`, `free` or `answer`; null for an erratum. */
  readonly keptBy: string | null;
  /** Whether part of it is this project's and not the vendor's, so that the cloud may not keep it. */
  readonly ours: boolean;
}

/** Where the parts of the document are written: by pointer of what begins a file, the lines of what lies below. */
export type Sources = Readonly<
  Record<string, { readonly file: string; readonly lines: Readonly<Record<string, number>> }>
>;

/** Everything that recorded traffic is held against. */
export interface Contract {
  readonly document: {
    readonly title: string;
    readonly version: string;
    readonly sha256: string;
    /** Name of the file that the lines are of. */
    readonly file: string;
  };
  readonly basePaths: readonly string[];
  readonly operations: readonly OperationModel[];
  readonly nodes: Readonly<Record<string, SchemaNode>>;
  readonly rules: Readonly<Record<string, RuleModel>>;
  readonly errorCodes: Readonly<Record<string, Place & { readonly status: number | null }>>;
}
