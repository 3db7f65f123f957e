import { it } from '@jest/globals';
import { expectToReadWell } from '#platform/http/testing';
import { httpRefusals } from './http-refusals.vi.js';

it.each(Object.entries(httpRefusals))('%s reads well', (code, { text }) => expectToReadWell(text({ code } as never)));
