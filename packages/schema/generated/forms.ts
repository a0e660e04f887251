// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

/** Values of answers that have several forms on the wire (X01), or are times (X07), by JSON Pointer. */
export const responseForms = {
  CreateInstanceResponse: {"/created":"utc","/flavor/*/num":"number","/flavor/*/size":"number","/backup_strategy/keep_days":"number","/ssl_option":"boolean"},
} as const;
