import type { Judgement } from './appraise-nominee.view-model';

const place = (nominee: string) => `judgement ${nominee}`;

/**
 * Notes on a nominee until they are given to the service, in this tab only: they survive a look at another dossier, a reload and a session that ends.
 * @param nominee its id and the submission, since notes on an earlier submission are of no use
 */
export function keptJudgement(nominee: string, criteria: number, papers: number): Judgement | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(nominee)) ?? 'null') as Judgement | null;
    return kept?.criteria.length === criteria && kept.papers.length === papers ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepJudgement(nominee: string, judgement: Judgement): void {
  try {
    sessionStorage.setItem(place(nominee), JSON.stringify(judgement));
  } catch {
    // the notes then last until the screen is left
  }
}

export function forgetJudgement(nominee: string): void {
  try {
    sessionStorage.removeItem(place(nominee));
  } catch {
    // nothing was kept
  }
}
