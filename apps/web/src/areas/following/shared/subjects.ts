/** What the service says has changed, by id. */
export interface Change {
  readonly dossiers: readonly string[];
  readonly rounds: readonly string[];
}

/** Whether something read under this key may show the change: the resource itself, or any list of it. */
export function isTouched([resource, id]: readonly unknown[], { dossiers, rounds }: Change): boolean {
  const lists = [...(dossiers.length > 0 ? dossierLists : []), ...(rounds.length > 0 ? roundLists : [])];
  if (resource === 'dossiers' && typeof id === 'string') return dossiers.includes(id);
  if (resource === 'rounds' && typeof id === 'string') return rounds.includes(id);
  return lists.includes(resource as string);
}

const dossierLists = ['dossiers', 'appraisals', 'batches'];
const roundLists = ['rounds', 'awards', 'proposals'];
