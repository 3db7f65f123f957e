import type { ChangesBody, ComponentAnswer, CriterionAnswer } from '../../../api/generated';
import type { vi } from '../texts.vi';

interface Labels {
  readonly criteria: readonly Pick<CriterionAnswer, 'criterionId' | 'label'>[];
  readonly components: readonly Pick<ComponentAnswer, 'anyOf' | 'label'>[];
}

/** What the unit changed, one sentence each: nominees first, then papers, then what was declared. */
export function changeSentences(
  changes: ChangesBody,
  { criteria, components }: Labels,
  texts: (typeof vi)['appraisal']['changes'],
): readonly string[] {
  const paper = (component: string) => components.find(({ anyOf }) => anyOf.includes(component))?.label ?? component;
  const criterion = (id: string) => criteria.find(({ criterionId }) => criterionId === id)?.label ?? id;
  const value = (given: unknown) =>
    typeof given === 'boolean'
      ? given
        ? texts.yes
        : texts.no
      : typeof given === 'string' && given !== ''
        ? given
        : texts.nothing;
  const fileName = (file: { [fact: string]: unknown }) => String(file.name);
  return [
    ...changes.nomineesAdded.map(({ name }) => texts.added(name)),
    ...changes.nomineesRemoved.map(({ name }) => texts.removed(name)),
    ...changes.corrections.map(({ name, field, before, after }) =>
      texts.corrected(name, texts.fields[field], value(before), value(after)),
    ),
    ...changes.documentsAttached.map(({ component, file }) => texts.attached(paper(component), fileName(file))),
    ...changes.documentsDetached.map(({ component, file }) => texts.detached(paper(component), fileName(file))),
    ...changes.declarations.map(({ name, criterionId }) => texts.declared(name, criterion(criterionId))),
    ...changes.reportsConfirmed.map(({ name }) => texts.confirmed(name)),
  ];
}
