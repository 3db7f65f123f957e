import path from 'node:path';
import { dayOf, inVietnamese } from '#platform/calendar';
import type { Environment } from '#platform/config';
import { type Service, startService } from '../../../service/src/start-service.js';
import { verifyEvents } from '../../../service/src/operations/events-verify.js';
import { type Caller, done, engage, interimRound2025, signIn, type Stage, type Step, userNameOf } from '#story';
import { DemoNotebook } from './demo-notebook.js';
import { TravelledClock } from './travelled-clock.js';

/**
 * Plays the interim round of 2025 through the public API, in a data directory of its own. It may be killed at
 * any point:
 * the next run goes on where this one ended. @returns the exit code
 */
export async function playDemo(environment: Environment): Promise<number> {
  const dataDirectory = path.join(environment.dataDirectory, 'demo');
  const notebook = await DemoNotebook.in(dataDirectory);
  const clock = new TravelledClock();
  clock.travelTo(interimRound2025[0]!.at);
  const service = await startService(
    { ...environment, dataDirectory, port: 0, demo: true },
    { clock, logger: false, passwords: { of: () => notebook.password, isUnshown: () => false } },
  );
  try {
    await engage(
      service.origin,
      await signIn(service.origin, { userName: 'quan-tri', password: notebook.password }),
      notebook.password,
    );
    for (const step of interimRound2025) await playStep(step, stageOf(service, { clock, notebook }), notebook);
    await showOutcome(await signIn(service.origin, { userName: userNameOf('chairman'), password: notebook.password }));
    return await verifyEvents(environment.eventStore, service.databaseUrl);
  } finally {
    await service.stop();
  }
}

function stageOf({ origin }: Service, { clock, notebook }: { clock: TravelledClock; notebook: DemoNotebook }): Stage {
  return {
    travelTo: (instant) => clock.travelTo(instant),
    as: (member) => signIn(origin, { userName: userNameOf(member), password: notebook.password }),
    tell: (line) => console.log(`      ${line}`),
  };
}

async function playStep(step: Step, stage: Stage, notebook: DemoNotebook): Promise<void> {
  const { title, at } = step;
  stage.travelTo(at);
  console.log(`\n[${whenOf(at)}] ${title}`);
  if (notebook.has(title)) return stage.tell('(đã thực hiện ở lần chạy trước)');
  await step.play(stage);
  await notebook.finish(title);
}

/** Instants of the play are written in Việt Nam time. */
const whenOf = (at: string): string => `${inVietnamese(dayOf(at))} ${at.slice(11, 16)}`;

interface RegisterEntry {
  readonly name: string;
  readonly decisionNumber: string;
}

async function showOutcome(chairman: Caller): Promise<void> {
  const { body } = await done(chairman.get('/awards?limit=100'));
  const entries = body.items as readonly RegisterEntry[];
  console.log(`\nSổ khen thưởng: ${entries.length} Bằng khen của Chủ tịch Ủy ban nhân dân Thành phố`);
  for (const { name, decisionNumber } of entries) console.log(`      ${name} (${decisionNumber})`);
}
