import { Injectable } from '@nestjs/common';
import { Clock } from '#platform/event-sourcing';
import { HttpMetrics } from '#platform/http';
import { ViewProgress } from '#platform/read-models';
import { Gauge } from 'prom-client';
import { Engines } from '../engines.js';
import { inTime } from '../in-time.js';
import { remembered } from '../remembered.js';

/**
 * What is asked of the engines whenever somebody collects. Of an engine that does not answer in time only its
 * absence is told.
 */
@Injectable()
export class EngineMetrics {
  constructor({ registry }: HttpMetrics, engines: Engines, views: ViewProgress, clock: Clock) {
    const registers = [registry];
    new Gauge({
      name: 'bang_vang_engine_up',
      help: '1 while the engine answers',
      labelNames: ['part', 'engine'],
      registers,
      async collect() {
        this.reset();
        for (const { part, engine, fault } of await engines.ask())
          this.set({ part, engine }, fault?.code.endsWith('_AWAY') ? 0 : 1);
      },
    });
    const backlogs = remembered(0, async () => (await inTime(views.backlogs())) ?? []);
    new Gauge({
      name: 'bang_vang_view_waiting_events',
      help: 'Events that the view does not show yet, counted up to 1000',
      labelNames: ['view'],
      registers,
      async collect() {
        this.reset();
        for (const { view, events } of await backlogs()) this.set({ view }, events);
      },
    });
    new Gauge({
      name: 'bang_vang_view_lag_seconds',
      help: 'Age of the oldest event that the view does not show yet',
      labelNames: ['view'],
      registers,
      async collect() {
        this.reset();
        for (const { view, oldest } of await backlogs())
          this.set({ view }, oldest === undefined ? 0 : secondsSince(oldest, clock));
      },
    });
  }
}

function secondsSince(instant: string, clock: Clock): number {
  return Math.max(0, (clock.now().getTime() - Date.parse(instant)) / 1000);
}
