import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Role } from '#contexts/organisation';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useOperationsTexts } from '../shared/texts';
import { useOrganisationTexts } from '../../organisation/shared/texts';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { SelectField } from '../../../ui/fields/select-field';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import { DataTable } from '../../../ui/tables/data-table';
import { permissionMatrixQuery } from '../../identity/permissions/permission-matrix.call';

const route = getRouteApi('/signed-in/admin/permissions');

export function PermissionMatrix() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { permissions } = useOperationsTexts();
  const { organisation } = useOrganisationTexts();
  const { role } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(permissionMatrixQuery);
  const choices = Object.entries(organisation.roles).map(([value, label]) => ({ value, label }));
  return (
    <Page title={screens.permissions} lead={permissions.lead}>
      <AdministrationTabs />
      <SelectField
        name="role"
        label={permissions.role}
        markOptional={false}
        none={permissions.everyRole}
        choices={choices}
        value={role ?? ''}
        onChange={({ target }) =>
          void navigate({ search: { role: (target.value || undefined) as Role | undefined }, replace: true })
        }
      />
      <QueryState query={query} skeleton={<Skeleton as="row" lines={16} />}>
        {(rows) => (
          <DataTable
            caption={screens.permissions}
            rows={rows.filter(({ roles }) => role === undefined || roles.includes(role))}
            rowKey={({ command, scope }) => `${command} ${scope}`}
            columns={[
              { head: permissions.command, cell: ({ command }) => permissions.commands[command] ?? command },
              { head: permissions.who, cell: ({ roles }) => roles.map((held) => organisation.roles[held]).join('; ') },
              { head: permissions.scope, cell: ({ scope }) => permissions.scopes[scope] ?? scope },
              { head: permissions.situations, cell: ({ situations }) => situationWords(situations, permissions) },
            ]}
          />
        )}
      </QueryState>
    </Page>
  );
}

function situationWords(
  situations: string | readonly string[],
  { any, situationNames }: { any: string; situationNames: Readonly<Record<string, string>> },
): string {
  return typeof situations === 'string'
    ? any
    : situations.map((situation) => situationNames[situation] ?? situation).join(', ');
}
