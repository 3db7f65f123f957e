import type { AwardEvent } from '#contexts/awards';
import type { AccountEvent } from '#contexts/identity';
import type { DossierEvent } from '#contexts/nominations';
import { automationActor } from '#contexts/organisation';
import type { RoundEvent, TimetableEvent } from '#contexts/programmes';
import type { Automation } from '#platform/automations';
import { TellPeopleCommand } from '../tell-people/tell-people.endpoint.js';

const name = 'when-something-concerns-people-tell-them';

export const tellThem: Automation = {
  name,
  handles: [
    'AccountGiven',
    'DossierSubmitted',
    'DossierReturned',
    'NomineeReturned',
    'NomineeRefused',
    'DossierForwarded',
    'AppraisalOverdue',
    'DraftLapsed',
    'ProposalCompiled',
    'ProposalSubmitted',
    'SubmittedToChairman',
    'AwardsDecided',
    'AwardRevoked',
    'WindowOpened',
    'DeadlineReminderDue',
    'ConferenceReminderDue',
    'LastDayMoved',
    'DeadlineExtended',
    'LateAcceptanceGranted',
    'LateAcceptanceTakenBack',
  ] satisfies (AccountEvent | DossierEvent | AwardEvent | RoundEvent | TimetableEvent)['type'][],
  reads: ['people-list', 'dossier-list'],
  react: (event) => [
    { key: 'tell', command: (context) => new TellPeopleCommand(event, automationActor(name), context) },
  ],
};
