import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { it } from '@jest/globals';
import { userNameOf } from '#story';
import { composition } from '../../apps/service/src/composition.js';
import { MailServer } from '../support/mail-server.js';
import { Chronicle } from './chronicle.js';
import { administrator, appraiser, chairman, days, headOf, homeAffairs, lastInstant, secretary } from './episodes.js';
import { touchUploads, write } from './fixture.js';
import { askEverything } from './questions.js';

const askers = [
  administrator,
  appraiser,
  homeAffairs,
  secretary,
  chairman,
  userNameOf('healthHead'),
  ...['so-tu-phap', 'so-xay-dung', 'so-du-lich', 'so-tai-chinh'].map(headOf),
];

it('plays the history and writes it as text', async () => {
  const { FIXTURE } = process.env;
  if (!FIXTURE) throw new Error('FIXTURE names the directory to write, e.g. test/upgrade/before-2026-12');
  const dataDirectory = await mkdtemp(path.join(tmpdir(), 'bang-vang-fixture-'));
  await chmod(dataDirectory, 0o755);
  const mail = await MailServer.start();
  const chronicle = new Chronicle(dataDirectory, mail);
  try {
    await playAndWrite(chronicle, FIXTURE);
  } finally {
    await chronicle.kill();
    await mail.close();
    await rm(await realpath(path.join(dataDirectory, 'postgres')), { recursive: true });
    await rm(dataDirectory, { recursive: true, force: true });
  }
}, 3_600_000);

async function playAndWrite(chronicle: Chronicle, directory: string): Promise<void> {
  const { dataDirectory } = chronicle;
  for (const { at, play } of days) {
    await chronicle.travelTo(at);
    await play(chronicle);
  }
  await chronicle.end();
  await touchUploads(dataDirectory, lastInstant);

  await chronicle.travelTo(lastInstant);
  chronicle.cookies.clear();
  const people = new Map(await Promise.all(askers.map(async (name) => [name, await chronicle.as(name)] as const)));
  const answers = await askEverything(people, chronicle.stranger());
  await chronicle.end();

  await rm(directory, { recursive: true, force: true });
  await write(dataDirectory, directory, { answers, cookies: chronicle.cookies, migrations: composition.migrations });
}
