// Measures candidates in turns, so that whatever else the machine does meets them all alike.

/** Middle value of a list of numbers. */
export function median(values) {
  return quantile(values, 0.5);
}

/** Value below which a share of the numbers lies. */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = Math.floor(at);
  return sorted[low] + (sorted[Math.min(low + 1, sorted.length - 1)] - sorted[low]) * (at - low);
}

/** Middle, and how far the middle half of the samples lies apart as a share of it. */
export function summary(samples) {
  const middle = median(samples);
  return { median: middle, spread: (quantile(samples, 0.75) - quantile(samples, 0.25)) / middle };
}

/** How many times b a takes: the middle of the ratios round by round, since a slow moment slows both. */
export function ratio(a, b) {
  return median(a.map((value, round) => value / b[round]));
}

/** A loop of its own for each candidate: a shared one would be compiled for all of them at once. */
function loopOf(work, isAsync) {
  const body = `return ${isAsync ? 'async ' : ''}(count) => {
    let last;
    for (let i = 0; i < count; i++) last = ${isAsync ? 'await ' : ''}work(i);
    return last;
  };`;
  return new Function('work', body)(work);
}

/**
 * Times small pieces of work in one process.
 * @param {{ [name: string]: (i: number) => unknown }} candidates work by name; a promise is waited for
 * @param {{ rounds?: number, batch?: number, warmUp?: number }} [options] batch and warm-up in milliseconds
 * @returns {Promise<{ [name: string]: number[] }>} nanoseconds per piece, round by round
 */
export async function interleave(candidates, { rounds = 40, batch = 25, warmUp = 400 } = {}) {
  const runs = [];
  for (const [name, work] of Object.entries(candidates)) {
    const isAsync = work(0) instanceof Promise;
    const loop = loopOf(work, isAsync);
    let count = 1;
    let spent = 0;
    for (const end = performance.now() + warmUp; performance.now() < end; ) {
      const began = performance.now();
      await loop(count);
      spent = performance.now() - began;
      if (spent < batch / 2) count *= 2;
    }
    runs.push({ name, loop, count: Math.max(1, Math.round((count * batch) / Math.max(spent, 0.001))), samples: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < runs.length; turn++) {
      const { loop, count, samples } = runs[(round + turn) % runs.length];
      const began = performance.now();
      await loop(count);
      samples.push(((performance.now() - began) * 1e6) / count);
    }
  }
  return Object.fromEntries(runs.map(({ name, samples }) => [name, samples]));
}

/**
 * Runs larger pieces of work in turns: commands, servers.
 * @param {{ [name: string]: () => Promise<T> | T }} candidates
 * @returns {Promise<{ [name: string]: T[] }>} what each brought, round by round
 * @template T
 */
export async function takeTurns(candidates, rounds) {
  const results = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]));
  const names = Object.keys(candidates);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < names.length; turn++) {
      const name = names[(round + turn) % names.length];
      results[name].push(await candidates[name]());
    }
  }
  return results;
}
