import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { type Awards, awardsDecider } from '../awards-of-round.js';
import {
  appraised,
  cityRules,
  compiled,
  dossier,
  forwarded,
  proposed,
  reviewed,
  standing,
  stateRules,
  submitted,
  withdrawn,
} from '../testing/round.js';
import { type CompileProposal, compileProposal } from './compile-proposal.js';

const both = [
  { dossierId: 'd1', nomineeId: 'n1' },
  { dossierId: 'd1', nomineeId: 'n2' },
];

const compile =
  (changed: Partial<CompileProposal> = {}, dossiers = standing(), rules = cityRules) =>
  (awards: Awards) =>
    compileProposal(
      { proposalId: 'p1', form: 'bang_khen_chu_tich_tp', nominees: both, by: 'z', ...changed },
      awards,
      dossiers,
      rules,
    );

describe('a proposal', () => {
  it('puts appraised nominees together, named as their dossier names them', () => {
    given(awardsDecider).when(compile()).then(compiled);
  });

  it('is compiled once', () => {
    given(awardsDecider, compiled).when(compile()).thenNothing();
  });

  it('is compiled anew without a nominee who left, and the council has to see it again', () => {
    given(awardsDecider, compiled, reviewed)
      .when(compile({ nominees: both.slice(0, 1) }))
      .then({
        type: 'ProposalCompiled',
        data: {
          proposalId: 'p1',
          roundId: 'interim-2025-city',
          form: 'bang_khen_chu_tich_tp',
          nominees: [proposed('n1')],
          by: 'z',
        },
      });
  });

  it('does not change any more once it lies with the Chairman', () => {
    given(awardsDecider, compiled, submitted)
      .when(compile({ nominees: both.slice(0, 1) }))
      .thenRejected({ code: 'WRONG_SITUATION', situation: 'SubmittedToChairman', allowed: ['Compiled', 'Reviewed'] });
  });

  it('holds nobody twice, and nobody who stands in another one', () => {
    given(awardsDecider, compiled)
      .when(compile({ proposalId: 'p2', nominees: [both[0]!, both[0]!] }))
      .thenRejected(
        { code: 'NOMINEE_IN_ANOTHER_PROPOSAL', pointer: '/nominees/0', nomineeId: 'n1', proposalId: 'p1' },
        { code: 'NOMINEE_REPEATED', pointer: '/nominees/1', nomineeId: 'n1' },
      );
  });

  it('is not empty', () => {
    given(awardsDecider)
      .when(compile({ nominees: [] }))
      .thenRejected({ code: 'EMPTY_PROPOSAL', pointer: '/nominees' });
  });

  it('proposes a form of award that the plan names for the round', () => {
    given(awardsDecider)
      .when(compile({ form: 'huan_chuong_lao_dong' }, standing(), stateRules))
      .thenRejected({
        code: 'FORM_NOT_IN_ROUND',
        pointer: '/form',
        form: 'huan_chuong_lao_dong',
        allowed: ['bang_khen_ttcp'],
        labels: ['Bằng khen Thủ tướng Chính phủ'],
      });
  });
});

describe('nobody skips a body on the way to a proposal', () => {
  it('neither the education department', () => {
    given(awardsDecider).when(compile({}, dossier())).thenRejected(
      {
        code: 'NOMINEE_NOT_STANDING',
        pointer: '/nominees/0',
        nomineeId: 'n1',
        name: 'Phòng n1',
        holder: 'education',
        holderName: 'Sở Giáo dục và Đào tạo',
        by: 'x',
      },
      {
        code: 'NOMINEE_NOT_STANDING',
        pointer: '/nominees/1',
        nomineeId: 'n2',
        name: 'Phòng n2',
        holder: 'education',
        holderName: 'Sở Giáo dục và Đào tạo',
        by: 'x',
      },
    );
  });

  it('nor the home-affairs department', () => {
    given(awardsDecider)
      .when(compile({}, dossier(forwarded, appraised('n1'))))
      .thenRejected({
        code: 'NOT_APPRAISED_BY_HOME_AFFAIRS',
        bodyName: 'Sở Nội vụ',
        pointer: '/nominees/1',
        nomineeId: 'n2',
        name: 'Phòng n2',
      });
  });

  it('a withdrawn dossier stands no more, nor does one of another round', () => {
    given(awardsDecider)
      .when(compile({ nominees: both.slice(0, 1) }, standing(withdrawn)))
      .thenRejected({
        code: 'NOMINEE_NOT_STANDING',
        pointer: '/nominees/0',
        nomineeId: 'n1',
        name: 'Phòng n1',
        holder: 'withdrawn',
        by: 'x',
      });
    given(awardsDecider)
      .when(compile({ nominees: both.slice(0, 1) }, standing(), { ...cityRules, roundId: 'annual-2025-city' }))
      .thenRejected({ code: 'NOMINEE_NOT_STANDING', pointer: '/nominees/0', nomineeId: 'n1' });
  });
});
