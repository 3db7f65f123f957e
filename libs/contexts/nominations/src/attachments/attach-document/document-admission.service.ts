import { Injectable } from '@nestjs/common';
import type { Actor } from '#contexts/organisation';
import { accepted, type CommandContext, type Decision, rejected } from '#platform/event-sourcing';
import { DossierDecisions } from '../../dossier/dossier-decisions.service.js';
import type { OpenedDossier } from '../../dossier/dossier.js';
import type { DossierEvent } from '../../dossier/dossier-events.js';
import type { AttachDocumentDto } from './attach-document.dto.js';
import { noPlaceFor } from './attach-document.js';
import { DocumentLimit } from './document-limit.service.js';

interface Attaching {
  readonly dossierId: string;
  readonly actor: Actor;
  readonly context: CommandContext;
}

/** Asks the dossier before a file is read: nobody's file is kept who may not attach it, and none that has no place. */
@Injectable()
export class DocumentAdmission {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly limit: DocumentLimit,
  ) {}

  /** @throws Refused unless the person may attach documents to the dossier now */
  ofAnything(attaching: Attaching): Promise<void> {
    return this.tryOut(attaching, () => accepted());
  }

  /** @throws Refused unless the dossier would take such a document now */
  of({ documentId, component, nomineeId }: AttachDocumentDto, attaching: Attaching): Promise<void> {
    const place = {
      documentId: documentId ?? attaching.context.commandId,
      component,
      nomineeId,
      by: attaching.actor.personId,
    };
    return this.tryOut(attaching, (dossier) => {
      const refusal = noPlaceFor(place, dossier, this.limit.perDossier);
      return refusal ? rejected(refusal) : accepted();
    });
  }

  private async tryOut(
    attaching: Attaching,
    decide: (dossier: OpenedDossier) => Decision<DossierEvent>,
  ): Promise<void> {
    await this.dossiers.tryOut({ command: 'attach-document', ...attaching, decide });
  }
}
