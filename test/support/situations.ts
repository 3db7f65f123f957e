import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { expect } from '@jest/globals';
import { dossierStream, quotaLedgerStream } from '#contexts/nominations';
import { RoundReader, seedProgrammes } from '#contexts/programmes.module';
import type { Position, RecordedEvent } from '#platform/event-sourcing';
import { type Caller, mendDossier } from '#story';
import { accepted } from './answers.js';
import { ApiUnderTest } from './api.js';
import type { Answer, Client } from './client.js';
import { TravelledClock } from './travelled-clock.js';

export const education = 'so-giao-duc-va-dao-tao';
export const homeAffairs = 'so-noi-vu';

export const interim = 'interim-2025-city';
export const interimState = 'interim-2025-state';
export const final = 'final-2030-city';
export const annual = (year: number) => `annual-${year}-city`;

export interface NomineeBody {
  readonly nomineeId: string;
  readonly name: string;
  readonly kind: 'collective' | 'individual' | 'household';
  readonly category: string;
  readonly initiativeClaimed: boolean;
  readonly jobTitle?: string;
  readonly organisation?: string;
}

const nominee =
  (kind: NomineeBody['kind'], category: string, label: string) =>
  (more: Partial<NomineeBody> = {}): NomineeBody => {
    const nomineeId = randomUUID();
    return { nomineeId, kind, category, name: `${label} ${nomineeId.slice(0, 8)}`, initiativeClaimed: false, ...more };
  };

export const collective = nominee('collective', 'so_ban_nganh', 'Phòng');
export const household = nominee('household', 'ho_gia_dinh', 'Hộ ông');
export const individual = (more: Partial<NomineeBody> = {}) =>
  nominee('individual', 'ca_nhan_cbccvc', 'Ông')({ jobTitle: 'Chuyên viên', organisation: 'Văn phòng', ...more });

export const many = (count: number, make: () => NomineeBody): readonly NomineeBody[] =>
  Array.from({ length: count }, () => make());

export interface DossierAtHand {
  readonly dossierId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly nomineeIds: readonly string[];
  /** Of the api. */
  readonly path: string;
  /** Head of the submitting unit. */
  readonly head: Client;
}

export interface ProposedDossier extends DossierAtHand {
  /** Of the api. */
  readonly proposal: string;
}

interface DossierWanted {
  readonly unitId: string;
  readonly roundId: string;
  readonly nominees?: readonly NomineeBody[];
}

/**
 * The whole service with the plan's rounds, and the situations in which journeys begin: each reached through the
 * front door.
 */
export class Situations {
  private seen: Position | undefined;

  private constructor(readonly api: ApiUnderTest) {}

  static async startingAt(
    instant: string,
    options: Omit<NonNullable<Parameters<typeof ApiUnderTest.start>[0]>, 'clock'> = {},
  ): Promise<Situations> {
    const api = await ApiUnderTest.start({ ...options, clock: new TravelledClock(new Date(instant)) });
    await seedProgrammes({ commands: api.app.get(CommandBus), rounds: api.app.get(RoundReader), now: api.clock.now() });
    const situations = new Situations(api);
    await situations.educationAppraiser(); // whom several situations need must not be engaged while `storesNothing` looks
    return situations;
  }

  close(): Promise<void> {
    return this.api.close();
  }

  /** Việt Nam time unless the instant says otherwise. */
  travelTo(instant: string): void {
    this.api.clock.travelTo(/(Z|[+-]\d\d:\d\d)$/.test(instant) ? instant : `${instant}+07:00`);
  }

  readonly headOf = (unitId: string): Promise<Client> => this.api.as('unit_head', unitId);
  readonly educationAppraiser = (who = ''): Promise<Client> => this.api.as('education_appraiser', education, who);
  readonly homeAffairsAppraiser = (): Promise<Client> => this.api.as('home_affairs_appraiser', homeAffairs);
  readonly councilSecretary = (): Promise<Client> => this.api.as('council_secretary', 'hoi-dong-tdkt-thanh-pho');
  readonly chairman = (): Promise<Client> => this.api.as('chairman', 'chu-tich-ubnd-thanh-pho');

  async openRound(
    occasion: 'annual' | 'interim' | 'final',
    year: number,
    tier: 'city' | 'state' = 'city',
  ): Promise<void> {
    await accepted(
      (await this.api.administrator()).post('/api/rounds', { packId: 'vn-hanoi-2024', occasion, year, tier }),
    );
  }

  /** A draft with these nominees, every one with its place. */
  async draft({ unitId, roundId, nominees = [] }: DossierWanted): Promise<DossierAtHand> {
    const head = await this.headOf(unitId);
    const dossierId = randomUUID();
    await accepted(head.post('/api/dossiers', { dossierId, roundId, unitId }));
    const path = `/api/dossiers/${dossierId}`;
    for (const one of nominees) await accepted(head.post(`${path}/nominees`, one));
    return { dossierId, roundId, unitId, path, head, nomineeIds: nominees.map(({ nomineeId }) => nomineeId) };
  }

  /** Everything that the plan asks for is there: one collective unless told otherwise. */
  async complete({ nominees = [collective()], ...wanted }: DossierWanted): Promise<DossierAtHand> {
    const dossier = await this.draft({ ...wanted, nominees });
    await this.mend(dossier);
    return dossier;
  }

  /** Adds what is still missing, as the demo does. */
  mend({ head, dossierId }: DossierAtHand): Promise<void> {
    return mendDossier(callerOf(head), dossierId);
  }

  async submitted(wanted: DossierWanted): Promise<DossierAtHand> {
    const dossier = await this.complete(wanted);
    await accepted(this.submit(dossier));
    return dossier;
  }

  /** The education department found every nominee eligible. */
  async appraisedByEducation(wanted: DossierWanted): Promise<DossierAtHand> {
    const dossier = await this.submitted(wanted);
    await this.appraiseAll(dossier, await this.educationAppraiser());
    return dossier;
  }

  /** The education department forwarded it to the home-affairs department. */
  async forwarded(wanted: DossierWanted): Promise<DossierAtHand> {
    const dossier = await this.appraisedByEducation(wanted);
    await accepted(this.forward(dossier));
    return dossier;
  }

  /** The home-affairs department has the nominees of a dossier on a list for the Chairman. */
  async proposed(wanted: DossierWanted, form?: string): Promise<ProposedDossier> {
    return this.propose(await this.forwarded(wanted), form);
  }

  async propose(dossier: DossierAtHand, form = 'bang_khen_chu_tich_tp'): Promise<ProposedDossier> {
    const officer = await this.homeAffairsAppraiser();
    await this.appraiseAll(dossier, officer);
    const { roundId, dossierId, nomineeIds } = dossier;
    const proposalId = randomUUID();
    const proposals = `/api/rounds/${roundId}/proposals`;
    await accepted(
      officer.post(proposals, {
        proposalId,
        form,
        nominees: nomineeIds.map((nomineeId) => ({ dossierId, nomineeId })),
      }),
    );
    return { ...dossier, proposal: `${proposals}/${proposalId}` };
  }

  submit({ head, path }: DossierAtHand, addressee = education): Promise<Answer> {
    return head.post(`${path}/submit`, { addressee });
  }

  async forward({ roundId, dossierId }: DossierAtHand, more: object = {}): Promise<Answer> {
    const letter = { number: '1320/TTr-SGDĐT', date: this.api.clock.now().toISOString().slice(0, 10) };
    return (await this.educationAppraiser()).post('/api/batches', {
      batchId: randomUUID(),
      roundId,
      dossiers: [{ dossierId }],
      letter,
      ...more,
    });
  }

  async appraiseAll(dossier: DossierAtHand, appraiser: Client): Promise<void> {
    for (const nomineeId of dossier.nomineeIds) await accepted(this.appraise(dossier, nomineeId, appraiser));
  }

  /** Finds every criterion of the nominee's category met; a try without findings names them. */
  async appraise({ path }: DossierAtHand, nomineeId: string, appraiser: Client): Promise<Answer> {
    const asked = await appraiser.post(`${path}/nominees/${nomineeId}/appraise?dryRun=true`, { findings: [] });
    const missing = (asked.body.errors ?? []).flatMap((rule: { missing?: string[] }) => rule.missing ?? []);
    return appraiser.post(`${path}/nominees/${nomineeId}/appraise`, {
      findings: missing.map((criterionId: string) => ({ criterionId, met: true })),
    });
  }

  async returned(dossier: DossierAtHand, more: object = {}): Promise<Answer> {
    const findings = [
      { subject: 'component', id: 'achievement_report', reason: 'Báo cáo thành tích chưa nêu kết quả cụ thể.' },
    ];
    const tomorrow = new Date(this.api.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10);
    return (await this.educationAppraiser()).post(`${dossier.path}/return`, { findings, dueBefore: tomorrow, ...more });
  }

  storyOf({ dossierId }: DossierAtHand): Promise<readonly RecordedEvent[]> {
    return this.api.events.readStream(dossierStream(dossierId));
  }

  /** Of the dossier's last event: a list asked with it as `after` has seen the dossier. */
  async positionOf(dossier: DossierAtHand): Promise<string> {
    return String((await this.storyOf(dossier)).at(-1)?.position);
  }

  ledgerOf({ roundId, unitId }: Pick<DossierAtHand, 'roundId' | 'unitId'>): Promise<readonly RecordedEvent[]> {
    return this.api.events.readStream(quotaLedgerStream(roundId, unitId));
  }

  /** Gives what the action gives, and holds it to having stored no event in any stream. */
  async storesNothing<T>(act: () => Promise<T>): Promise<T> {
    await this.eventsSince();
    const result = await act();
    expect(await this.eventsSince()).toEqual([]);
    return result;
  }

  private async eventsSince(): Promise<readonly string[]> {
    const types: string[] = [];
    for (;;) {
      const { events, next, caughtUp } = await this.api.events.readAll({ after: this.seen });
      types.push(...events.map(({ type }) => type));
      this.seen = next;
      if (caughtUp) return types;
    }
  }
}

const callerOf = (client: Client): Caller => ({
  get: (path) => client.get(`/api${path}`),
  post: (path, body, key) => client.post(`/api${path}`, body, { 'idempotency-key': key }),
  upload: (path, { fields, file }, key) => client.upload(`/api${path}`, fields, file, { 'idempotency-key': key }),
});
