import { Link } from '@tanstack/react-router';
import { useFollowingTexts } from '../shared/texts';
import { dossiersLink } from './dossiers-link';
import type { DossierFilter } from './round-progress.view-model';

/** A number that opens the list it counts; nothing opens for none. */
export function Figure({ count, what, filter }: { count: number; what: string; filter: DossierFilter }) {
  const { progress } = useFollowingTexts();
  if (count === 0) return <>0</>;
  return (
    <Link {...dossiersLink(filter)} aria-label={progress.listOf(count, what)}>
      {count}
    </Link>
  );
}
