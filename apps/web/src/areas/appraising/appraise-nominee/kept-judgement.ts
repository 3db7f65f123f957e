import type { Judgement } from './appraise-nominee.view-model';

const place = (of: string) => `judgement ${of}`;

/**
 * Notes that this tab kept before they were kept like the words of every form.
 * @param of whose they are, on which nominee and of which submission
 */
export function judgementInTab(of: string, criteria: number, papers: number): Judgement | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place(of)) ?? 'null') as Judgement | null;
    return kept?.criteria.length === criteria && kept.papers.length === papers ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function forgetJudgementInTab(of: string): void {
  try {
    sessionStorage.removeItem(place(of));
  } catch {
    // nothing was kept
  }
}
