// Generated from the OpenAPI document. Never edit: change openapi/ and run `npm run generate`.

/** The operations of the document. */
export const operations = {
  createInstance: {"method":"POST","path":"/v3/{project_id}/instances","parameters":[{"name":"project_id","in":"path","required":true,"type":"string"}],"credentials":[{"name":"X-Auth-Token","in":"header","rule":"Q03","errorCode":"APIGW.0301"}],"requestBody":{"required":true,"mediaTypes":["application/json"],"secrets":["/password"]},"responses":{"202":["application/json"],"400":["application/json"],"401":["application/json"],"403":["application/json"],"404":["application/json"],"405":["application/json"],"409":["application/json"],"413":["application/json"],"415":["application/json"],"422":["application/json"],"429":["application/json"],"500":["application/json"],"501":["application/json"],"503":["application/json"]}},
} as const;

/** Host that stands for no host: the default of the server variable, which no client may call. */
export const placeholderEndpoint = "endpoint.invalid" as const;
