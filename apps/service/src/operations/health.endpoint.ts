import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Problems, Public, Refused } from '#platform/http';
import { Engines } from './engines.js';
import { remembered } from './remembered.js';
import { EventEngine } from '../database/event-engine.js';

/** Milliseconds for which the engines are not asked again, whoever asks how many times. */
const holds = 1_000;

@ApiExcludeController()
@Public()
@Controller('health')
export class HealthEndpoint {
  private readonly ask = remembered(holds, () => Promise.all([this.engines.ask(), this.engines.putBack()]));

  constructor(
    private readonly engines: Engines,
    private readonly eventEngine: EventEngine,
    private readonly problems: Problems,
  ) {}

  /** The process answers: restarting it would mend nothing. */
  @Get('live')
  live() {
    return { status: 'live' };
  }

  /**
   * Ready when events can be read and appended and every view can be shown; reading only while a server of events
   * alone is away or takes none, for then people are still shown what there is. A failing automation keeps nobody from
   * working and is not part of it; migrations have run before the process listens.
   */
  @Get('ready')
  async ready() {
    const [states, putBack] = await this.ask();
    const faults = states.flatMap(({ fault }) => fault ?? []);
    const refused = new Refused(...faults, ...putBack);
    if (faults.length === 0)
      return { status: 'ready', ...(putBack.length > 0 && { errors: this.problems.of(refused).errors }) };
    const onlyEventsAreAway = faults.every(({ part }) => part === 'eventStore');
    if (!onlyEventsAreAway || !this.eventEngine.isCopied) throw refused;
    return { status: 'reading-only', errors: this.problems.of(refused).errors };
  }
}
