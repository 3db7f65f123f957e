import type { vi } from './texts.vi';

const lookUp: (typeof vi)['lookUp'] = {
  title: 'Look up',
  lead: 'Verify an award and follow a dossier, without signing in.',
  award: {
    title: 'Verify an award',
    code: 'Verification code',
    codeHint: 'Twelve characters, such as 7K3M-Q9TF-2XWD; letter case does not matter.',
    verify: 'Verify',
    withoutCode: 'No code? Look up by decision number and name',
    number: 'Decision number',
    numberHint: 'Such as 512/QĐ-UBND.',
    name: 'Name of the collective, individual or household',
    nameHint: 'In full as in the decision; with or without accents.',
    none: 'No award bears this decision number and name.',
    standing: 'In the award register',
    revoked: 'Revoked',
    form: 'Form of award',
    decision: 'Decision',
    decisionOf: (number, day) => `No. ${number} of ${day}`,
    signer: 'Signed by',
    revocation: 'Decision of revocation',
  },
  dossier: {
    title: 'Status of a dossier',
    code: 'Look-up code',
    codeHint: 'On the receipt of the submission.',
    follow: 'Show status',
    heldBy: 'The dossier is with:',
    situations: {
      Draft: 'Being completed by the unit',
      Submitted: 'Submitted, under way',
      Returned: 'Returned to the unit for supplements',
      Withdrawn: 'Withdrawn by the unit',
      Decided: 'Decided',
    },
  },
};

export const en = { lookUp };
