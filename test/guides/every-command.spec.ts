import { expect, it } from '@jest/globals';
import { everyCommand } from './commands.js';
import { accountedFor } from './played.js';

it('every block of commands in the README and the guides is played by npm run test:guides, or says why not', () => {
  expect(everyCommand.filter((commands) => !accountedFor.includes(commands))).toEqual([]);
});
