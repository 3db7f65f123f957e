import type { Page } from 'playwright-core';
import type { Places } from './situation.js';

/** By what `ApiUnderTest.as` calls them; `nobody` is not signed in. */
export const people = {
  nobody: undefined,
  head: 'unit-head-so-y-te',
  education: 'education-appraiser-so-giao-duc-va-dao-tao',
  homeAffairs: 'home-affairs-appraiser-so-noi-vu',
  council: 'council-secretary-hoi-dong-tdkt-thanh-pho',
  chairman: 'chairman-chu-tich-ubnd-thanh-pho',
  administrator: 'administrator-bang-vang',
} as const;

export interface Screen {
  readonly name: string;
  readonly address: (places: Places) => string;
  /** What is pressed before it is looked at. */
  readonly open?: (page: Page) => Promise<void>;
}

const at = (address: string) => () => address;
const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};

/** Every screen, by who looks at it. */
export const shown: Readonly<Record<keyof typeof people, readonly Screen[]>> = {
  nobody: [
    { name: 'sign-in', address: at('/') },
    { name: 'look-up', address: at('/look-up') },
    { name: 'look-up-award', address: ({ verificationCode }) => `/look-up?award=${verificationCode}` },
    { name: 'look-up-dossier', address: ({ lookupCode }) => `/look-up?dossier=${lookupCode}` },
  ],
  head: [
    { name: 'desk-of-a-unit', address: at('/') },
    { name: 'dossier-list-of-a-unit', address: at('/dossiers') },
    { name: 'open-dossier', address: at('/dossiers/open') },
    { name: 'dossier-draft', address: ({ draft }) => `/dossiers/${draft}` },
    { name: 'dossier-returned', address: ({ returned }) => `/dossiers/${returned}` },
    { name: 'nominees', address: ({ draft }) => `/dossiers/${draft}/nominees` },
    { name: 'nominee-add', address: ({ draft }) => `/dossiers/${draft}/nominees/add` },
    { name: 'nominees-paste', address: ({ draft }) => `/dossiers/${draft}/nominees/paste` },
    { name: 'nominee', address: ({ draft, nominee }) => `/dossiers/${draft}/nominees/${nominee}` },
    { name: 'documents-empty', address: ({ draft }) => `/dossiers/${draft}/documents` },
    { name: 'documents', address: ({ returned }) => `/dossiers/${returned}/documents` },
    {
      name: 'document-preview',
      address: ({ returned }) => `/dossiers/${returned}/documents`,
      open: press(/^Xem .*\.pdf/),
    },
    { name: 'papers', address: ({ draft }) => `/dossiers/${draft}/papers` },
    { name: 'paper-submission-letter', address: ({ draft }) => `/dossiers/${draft}/papers/submission_letter` },
    {
      name: 'paper-achievement-report',
      address: ({ draft, nominee }) => `/dossiers/${draft}/papers/achievement_report/${nominee}`,
    },
    { name: 'check-and-send', address: ({ draft }) => `/dossiers/${draft}/check` },
    { name: 'receipt', address: ({ returned }) => `/dossiers/${returned}/receipt` },
    { name: 'dossier-history', address: ({ returned }) => `/dossiers/${returned}/history` },
    { name: 'notices', address: at('/notices') },
    { name: 'notice-preferences', address: at('/notices/preferences') },
    { name: 'nothing-there', address: at('/khong-co-trang-nay') },
  ],
  education: [
    { name: 'desk-of-an-appraiser', address: at('/') },
    { name: 'dossier-list', address: at('/dossiers') },
    { name: 'dossier-list-filtered-to-nothing', address: at('/dossiers?q=khong-co') },
    { name: 'appraisal-queue', address: at('/appraisals') },
    { name: 'appraise', address: ({ waiting }) => `/appraisals/${waiting}` },
    { name: 'appraise-return-dialog', address: ({ waiting }) => `/appraisals/${waiting}`, open: returnNominee },
    { name: 'batches', address: at('/batches') },
    { name: 'round-of-an-appraiser', address: ({ round }) => `/rounds/${round}` },
    { name: 'round-progress', address: ({ round }) => `/rounds/${round}/progress` },
  ],
  homeAffairs: [
    { name: 'desk-of-home-affairs', address: at('/') },
    { name: 'appraisal-queue-of-home-affairs', address: at('/appraisals') },
    { name: 'proposals', address: ({ round }) => `/proposals?round=${round}` },
    { name: 'proposal-compile', address: ({ round }) => `/proposals/${round}/compile` },
    { name: 'proposal', address: ({ round, proposal }) => `/proposals/${round}/${proposal}` },
    { name: 'proposal-decided', address: ({ round, decidedProposal }) => `/proposals/${round}/${decidedProposal}` },
    { name: 'award-register', address: at('/awards') },
  ],
  council: [
    {
      name: 'council-opinion',
      address: ({ round, proposal }) => `/proposals/${round}/${proposal}`,
      open: (page) => page.getByRole('button', { name: 'Ghi ý kiến Hội đồng…' }).click(),
    },
  ],
  chairman: [
    { name: 'desk-of-the-chairman', address: at('/') },
    { name: 'decision', address: ({ round, submittedProposal }) => `/proposals/${round}/${submittedProposal}` },
  ],
  administrator: [
    { name: 'rounds', address: at('/rounds') },
    { name: 'round', address: ({ round }) => `/rounds/${round}` },
    { name: 'packs', address: at('/admin/packs') },
    { name: 'pack', address: at('/admin/packs/vn-hanoi-2024') },
    { name: 'pack-publish', address: at('/admin/packs/publish') },
    { name: 'calendars', address: at('/admin/calendars') },
    { name: 'units', address: at('/admin/units') },
    { name: 'people', address: at('/admin/people') },
    { name: 'permissions', address: at('/admin/permissions') },
    { name: 'audit', address: at('/admin/audit') },
    { name: 'sign-ins', address: at('/admin/sign-ins') },
    { name: 'jobs', address: at('/admin/jobs') },
    { name: 'mail', address: at('/admin/mail') },
    { name: 'engines', address: at('/admin/engines') },
  ],
};

async function returnNominee(page: Page): Promise<void> {
  await page.getByLabel('Không đạt').first().check();
  await page.getByRole('button', { name: '+ Chưa có minh chứng.' }).click();
  await page.getByRole('button', { name: 'Trả lại đối tượng…' }).click();
  await page.getByRole('dialog').waitFor();
}
