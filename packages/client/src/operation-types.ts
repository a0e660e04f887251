// From the types of the document's operations to the methods of a client.
import type { ApiError, GeminiDBError } from './errors.js';
import type { Reconciliation } from './outcome.js';

type Places = 'path' | 'query' | 'header' | 'cookie';

/** Parameter values that a client fills in by itself, by place. */
export interface DefaultParameters {
  readonly path?: { readonly [name: string]: string | number };
  readonly query?: { readonly [name: string]: unknown };
  readonly header?: { readonly [name: string]: string };
}

/** Names of the parameters that are filled in at a place. */
type FilledAt<Filled, Place> = Place extends keyof Filled ? keyof NonNullable<Filled[Place]> : never;

type Loosen<Parameters, Names> = Omit<Parameters, Names & keyof Parameters> &
  Partial<Pick<Parameters, Names & keyof Parameters>>;

/** Places of an operation's parameters, without those that it has none at. */
type UsedPlaces<Parameters> = {
  [Place in keyof Parameters & Places]: [NonNullable<Parameters[Place]>] extends [never] ? never : Place;
}[keyof Parameters & Places];

/** The parameters of an operation; those that the client fills in may be left out. */
type ParametersOf<Operation, Filled> = Operation extends { parameters: infer Parameters }
  ? { [Place in UsedPlaces<Parameters>]: Loosen<NonNullable<Parameters[Place]>, FilledAt<Filled, Place>> }
  : Record<never, never>;

/** Places where something is still to be given. */
type OpenPlaces<Given> = {
  [Place in keyof Given]: Record<never, never> extends Given[Place] ? never : Place;
}[keyof Given];

type Simplify<T> = { [Key in keyof T]: T[Key] };

type GivenParameters<Given> = Simplify<
  { [Place in OpenPlaces<Given>]: Simplify<Given[Place]> } & {
    [Place in Exclude<keyof Given, OpenPlaces<Given>>]?: Simplify<Given[Place]>;
  }
>;

/** What can be said about a single call. */
export interface CallOptions {
  /** Ends sending and waiting at once. */
  readonly signal?: AbortSignal | undefined;
  /** Overall limit in milliseconds, over all attempts; the client's own by default. */
  readonly timeoutMs?: number | undefined;
  /** How often the call is sent at most. */
  readonly maxAttempts?: number | undefined;
  /** `false` sends what the document calls wrong. */
  readonly validate?: boolean | undefined;
  /** Further headers. The token's cannot be set here. */
  readonly headers?: { readonly [name: string]: string } | undefined;
}

/** The options of an operation: mandatory where it has parameters that the client does not fill in. */
export type OptionsOf<Operation, Filled> = CallOptions &
  ([OpenPlaces<ParametersOf<Operation, Filled>>] extends [never]
    ? { readonly parameters?: GivenParameters<ParametersOf<Operation, Filled>> }
    : { readonly parameters: GivenParameters<ParametersOf<Operation, Filled>> });

type ContentOf<T> = T extends { content: infer Content } ? Content[keyof Content] : undefined;

type ResponsesOf<Operation> = Operation extends { responses: infer Responses } ? Responses : never;
type StatusesOf<Operation> = keyof ResponsesOf<Operation> & number;
/** Asked of one status at a time: a template over all of them would match none. */
type SuccessStatus<Status extends number> = Status extends number
  ? `${Status}` extends `2${string}`
    ? Status
    : never
  : never;
type UnknownStatus<Status extends number> = Status extends 501
  ? never
  : `${Status}` extends `4${string}` | '307' | '308'
    ? never
    : Status;

type BodyOf<Operation, Status> = Status extends keyof ResponsesOf<Operation>
  ? ContentOf<ResponsesOf<Operation>[Status]>
  : never;

/** What an operation returns. */
export type DataOf<Operation> = BodyOf<Operation, SuccessStatus<StatusesOf<Operation>>>;

type CodesIn<Body> = Body extends { error_code: infer Code extends string } ? Code : never;
type CodeOf<Body> = [CodesIn<Body>] extends [never] ? string : CodesIn<Body>;

type Accepted<Operation> = {
  [Status in SuccessStatus<StatusesOf<Operation>>]: {
    readonly ok: true;
    readonly outcome: 'accepted';
    readonly status: Status;
    readonly data: BodyOf<Operation, Status>;
    readonly requestId: string | undefined;
    readonly attempts: number;
    readonly error?: never;
  };
}[SuccessStatus<StatusesOf<Operation>>];

type Refused<Operation> = {
  [Status in Exclude<StatusesOf<Operation>, SuccessStatus<StatusesOf<Operation>>>]: {
    readonly ok: false;
    readonly outcome: Status extends UnknownStatus<Status> ? 'unknown' : 'rejected';
    readonly status: Status;
    readonly error: ApiError<Status, CodeOf<BodyOf<Operation, Status>>>;
    readonly data?: never;
  } & (Status extends UnknownStatus<Status> ? { readonly reconcile: Reconciliation } : { readonly reconcile?: never });
}[Exclude<StatusesOf<Operation>, SuccessStatus<StatusesOf<Operation>>>];

/** Every other end: `status` is `'other'` when there was an answer that the document does not describe. */
type OtherEnds =
  | {
      readonly ok: false;
      readonly outcome: 'rejected' | 'not-sent';
      readonly status: 'other' | undefined;
      readonly error: GeminiDBError;
      readonly reconcile?: never;
      readonly data?: never;
    }
  | {
      readonly ok: false;
      readonly outcome: 'unknown';
      readonly status: 'other' | undefined;
      readonly error: GeminiDBError;
      readonly reconcile: Reconciliation;
      readonly data?: never;
    };

/** How a call ended: switch on `outcome`, then on `status`. */
export type ResultOf<Operation> = Accepted<Operation> | Refused<Operation> | OtherEnds;

type RequestBodyOf<Operation> = Operation extends { requestBody?: infer Body }
  ? [NonNullable<Body>] extends [never]
    ? never
    : Operation extends { requestBody: unknown }
      ? ContentOf<Body>
      : ContentOf<NonNullable<Body>> | undefined
  : never;

type Arguments<Operation, Filled> = [OpenPlaces<ParametersOf<Operation, Filled>>] extends [never]
  ? [options?: OptionsOf<Operation, Filled>]
  : [options: OptionsOf<Operation, Filled>];

type Method<Operation, Filled, Result> = [RequestBodyOf<Operation>] extends [never]
  ? (...parameters: Arguments<Operation, Filled>) => Promise<Result>
  : (body: RequestBodyOf<Operation>, ...parameters: Arguments<Operation, Filled>) => Promise<Result>;

/** The methods that throw. */
export type Methods<Operations, Filled> = {
  readonly [Id in keyof Operations]: Method<Operations[Id], Filled, DataOf<Operations[Id]>>;
};

/** The methods that return every end as a result. */
export type SafeMethods<Operations, Filled> = {
  readonly [Id in keyof Operations]: Method<Operations[Id], Filled, ResultOf<Operations[Id]>>;
};

/** A client: one method per operation, and the same under `safe` without throwing. */
export type OperationsClient<Operations, Filled> = Methods<Operations, Filled> & {
  readonly safe: SafeMethods<Operations, Filled>;
};
