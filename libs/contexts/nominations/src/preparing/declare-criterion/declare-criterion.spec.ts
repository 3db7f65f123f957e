import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { type Dossier, dossierDecider } from '../../dossier/dossier.js';
import type { CriterionDeclaration } from '../../dossier/dossier-events.js';
import { added, attached, open, opened, recognisedAs } from '../../testing/events.js';
import { rules } from '../../testing/rules.js';
import { waivePrerequisite } from '../waive-prerequisite/waive-prerequisite.js';
import { declareCriterion } from './declare-criterion.js';

const declare = (criterionId: string, declaration: CriterionDeclaration) => (dossier: Dossier) =>
  declareCriterion({ nomineeId: 'n1', criterionId, declaration, by: 'x' }, open(dossier), rules);

describe('a declaration', () => {
  it('is of a criterion of the nominee’s category and rests on documents that are its own', () => {
    given(dossierDecider, opened, added('n1'), added('n2'), attached('mc2', 'evidence', 'n2'))
      .when(declare('HNI-E5', { statement: 'Có', documentIds: ['mc2', 'khong-co'] }))
      .thenRejected(
        { code: 'UNKNOWN_CRITERION', pointer: '/criterionId', criterionId: 'HNI-E5', known: ['HNI-A1', 'HNI-A4'] },
        { code: 'DOCUMENT_NOT_FOUND', pointer: '/declaration/documentIds/0', documentId: 'mc2' },
        { code: 'DOCUMENT_NOT_FOUND', pointer: '/declaration/documentIds/1', documentId: 'khong-co' },
      );
  });

  it('of a share counts a part of a whole', () => {
    given(dossierDecider, opened, added('n1'))
      .when(declare('HNI-A1', { statement: 'Tỷ lệ', documentIds: [], ratio: { count: 5, whole: 4 } }))
      .thenRejected({ code: 'RATIO_IMPOSSIBLE', pointer: '/declaration/ratio/count', count: 5, whole: 4 });
  });

  it('that says the same again changes nothing', () => {
    const declaration = recognisedAs('don_vi_hoc_tap');
    const declared = {
      type: 'CriterionDeclared',
      data: { nomineeId: 'n1', criterionId: 'HNI-A4', declaration, by: 'x' },
    } as const;
    given(dossierDecider, opened, added('n1')).when(declare('HNI-A4', declaration)).then(declared);
    given(dossierDecider, opened, added('n1'), declared)
      .when(declare('HNI-A4', recognisedAs('don_vi_hoc_tap')))
      .thenNothing();
  });
});

describe('a waiver', () => {
  const waive = (criterionId: string) => (dossier: Dossier) =>
    waivePrerequisite(
      { nomineeId: 'n1', criterionId, reason: 'Người nước ngoài', document: '45/SNV-BTĐKT', by: 'y' },
      open(dossier),
      rules,
    );

  it('lifts a title prerequisite and nothing else', () => {
    const waived = {
      type: 'PrerequisiteWaived',
      data: { nomineeId: 'n1', criterionId: 'HNI-A4', reason: 'Người nước ngoài', document: '45/SNV-BTĐKT', by: 'y' },
    } as const;
    given(dossierDecider, opened, added('n1')).when(waive('HNI-A4')).then(waived);
    given(dossierDecider, opened, added('n1'), waived).when(waive('HNI-A4')).thenNothing();
    given(dossierDecider, opened, added('n1'))
      .when(waive('HNI-A1'))
      .thenRejected({
        code: 'NOT_A_PREREQUISITE',
        pointer: '/criterionId',
        criterionId: 'HNI-A1',
        prerequisites: ['HNI-A4'],
      });
  });
});
