import { useFollowingTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import parts from '../../../ui/display/parts.module.css';
import type { DossierFilters } from './dossier-filters';

interface AskedByLinkProps {
  readonly filters: DossierFilters;
  /** Of the unit asked for, as soon as a dossier of it is there. */
  readonly unitName: string | undefined;
  readonly onAsk: (filters: DossierFilters) => void;
}

/** What a figure of the dashboard asks and the form has no field for, each with a way to drop it. */
export function AskedByLink({ filters, unitName, onAsk }: AskedByLinkProps) {
  const { dossierList: texts, progress } = useFollowingTexts();
  const { unit, daysFrom, daysTo, ...inForm } = filters;
  const asked = [
    ...(unit === undefined
      ? []
      : [{ condition: texts.onlyUnit(unitName ?? unit), without: { ...inForm, daysFrom, daysTo } }]),
    ...(daysFrom === undefined
      ? []
      : [{ condition: texts.onlyWaiting(progress.age(daysFrom, daysTo)), without: { ...inForm, unit } }]),
  ];
  return asked.map(({ condition, without }) => (
    <p key={condition} className={parts.buttons}>
      {condition}
      <Button look="quiet" onClick={() => onAsk(without)} aria-label={texts.drop(condition)}>
        {texts.dropThis}
      </Button>
    </p>
  ));
}
