import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ProgrammesModule } from '#contexts/programmes.module';
import { DossierModule } from '../dossier/dossier.module.js';
import { LetAdmissionLapseHandler } from './let-admission-lapse/let-admission-lapse.endpoint.js';
import { QuotaGate } from './over-quota/quota-gate.service.js';
import { PlacesFirst } from './places-first.service.js';
import { QuotaLedgerStreams } from './quota-ledger-streams.service.js';
import { QuotaPlaces } from './quota-places.service.js';
import { QuotaUsageEndpoint } from './quota-usage/quota-usage.endpoint.js';
import { ReleasePlacesHandler } from './release-places/release-places.endpoint.js';

/** The quota ledger: places taken before a nominee enters, given back when it leaves. */
@Module({
  imports: [CqrsModule, ProgrammesModule, DossierModule],
  controllers: [QuotaUsageEndpoint],
  providers: [QuotaPlaces, QuotaGate, PlacesFirst, QuotaLedgerStreams, ReleasePlacesHandler, LetAdmissionLapseHandler],
  exports: [PlacesFirst, QuotaGate, QuotaLedgerStreams, QuotaPlaces],
})
export class PlacesModule {}
