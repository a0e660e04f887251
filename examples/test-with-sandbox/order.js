// The program under test: orders a cluster for a team, and never twice.

/** Orders a cluster; tells people what to do when it is not known whether there is one now. */
export async function orderCluster(client, request) {
  const result = await client.safe.createInstance(request);
  if (result.outcome === 'accepted') return `ordered ${result.data.id}`;
  if (result.outcome === 'unknown') return `look before you order again: ${result.reconcile.hint}`;
  return `not ordered: ${result.error.message}`;
}
