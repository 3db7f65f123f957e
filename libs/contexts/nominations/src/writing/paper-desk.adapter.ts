import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { officialDocumentHtml, type PaperFields, type PaperForm } from '#platform/documents';
import type { Actor } from '#contexts/organisation';
import { own } from '#platform/event-sourcing';
import { cleanFileName } from '#platform/files';
import { Refused } from '#platform/http';
import { misplaced, notChangeable } from '../attachments/attach-document/attach-document.js';
import { DossierDecisions } from '../dossier/dossier-decisions.service.js';
import type { DossierDocument, OpenedDossier } from '../dossier/dossier.js';
import type { StoredFile } from '../dossier/dossier-events.js';
import type { PaperFacts } from '../papers/paper.js';
import { paperOf } from '../papers/papers.js';
import { type PaperDraft, PaperDrafts } from './paper-drafts.adapter.js';
import { paperFacts } from './paper-facts.js';
import type { PaperKey } from './paper-key.js';
import { writtenDocumentOf } from './written-document.js';

/** A paper as it lies on the desk: what its form asks, what is written so far, and what the dossier adds. */
export interface OpenPaper {
  readonly dossier: OpenedDossier;
  readonly form: PaperForm;
  readonly facts: PaperFacts;
  readonly fields: PaperFields;
  readonly draft?: PaperDraft;
  /** Whether the actor may go on writing it now. */
  readonly editable: boolean;
}

/** The page that a paper makes, and the file it would be kept as. */
export interface PaperPage {
  readonly html: string;
  readonly file: StoredFile;
}

export const pageMediaType = 'text/html; charset=utf-8';

@Injectable()
export class PaperDesk {
  constructor(
    private readonly dossiers: DossierDecisions,
    private readonly drafts: PaperDrafts,
  ) {}

  /** @throws Refused for whoever may not give the command, and for a paper that the dossier has no place for */
  async open(command: string, key: PaperKey, actor: Actor, at: string): Promise<OpenPaper> {
    const found = await this.dossiers.openTo(command, actor, key.dossierId, at);
    const { dossier, rules, unit } = found;
    const { kind, nomineeId } = key;
    const refusal = misplaced({ component: kind, nomineeId });
    if (refusal) throw new Refused(refusal);
    if (nomineeId !== undefined && !own(dossier.nominees, nomineeId))
      throw new Refused({ code: 'NOMINEE_NOT_FOUND', pointer: '/nomineeId', nomineeId });
    const facts = paperFacts(dossier, rules, unit, nomineeId);
    const paper = paperOf(kind);
    const draft = await this.drafts.find(key);
    const editable =
      this.dossiers.may('save-paper', actor, found) && !notChangeable({ component: kind, nomineeId }, dossier);
    return {
      dossier,
      form: paper.form(facts),
      facts,
      fields: draft?.fields ?? paper.start(facts),
      ...(draft && { draft }),
      editable,
    };
  }

  pageOf({ kind }: PaperKey, fields: PaperFields, facts: PaperFacts): PaperPage {
    const { label, layout } = paperOf(kind);
    const html = officialDocumentHtml(layout(fields, facts));
    const sha256 = createHash('sha256').update(html).digest('hex');
    const name = cleanFileName(`${[label.vi, facts.nominee?.name].filter(Boolean).join(' - ')}.html`);
    return { html, file: { sha256, name, size: Buffer.byteLength(html), mediaType: pageMediaType } };
  }

  /** The document that the paper has become, and whether it still says what the paper says. */
  documentOf(
    key: PaperKey,
    fields: PaperFields,
    facts: PaperFacts,
    dossier: OpenedDossier,
  ): (Pick<DossierDocument, 'documentId'> & { readonly current: boolean }) | undefined {
    const document = writtenDocumentOf(dossier, key);
    return (
      document && {
        documentId: document.documentId,
        current: document.file.sha256 === this.pageOf(key, fields, facts).file.sha256,
      }
    );
  }
}
