/** Which part of the history an address asks for; the story unless it says otherwise. */
export const historyPart = ({ part }: { readonly part?: unknown }): { readonly part?: 'changes' } =>
  part === 'changes' ? { part } : {};
