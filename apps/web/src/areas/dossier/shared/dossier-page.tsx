import { useQuery } from '@tanstack/react-query';
import { linkOptions, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RoundDetails } from '#contexts/programmes';
import { useDossierTexts } from './texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { Page, type PageProps } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { PresenceLine } from './presence-line';
import { roundDetailsQuery } from '../../programmes/round-details/round-details.call';
import { useSession } from '../../identity/shared/acting';
import { dossierDetailsQuery } from '../dossier-details/dossier-details.call';
import type { Dossier } from './dossier';
import { type MayDo, mayDo } from './may-do';

export interface ShownDossier {
  readonly dossier: Dossier;
  readonly round: RoundDetails;
  readonly may: MayDo;
}

export interface DossierPageProps extends Pick<PageProps, 'lead' | 'width'> {
  /** The part of the dossier; without it, the dossier itself. */
  readonly title?: string | ((shown: ShownDossier) => string);
  readonly actions?: (shown: ShownDossier) => ReactNode;
  readonly children: (shown: ShownDossier) => ReactNode;
}

/** The frame of every screen of one dossier: where one is, and what may be done. */
export function DossierPage({ title, actions, children, ...page }: DossierPageProps) {
  const { dossierDetails, dossiers } = useDossierTexts();
  const { dossierId = '' } = useParams({ strict: false });
  const dossier = useQuery(dossierDetailsQuery(dossierId));
  const round = useQuery({ ...roundDetailsQuery(dossier.data?.roundId ?? ''), enabled: dossier.data !== undefined });
  const { person, acting } = useSession();
  const shown =
    dossier.data && round.data && person
      ? { dossier: dossier.data, round: round.data, may: mayDo(acting, dossier.data, round.data) }
      : undefined;
  const ownTitle = dossier.data ? dossierDetails.title(dossier.data.unitName) : dossiers.title;
  const crumbs = [
    { label: dossiers.title, link: linkOptions({ to: '/dossiers' }) },
    ...(title && dossier.data
      ? [{ label: ownTitle, link: linkOptions({ to: '/dossiers/$dossierId', params: { dossierId } }) }]
      : []),
    ...(dossier.data ? [{ label: dossier.data.roundTitle }] : []),
  ];
  const heading = typeof title === 'function' ? (shown ? title(shown) : dossiers.title) : title;
  return (
    <Page
      {...page}
      title={heading ?? ownTitle}
      context={<Breadcrumb crumbs={crumbs} />}
      actions={shown && actions?.(shown)}
    >
      <QueryState query={dossier} skeleton={<Skeleton as="row" lines={6} />}>
        {() => (
          <QueryState query={round} skeleton={<Skeleton as="row" lines={6} />}>
            {() =>
              shown && (
                <>
                  <PresenceLine dossierId={dossierId} />
                  {children(shown)}
                </>
              )
            }
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}
