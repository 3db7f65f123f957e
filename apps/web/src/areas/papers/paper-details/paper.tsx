import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { usePapersTexts } from '../shared/texts';
import type { PaperPath } from '../save-paper/save-paper.call';
import { useSession } from '../../identity/shared/acting';
import { paperDetailsQuery } from './paper-details.call';
import { PaperDesk } from './paper-desk';

/** One paper of a dossier: its form, and beside it the page that it makes. */
export function Paper() {
  const { papers } = usePapersTexts();
  const { dossierId = '', kind = '', nomineeId } = useParams({ strict: false });
  const path: PaperPath = { dossierId, kind: kind as PaperPath['kind'], nomineeId };
  const { person } = useSession();
  const query = useQuery({ ...paperDetailsQuery(path, person?.personId ?? ''), enabled: person !== undefined });
  return (
    <QueryState
      query={query}
      skeleton={
        <Page title={papers.opening}>
          <Skeleton lines={12} />
        </Page>
      }
    >
      {({ paper, copy }) => (
        <PaperDesk
          key={`${dossierId} ${kind} ${nomineeId}`}
          path={path}
          personId={person!.personId}
          paper={paper}
          copy={copy}
        />
      )}
    </QueryState>
  );
}
