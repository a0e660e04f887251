// Headers that belong to the transport and say nothing about the API: they need not be documented.
import { perText } from './memo.js';

const names: ReadonlySet<string> = new Set(
  `accept accept-charset accept-encoding accept-language accept-ranges age allow alt-svc alt-used baggage
cache-control clear-site-data connection content-encoding content-language content-length content-location
content-security-policy content-type cookie date dnt etag expect expect-ct expires forwarded host
http2-settings keep-alive last-modified nel origin origin-agent-cluster permissions-policy pragma prefer
preference-applied priority proxy-connection proxy-status referer referrer-policy report-to
reporting-endpoints server server-timing set-cookie strict-transport-security te timing-allow-origin
traceparent tracestate trailer transfer-encoding upgrade upgrade-insecure-requests user-agent vary via
www-authenticate x-amzn-trace-id x-content-type-options x-download-options x-frame-options
x-permitted-cross-domain-policies x-real-ip x-request-id x-robots-tag x-ua-compatible x-xss-protection`.split(/\s+/),
);

const prefixes = [
  'access-control-',
  'sec-',
  ':',
  'cf-',
  'cross-origin-',
  'x-amz-cf-',
  'x-b3-',
  'x-cache',
  'x-envoy-',
  'x-forwarded-',
  'x-proxy-',
];

/** Whether a header is the transport's. */
export const isTransportHeader: (name: string) => boolean = perText((name) => {
  const lower = name.toLowerCase();
  return names.has(lower) || prefixes.some((prefix) => lower.startsWith(prefix));
});

/** Whether a list of parameters, headers or credentials has a name, compared without case. */
export function isOneOf(list: readonly { readonly name: string }[], name: string): boolean {
  const lower = name.toLowerCase();
  return list.some((one) => one.name.toLowerCase() === lower);
}
