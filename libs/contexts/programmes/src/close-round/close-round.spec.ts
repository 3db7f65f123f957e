import { describe, it } from '@jest/globals';
import { given } from '#platform/event-sourcing/testing';
import { roundDecider, type RoundEvent } from '../round.js';
import { interimCity } from '../testing/hanoi.adapter.js';
import { aboutOpened } from '../testing/when-open.js';
import { closeRound } from './close-round.js';

const closed: RoundEvent = { type: 'RoundClosed', data: { by: 'quan-tri' } };
const close = aboutOpened((round) => closeRound({ by: 'quan-tri' }, round));

describe('closing a round', () => {
  it('happens once', () => {
    given(roundDecider, interimCity).when(close).then(closed);
    given(roundDecider, interimCity, closed).when(close).thenNothing();
  });
});
