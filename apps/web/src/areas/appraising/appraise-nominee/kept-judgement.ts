import type { Judgement } from './appraise-nominee.view-model';

const place = (of: string) => `judgement ${of}`;

/**
 * Notes on a nominee until they are given to the service, in this tab only: they survive a look at another
 * dossier, a reload and a session that ends.
 * @param of whose they are, on which nominee and of which submission: notes on an earlier one are of no use,
 *   those of somebody else not to be seen
 */
export function keptJudgement(of: string, criteria: number, papers: number): Judgement | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(of)) ?? 'null') as Judgement | null;
    return kept?.criteria.length === criteria && kept.papers.length === papers ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepJudgement(of: string, judgement: Judgement): void {
  try {
    sessionStorage.setItem(place(of), JSON.stringify(judgement));
  } catch {
    // the notes then last until the screen is left
  }
}

export function forgetJudgement(of: string): void {
  try {
    sessionStorage.removeItem(place(of));
  } catch {
    // nothing was kept
  }
}
