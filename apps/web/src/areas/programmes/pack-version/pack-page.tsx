import { useQuery } from '@tanstack/react-query';
import { getRouteApi, linkOptions } from '@tanstack/react-router';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useProgrammesTexts } from '../shared/texts';
import { Breadcrumb } from '../../../ui/display/breadcrumb';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { SelectField } from '../../../ui/fields/select-field';
import sections from '../../../ui/display/sections.module.css';
import { packListQuery } from '../pack-list/pack-list.call';
import { PackDifference } from './pack-difference';

const route = getRouteApi('/signed-in/admin/packs/$packId');

/** Two versions of a pack beside each other. */
export function PackPage() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { packs } = useProgrammesTexts();
  const { packId } = route.useParams();
  const { from, to } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({
    ...packListQuery,
    select: (items) => items.filter((item) => item.packId === packId).sort((one, other) => one.version - other.version),
  });
  const crumbs = [{ label: screens.packs, link: linkOptions({ to: '/admin/packs' }) }, { label: packId }];
  return (
    <Page title={packs.compare} lead={query.data?.at(-1)?.title} context={<Breadcrumb crumbs={crumbs} />}>
      <QueryState
        query={query}
        isEmpty={(versions) => versions.length < 2}
        empty={<EmptyState title={packs.onlyOne} />}
      >
        {(versions) => {
          const choices = versions.map(({ version }) => ({ value: String(version), label: packs.version(version) }));
          const newest = versions.length;
          const [earlier, later] = [from ?? newest - 1, to ?? newest];
          const compare = (chosen: { from?: number; to?: number }) =>
            void navigate({ search: { from: earlier, to: later, ...chosen }, replace: true });
          return (
            <>
              <div className={sections.filters}>
                <SelectField
                  name="from"
                  label={packs.from}
                  none={null}
                  required
                  choices={choices}
                  value={String(earlier)}
                  onChange={({ target }) => compare({ from: Number(target.value) })}
                />
                <SelectField
                  name="to"
                  label={packs.to}
                  none={null}
                  required
                  choices={choices}
                  value={String(later)}
                  onChange={({ target }) => compare({ to: Number(target.value) })}
                />
              </div>
              <h2>{packs.differences(earlier, later)}</h2>
              <PackDifference packId={packId} from={earlier} to={later} />
            </>
          );
        }}
      </QueryState>
    </Page>
  );
}
