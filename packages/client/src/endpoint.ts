// From the caller's endpoint to an origin that may be called (Q01).
import { ConfigurationError } from './errors.js';

const loopback = /^(?:(?:[^.]+\.)*localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The origin to send to. A plain host means https.
 * @throws {ConfigurationError} when it is no host or origin, the document's placeholder, or plain http to anything but
 * a loopback address without `allowInsecureHttp`.
 */
export function originOf(endpoint: string, placeholder: string | undefined, allowInsecureHttp: boolean): string {
  // A variable that is not set would be a host of that name.
  const text = typeof endpoint === 'string' ? endpoint.trim() : '';
  let url: URL | undefined;
  try {
    url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    // Refused below.
  }
  if (!url || !/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new ConfigurationError('endpoint must be a host or an origin such as https://host, and nothing more.');
  }
  if (url.hostname === placeholder) {
    throw new ConfigurationError(`endpoint ${placeholder} is a placeholder: give the host of your region's endpoint.`);
  }
  if (url.protocol === 'http:' && !allowInsecureHttp && !loopback.test(url.hostname)) {
    throw new ConfigurationError(
      'endpoint over plain http would send the token in the clear: use https, or set allowInsecureHttp.',
    );
  }
  return url.origin;
}
