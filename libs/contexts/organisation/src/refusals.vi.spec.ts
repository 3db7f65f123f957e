import { it } from '@jest/globals';
import { expectToReadWell, type RefusalExamples, sentences } from '#platform/http/testing';
import { organisationRefusals } from './refusals.vi.js';

const examples: RefusalExamples<typeof organisationRefusals> = {
  UNIT_ID_TAKEN: [{ unitId: 'so-y-te' }],
  UNIT_NOT_FOUND: [{ unitId: 'so-y-te' }],
  UNIT_ENDS_BEFORE_IT_BEGINS: [{ validFrom: '2025-07-01', validTo: '2025-06-30' }],
  UNIT_ALREADY_DISSOLVED: [{ on: '2025-06-30', document: 'Nghị quyết 1656/NQ-UBTVQH15' }],
  UNIT_SUCCEEDS_ITSELF: [{}],
  PERSON_ID_TAKEN: [{ personId: 'nguyen-thi-lan' }],
  PERSON_NOT_FOUND: [{ personId: 'nguyen-thi-lan' }],
  ROLE_NOT_FOR_PEOPLE: [{ role: 'automation' }],
  OWN_ADMINISTRATION_KEPT: [{}],
  NOT_PERMITTED: [{ command: 'submit-dossier' }],
  WRONG_SITUATION: [{ command: 'submit-dossier', situation: 'Withdrawn', allowed: ['Draft'] }],
};

it.each(sentences(organisationRefusals, examples))('%s reads well: %s', (_code, sentence) =>
  expectToReadWell(sentence),
);
