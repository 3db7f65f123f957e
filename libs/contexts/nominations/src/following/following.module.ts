import { Module } from '@nestjs/common';
import { ProgrammesModule } from '#contexts/programmes.module';
import { DossierModule } from '../dossier/dossier.module.js';
import { PlacesModule } from '../places/places.module.js';
import { PreparingModule } from '../preparing/preparing.module.js';
import { AppraisingModule } from '../appraising/appraising.module.js';
import { DossierDetailsEndpoint } from './dossier-details/dossier-details.endpoint.js';
import { DossierHistoryEndpoint } from './dossier-history/dossier-history.endpoint.js';
import { DossierListEndpoint } from './dossier-list/dossier-list.endpoint.js';
import { SubmittedUnits } from './dossier-list/submitted-units.adapter.js';
import { DossierStatusEndpoint } from './dossier-status/dossier-status.endpoint.js';
import { LiveFeed, LivePulse } from './live-updates/live-feed.service.js';
import { LiveUpdatesEndpoint } from './live-updates/live-updates.endpoint.js';
import { Presence } from './presence/presence.adapter.js';
import { PresenceEndpoint } from './presence/presence.endpoint.js';
import { RoundProgressEndpoint } from './round-progress/round-progress.endpoint.js';

/** Whoever may see dossiers follows them. */
@Module({
  imports: [ProgrammesModule, DossierModule, PlacesModule, PreparingModule, AppraisingModule],
  controllers: [
    LiveUpdatesEndpoint,
    PresenceEndpoint,
    DossierListEndpoint,
    DossierDetailsEndpoint,
    DossierHistoryEndpoint,
    DossierStatusEndpoint,
    RoundProgressEndpoint,
  ],
  providers: [SubmittedUnits, LiveFeed, LivePulse, Presence],
  exports: [SubmittedUnits],
})
export class FollowingModule {}
