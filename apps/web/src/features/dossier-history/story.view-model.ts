import type { HistoryLine } from '../../api/generated';
import { dayOf } from '../../ui/dates';
import type { Tone } from '../../ui/tag';
import type { Happening } from '../../ui/timeline';

const tones: { readonly [type: string]: Tone } = {
  DossierSubmitted: 'info',
  NomineeAppraised: 'success',
  DossierForwarded: 'info',
  NomineesSubmittedToChairman: 'info',
  NomineeDecided: 'gold',
  NomineeReturned: 'warning',
  DossierReturned: 'warning',
  NomineeRefused: 'danger',
  DossierWithdrawn: 'danger',
};

export interface DayOfStory {
  readonly day: string;
  readonly happenings: readonly Happening[];
}

/** The newest first. What one person did of one kind within a few minutes is told once, with everything that it was. */
export function storyByDay(lines: readonly HistoryLine[]): readonly DayOfStory[] {
  const days = new Map<string, Happening[]>();
  for (const group of [...together(lines)].reverse()) {
    const day = dayOf(group.at);
    days.set(day, [...(days.get(day) ?? []), group]);
  }
  return [...days].map(([day, happenings]) => ({ day, happenings }));
}

const fewMinutes = 10 * 60_000;

function together(lines: readonly HistoryLine[]): readonly Happening[] {
  const groups: HistoryLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const same = last && last.type === line.type && last.by === line.by && Date.parse(line.at) - Date.parse(last.at) < fewMinutes && !(line.type in tones);
    if (same) group!.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const last = group.at(-1)!;
    return { id: String(last.revision), at: last.at, by: last.byName, title: group.map(({ text }) => text).join(' '), tone: tones[last.type] };
  });
}
