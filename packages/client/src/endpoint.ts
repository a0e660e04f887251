// From the caller's endpoint to an origin that may be called (Q01).
import { ConfigurationError } from './errors.js';

const loopback = /^(?:localhost|(?:[^.]+\.)*localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The origin to send to. A plain host means https.
 * @throws {ConfigurationError} when it is no host or origin, the document's placeholder, or plain http to anything but
 * a loopback address without `allowInsecureHttp`.
 */
export function originOf(endpoint: string, placeholder: string | undefined, allowInsecureHttp: boolean): string {
  const text = String(endpoint).trim();
  let url: URL;
  try {
    url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`);
  } catch {
    throw new ConfigurationError('endpoint must be a host or an origin such as https://host.');
  }
  if (!/^https?:$/.test(url.protocol)) throw new ConfigurationError('endpoint must be reached over https.');
  if (url.username || url.password) throw new ConfigurationError('endpoint must not carry a user name or password.');
  if (url.pathname !== '/' || url.search || url.hash) {
    throw new ConfigurationError('endpoint must be a host or an origin, without path, query or fragment.');
  }
  if (placeholder && url.hostname === placeholder) {
    throw new ConfigurationError(`endpoint ${placeholder} is a placeholder: give the host of your region's endpoint.`);
  }
  if (url.protocol === 'http:' && !allowInsecureHttp && !loopback.test(url.hostname)) {
    throw new ConfigurationError(
      'endpoint over plain http would send the token in the clear: use https, or set allowInsecureHttp.',
    );
  }
  return url.origin;
}
