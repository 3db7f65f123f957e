import { Link, linkOptions } from '@tanstack/react-router';
import { useSubmittingTexts } from '../shared/texts';
import { useDossierTexts } from '../../dossier/shared/texts';
import parts from '../../../ui/display/parts.module.css';
import type { CheckedGroup, CheckedItem, Place } from './checked-items.view-model';
import own from './checked-items.module.css';

/** Each item leads to the place where it is mended. */
export function CheckedItems({
  dossierId,
  groups,
  mayMend,
}: {
  dossierId: string;
  groups: readonly CheckedGroup[];
  mayMend: boolean;
}) {
  const { checkAndSend: texts } = useSubmittingTexts();
  return groups.map(({ nominee, nomineeId, items }) => (
    <section key={nomineeId ?? ''} className={parts.stack}>
      <h3 className={own.heading}>{nominee ?? texts.ofDossier}</h3>
      <ul className={own.items}>
        {items.map((item, index) => (
          <Item key={index} dossierId={dossierId} item={item} mayMend={mayMend} />
        ))}
      </ul>
    </section>
  ));
}

function Item({
  dossierId,
  item: { place, detail, missing, quoted },
  mayMend,
}: {
  dossierId: string;
  item: CheckedItem;
  mayMend: boolean;
}) {
  const { checkAndSend: texts } = useSubmittingTexts();
  const { dossiers } = useDossierTexts();
  const words = missing ? texts.missing(missing.label) : detail;
  const link = mayMend ? linkOf(dossierId, place) : undefined;
  return (
    <li>
      {link ? <Link {...link}>{words}</Link> : words}
      {(missing ?? quoted) && (
        <p className={parts.quiet}>{missing ? dossiers.plan(missing.wording, missing.ref) : quoted}</p>
      )}
    </li>
  );
}

function linkOf(dossierId: string, place: Place) {
  switch (place.to) {
    case 'documents':
      return linkOptions({ to: '/dossiers/$dossierId/documents', params: { dossierId }, hash: place.hash });
    case 'nominees':
      return linkOptions({ to: '/dossiers/$dossierId/nominees', params: { dossierId } });
    case 'nominee':
      return linkOptions({
        to: '/dossiers/$dossierId/nominees/$nomineeId',
        params: { dossierId, nomineeId: place.nomineeId },
        hash: place.hash,
      });
    case 'nowhere':
      return undefined;
  }
}
