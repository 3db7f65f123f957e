import { dayOf } from '#platform/calendar';
import type { HistoryLine } from '../../../api/generated';
import type { Tone } from '../../../ui/display/tag';
import type { Happening } from '../../../ui/display/timeline';

const tones: { readonly [type: string]: Tone } = {
  DossierSubmitted: 'info',
  NomineeAppraised: 'success',
  DossierForwarded: 'info',
  NomineesSubmittedForDecision: 'info',
  NomineesSubmittedToChairman: 'info',
  NomineeDecided: 'gold',
  NomineeReturned: 'warning',
  DossierReturned: 'warning',
  NomineeRefused: 'danger',
  DossierWithdrawn: 'danger',
};

export interface Told extends Omit<Happening, 'title' | 'detail'> {
  /** One sentence, or several that belong together. */
  readonly sentences: readonly string[];
}

export interface DayOfStory {
  readonly day: string;
  readonly told: readonly Told[];
}

/** The newest first. What one person did of one kind within a few minutes is told once, with everything that it was. */
export function storyByDay(lines: readonly HistoryLine[]): readonly DayOfStory[] {
  const days = new Map<string, Told[]>();
  for (const group of [...together(lines)].reverse()) {
    const day = dayOf(group.at);
    days.set(day, [...(days.get(day) ?? []), group]);
  }
  return [...days].map(([day, told]) => ({ day, told }));
}

const fewMinutes = 10 * 60_000;

function together(lines: readonly HistoryLine[]): readonly Told[] {
  const groups: HistoryLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const same =
      last &&
      last.type === line.type &&
      last.by === line.by &&
      Date.parse(line.at) - Date.parse(last.at) < fewMinutes &&
      !(line.type in tones);
    if (same) group!.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const last = group.at(-1)!;
    return {
      id: String(last.revision),
      at: last.at,
      by: last.byName,
      sentences: group.map(({ text }) => text),
      tone: tones[last.type],
    };
  });
}
