import { expect, it } from '@jest/globals';
import { statusOf } from '#platform/http';
import { composition } from './composition.js';

/** As callers know them: a refusal that is answered with another status breaks them. What is not here is 422. */
const statuses: Readonly<Record<number, readonly string[]>> = {
  400: [
    'ADDRESS_MALFORMED',
    'BODY_TOO_DEEP',
    'CURSOR_MALFORMED',
    'DRY_RUN_MALFORMED',
    'IDEMPOTENCY_KEY_MALFORMED',
    'IF_MATCH_MALFORMED',
    'MALFORMED_REQUEST',
    'POSITION_MALFORMED',
    'UPLOAD_HEADER_MALFORMED',
  ],
  401: ['NOT_SIGNED_IN', 'SIGN_IN_FAILED'],
  403: ['FOREIGN_ORIGIN', 'NOT_PERMITTED', 'PASSWORD_MUST_BE_CHANGED'],
  404: [
    'CALENDAR_NOT_FOUND',
    'DEAD_LETTER_NOT_FOUND',
    'DOCUMENT_NOT_FOUND',
    'DOSSIER_NOT_FOUND',
    'DRAFT_DELETED',
    'LOOKUP_CODE_UNKNOWN',
    'NOMINEE_NOT_FOUND',
    'NOTICE_NOT_FOUND',
    'PACK_NOT_FOUND',
    'PERSON_NOT_FOUND',
    'PROPOSAL_NOT_FOUND',
    'ROUND_NOT_FOUND',
    'ROUTE_NOT_FOUND',
    'UNIT_NOT_FOUND',
    'UNSUBSCRIBE_TOKEN_UNKNOWN',
    'UPLOAD_NOT_FOUND',
    'VERIFICATION_CODE_UNKNOWN',
  ],
  405: ['METHOD_NOT_ALLOWED'],
  408: ['REQUEST_TOO_SLOW'],
  409: [
    'BATCH_ID_TAKEN',
    'DECISION_NUMBER_TAKEN',
    'DOCUMENT_ID_TAKEN',
    'DOSSIER_ID_TAKEN',
    'DOSSIER_MOVED_ON',
    'FILE_INCOMPLETE',
    'HAND_OVER_INTERRUPTED',
    'NOMINEE_HELD',
    'NOMINEE_ID_TAKEN',
    'PERSON_ID_TAKEN',
    'PROPOSAL_COMPILED_ANEW',
    'ROUND_ID_TAKEN',
    'UNIT_ALREADY_DISSOLVED',
    'UNIT_ID_TAKEN',
    'UPLOAD_BUSY',
    'UPLOAD_INCOMPLETE',
    'UPLOAD_OFFSET_WRONG',
    'USER_NAME_TAKEN',
    'WRONG_SITUATION',
  ],
  412: ['PAPER_CHANGED', 'REVISION_CONFLICT'],
  413: ['BODY_TOO_LARGE', 'EVENTS_TOO_LARGE', 'FILE_TOO_LARGE'],
  414: ['ADDRESS_TOO_LONG'],
  415: ['FILE_TYPE_NOT_ALLOWED', 'UNSUPPORTED_MEDIA_TYPE'],
  428: ['IF_MATCH_REQUIRED'],
  429: ['SIGN_IN_SLOWED', 'TOO_MANY_REQUESTS'],
  431: ['HEADERS_TOO_LARGE'],
  500: ['UNEXPECTED'],
  503: [
    'CONTENDED',
    'EVENT_STORE_AWAY',
    'EVENT_STORE_READ_ONLY',
    'EVENT_STORE_UNAVAILABLE',
    'QUEUES_AWAY',
    'STORAGE_FULL',
    'UNAVAILABLE',
    'VIEWS_AWAY',
    'VIEWS_BEING_BUILT',
    'VIEW_BEHIND',
  ],
};

it('answers every refusal with the status that callers know', () => {
  const answered: Record<number, string[]> = {};
  for (const [code, { kind }] of Object.entries(composition.refusals)) (answered[statusOf(kind)] ??= []).push(code);
  const { 422: rules = [], ...others } = answered;
  for (const codes of Object.values(others)) codes.sort();

  expect(others).toEqual(statuses);
  expect(rules.length).toBeGreaterThan(80);
});
