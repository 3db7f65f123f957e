/** The round of which a list is asked for. */
export const roundSearch = ({ round }: Record<string, unknown>): { readonly round?: string } =>
  typeof round === 'string' ? { round } : {};
