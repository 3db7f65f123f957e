import type { vi } from './texts.vi';

const checkAndSend: (typeof vi)['checkAndSend'] = {
  title: 'Check and submit',
  ready: 'The dossier can be submitted',
  readyDetail: (addressee) => `Addressee: ${addressee}.`,
  blocked: (count) => (count === 1 ? '1 thing stands in the way' : `${count} things stand in the way`),
  warnings: (count) => (count === 1 ? '1 thing to note' : `${count} things to note`),
  warningsDetail: 'They do not stand in the way; the appraisers see them too.',
  ofDossier: 'Of the whole dossier',
  missing: (label) => `Missing: ${label}`,
  lastDay: (day) => `Deadline: the end of ${day}`,
  acceptedLate: (document) => `Past the deadline; the dossier may be late by ${document}.`,
  late: 'The deadline has passed.',
  send: 'Submit the dossier',
  sendTo: (addressee) => `Submit to ${addressee}`,
  byTheHead: 'The head of the unit submits the dossier. Tell them when it is complete.',
  nothing: 'There is nothing to submit: the dossier is being appraised.',
  withdrawn: 'The dossier was withdrawn. Revive it to submit it.',
  includes: 'This submission includes',
  afterwards: 'After submission the unit can change nothing, unless it is returned.',
  sent: 'Dossier submitted',
  receipt: {
    title: 'Receipt of submission',
    none: { title: 'Not submitted yet', detail: 'There is a receipt after the first submission.' },
    number: 'Submission',
    at: 'Submitted at',
    to: 'Addressee',
    lookupCode: 'Look-up code',
    lookupHint: 'Follow the dossier with this code without signing in.',
    nominees: 'Nominees',
    documents: 'Documents',
    fingerprint: 'SHA-256',
    print: 'Print the receipt',
    onTime: 'On time',
  },
};

export const en = { checkAndSend };
