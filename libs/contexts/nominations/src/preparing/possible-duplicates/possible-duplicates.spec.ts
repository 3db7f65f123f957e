import { describe, expect, it } from '@jest/globals';
import { fold } from '#platform/event-sourcing';
import { dossierDecider, nomineesOf } from '../../dossier/dossier.js';
import type { DossierEvent, NomineeDetails } from '../../dossier/dossier-events.js';
import { normalisedName } from '#platform/vietnamese-text';
import { added, open, opened } from '../../testing/events.js';
import { nameTouched, type NomineeName, projectNomineeName } from './nominee-names.js';
import { possibleDuplicates } from './possible-duplicates.js';

const lan = added('n1', { name: 'Nguyễn Thị Lan', kind: 'individual', category: 'ca_nhan_khac' });
const mine = nomineesOf(open(fold(dossierDecider, [opened, lan])));
const underPlan = { rulesVersion: 'vn-hanoi-2024@1' };

const lanElsewhere = added('n9', { name: 'nguyễn thị  LAN', kind: 'individual', category: 'ca_nhan_khac' });
const elsewhere: DossierEvent = {
  type: 'DossierOpened',
  data: { dossierId: 'd9', roundId: 'annual-2024-city', unitId: 'so-noi-vu', by: 'x' },
};

const hints = (events: readonly DossierEvent[], rulesVersion = 'vn-hanoi-2024@2') =>
  possibleDuplicates(
    mine,
    [{ dossier: fold(dossierDecider, [elsewhere, ...events]), rules: { title: 'Hằng năm 2024', rulesVersion } }],
    underPlan,
  );

const decided = (outcome: 'awarded' | 'declined'): DossierEvent => ({
  type: 'NomineeDecided',
  data: { nomineeId: 'n9', proposalId: 'p1', outcome },
});
const hint = { nomineeId: 'n1', otherDossierId: 'd9', otherRound: 'Hằng năm 2024' };

describe('A-53: a possible duplicate', () => {
  it('is somebody of the same name, kind and category in another dossier of the programme', () => {
    expect(hints([lanElsewhere])).toEqual([{ ...hint, standing: 'nominated' }]);
    expect(hints([lanElsewhere, decided('awarded')])).toEqual([{ ...hint, standing: 'awarded' }]);
  });

  it.each<[string, readonly DossierEvent[]]>([
    ['differs by a tone mark', [added('n9', { name: 'Nguyễn Thị Lân', kind: 'individual', category: 'ca_nhan_khac' })]],
    [
      'is of another category',
      [added('n9', { name: 'Nguyễn Thị Lan', kind: 'individual', category: 'ca_nhan_cbccvc' })],
    ],
    ['was declined', [lanElsewhere, decided('declined')]],
    [
      'was refused',
      [lanElsewhere, { type: 'NomineeRefused', data: { stage: 'education', nomineeId: 'n9', findings: [], by: 'x' } }],
    ],
    [
      'was withdrawn',
      [lanElsewhere, { type: 'DossierWithdrawn', data: { reason: 'Rút', nomineeIds: ['n9'], life: 1, by: 'x' } }],
    ],
  ])('is nobody who %s', (_why, events) => {
    expect(hints(events)).toEqual([]);
  });

  it('is nobody of another programme', () => {
    expect(hints([lanElsewhere], 'vn-hue-2024@1')).toEqual([]);
  });
});

it('names are kept as they stand now', () => {
  const names = new Map<string, NomineeName | undefined>();
  const happens = (event: DossierEvent) => {
    const recorded = { ...event, stream: 'dossier-d9' } as Parameters<typeof projectNomineeName>[1];
    names.set(nameTouched(recorded), projectNomineeName(names.get(nameTouched(recorded)), recorded));
    return [...names.values()];
  };
  const corrected: NomineeDetails = { name: 'Nguyễn Thị Lân', initiativeClaimed: false };
  expect(happens(lanElsewhere)).toEqual([
    {
      id: 'd9/n9',
      dossierId: 'd9',
      nomineeId: 'n9',
      name: normalisedName('Nguyễn Thị Lan'),
      kind: 'individual',
      category: 'ca_nhan_khac',
    },
  ]);
  expect(happens({ type: 'NomineeCorrected', data: { nomineeId: 'n9', ...corrected, by: 'x' } })).toMatchObject([
    { name: normalisedName('Nguyễn Thị Lân'), kind: 'individual' },
  ]);
  expect(happens({ type: 'NomineeRemoved', data: { nomineeId: 'n9', by: 'x' } })).toEqual([undefined]);
});
