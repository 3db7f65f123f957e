import { describe, it } from '@jest/globals';
import type { RoundRules } from '#contexts/programmes';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import { opened } from '../../testing/events.js';
import { department, rules } from '../../testing/rules.js';
import { openDossier } from './open-dossier.js';

const openNow =
  ({
    at = '2025-06-30T16:59:59.999Z',
    changed = {},
    validTo,
  }: { at?: string; changed?: Partial<RoundRules>; validTo?: string } = {}) =>
  (dossier: Dossier) =>
    openDossier(
      { dossierId: 'd1', roundId: 'interim-2025-city', unitId: 'so-y-te', by: 'chuyen-vien', at },
      dossier,
      { ...rules, ...changed },
      { ...department, validTo },
    );

describe('opening a dossier', () => {
  it('happens once, under an id that is no other unit’s or round’s', () => {
    given(dossierDecider).when(openNow()).then(opened);
    given(dossierDecider, opened).when(openNow()).thenNothing();
    given(dossierDecider, opened)
      .when((dossier) =>
        openDossier(
          {
            dossierId: 'd1',
            roundId: 'annual-2025-city',
            unitId: 'so-y-te',
            by: 'chuyen-vien',
            at: '2025-06-30T02:00:00.000Z',
          },
          dossier,
          rules,
          department,
        ),
      )
      .thenRejected({ code: 'DOSSIER_ID_TAKEN', pointer: '/dossierId' });
  });

  it('is for units in force: a district until the end of 30/6/2025', () => {
    given(dossierDecider)
      .when(openNow({ validTo: '2025-06-30' }))
      .then(opened);
    given(dossierDecider)
      .when(openNow({ validTo: '2025-06-30', at: '2025-06-30T17:00:00.000Z' }))
      .thenRejected({
        code: 'UNIT_NOT_IN_FORCE',
        unitId: 'so-y-te',
        name: 'Sở Y tế',
        validFrom: '2008-08-01',
        validTo: '2025-06-30',
        successors: [],
      });
  });

  it('needs an open round and a lawful quota group', () => {
    given(dossierDecider)
      .when(openNow({ changed: { open: false, quota: undefined } }))
      .thenRejected(
        { code: 'ROUND_NOT_OPEN', roundId: rules.roundId, title: rules.title },
        { code: 'NO_QUOTA_GROUP', roundId: 'interim-2025-city', unitId: 'so-y-te' },
      );
  });
});
