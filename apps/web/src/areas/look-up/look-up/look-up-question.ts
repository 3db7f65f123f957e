export type AwardQuestion = { readonly award: string } | { readonly number: string; readonly name: string };

/** What somebody asks: an award by its code or by decision and name, a dossier by the code of its receipt. */
export interface LookUpQuestion {
  readonly award?: string;
  readonly number?: string;
  readonly name?: string;
  readonly dossier?: string;
}

/** Out of an address, which anybody may have written; the code on a certificate leads here. */
export function lookUpQuestion(search: { readonly [name: string]: unknown }): LookUpQuestion {
  const given = (['award', 'number', 'name', 'dossier'] as const).flatMap((name) => {
    const value = search[name];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return text === '' ? [] : [[name, text] as const];
  });
  return Object.fromEntries(given);
}

export function awardQuestion({ award, number, name }: LookUpQuestion): AwardQuestion | undefined {
  if (award) return { award };
  return number && name ? { number, name } : undefined;
}
