// Times as the service writes them (A04, X07).

let second = Number.NaN;
let text = '';

/** `yyyy-mm-dd hh:mm:ss` in UTC. The last one is kept: under load, many answers fall into the same second. */
export function timestamp(time: Date): string {
  const now = Math.floor(time.getTime() / 1000);
  if (now !== second) {
    text = time.toISOString().slice(0, 19).replace('T', ' ');
    second = now;
  }
  return text;
}
