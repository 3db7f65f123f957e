import type { ComponentKind } from '#contexts/nominations';
import type { RoundDetails } from '#contexts/programmes';
import type { ChangesBody } from '../../../api/generated';
import { useDossierTexts } from '../shared/texts';
import type { vi } from '../texts.vi';
import parts from '../../../ui/display/parts.module.css';
import type { Dossier } from '../shared/dossier';
import { criteriaOf } from '../shared/finding-label';

interface DossierChangesProps {
  readonly changes: ChangesBody;
  readonly dossier: Dossier;
  readonly round: Pick<RoundDetails, 'categories'>;
}

/** What is different, in sentences; where a value changed, both values. */
export function DossierChanges({ changes, dossier, round }: DossierChangesProps) {
  const texts = useDossierTexts();
  const told = changesInWords(changes, { dossier, round, texts });
  if (told.length === 0) return <p>{texts.dossierHistory.nothing}</p>;
  return (
    <ul className={parts.plain}>
      {told.map(({ text, before, after }, index) => (
        <li key={index}>
          {text}
          {after !== undefined && (
            <p className={parts.quiet}>
              {texts.dossierHistory.before}: <del>{before}</del> · {texts.dossierHistory.after}: <ins>{after}</ins>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ChangeInWords {
  readonly text: string;
  readonly before?: string;
  readonly after?: string;
}

interface Words extends Pick<DossierChangesProps, 'dossier' | 'round'> {
  readonly texts: typeof vi;
}

function changesInWords(
  changes: ChangesBody,
  { dossier, round, texts: { dossierHistory: texts, dossiers } }: Words,
): readonly ChangeInWords[] {
  const labelOf = (criterionId: string) =>
    criteriaOf(round).find((rule) => rule.criterionId === criterionId)?.label ?? criterionId;
  const written = (value: string | boolean | undefined | null) =>
    typeof value === 'boolean' ? (value ? texts.yes : texts.no) : value || texts.nothingThere;
  const owned = (text: string, nomineeId?: string) => {
    const owner = dossier.nominees.find((nominee) => nominee.nomineeId === nomineeId);
    return owner ? texts.of(text, owner.name) : text;
  };
  const fileOf = (file: { readonly [fact: string]: unknown }) => String(file['name']);
  return [
    ...changes.nomineesAdded.map(({ name }) => ({ text: texts.added(name) })),
    ...changes.nomineesRemoved.map(({ name }) => ({ text: texts.removed(name) })),
    ...changes.corrections.map(({ name, field, before, after }) => ({
      text: texts.corrected(name, texts.fields[field]),
      before: written(before),
      after: written(after),
    })),
    ...changes.documentsAttached.map(({ component, nomineeId, file }) => ({
      text: owned(texts.attached(dossiers.component(component as ComponentKind), fileOf(file)), nomineeId),
    })),
    ...changes.documentsDetached.map(({ component, nomineeId, file }) => ({
      text: owned(texts.detached(dossiers.component(component as ComponentKind), fileOf(file)), nomineeId),
    })),
    ...changes.declarations.map(({ name, criterionId, before, after }) => ({
      text: texts.declared(name, labelOf(criterionId)),
      before: written(statementOf(before)),
      after: written(statementOf(after)),
    })),
    ...changes.reportsConfirmed.map(({ name }) => ({ text: texts.confirmed(name) })),
  ];
}

const statementOf = (declaration: { readonly [fact: string]: unknown } | undefined): string | undefined => {
  const statement = declaration?.['statement'];
  return typeof statement === 'string' ? statement : undefined;
};
