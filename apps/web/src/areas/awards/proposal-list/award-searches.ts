/** The proposal that is compiled anew. */
export const proposalSearch = ({ proposal }: Record<string, unknown>): { readonly proposal?: string } =>
  typeof proposal === 'string' ? { proposal } : {};

export const registerSearch = ({
  q,
  round,
}: Record<string, unknown>): { readonly q?: string; readonly round?: string } => ({
  ...((typeof q === 'string' || typeof q === 'number') && q !== '' && { q: String(q) }),
  ...(typeof round === 'string' && { round }),
});
