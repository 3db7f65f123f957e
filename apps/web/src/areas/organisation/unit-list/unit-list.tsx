import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { unitCategories } from '#contexts/organisation';
import { inVietnamese } from '#platform/calendar';
import type { UnitItem } from '../../../api/generated';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useOrganisationTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { SelectField } from '../../../ui/fields/select-field';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { TextField } from '../../../ui/fields/text-field';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import sections from '../../../ui/display/sections.module.css';
import { DataTable } from '../../../ui/tables/data-table';
import { DissolveUnit } from '../dissolve-unit/dissolve-unit';
import { usePermitted } from '../../identity/shared/use-permitted';
import { RegisterUnit } from '../register-unit/register-unit';
import { unitListQuery } from './unit-list.call';
import { findUnits, type UnitFilter } from './find-units';
import { useUnitNames } from '../shared/use-unit-names';

const route = getRouteApi('/signed-in/admin/units');

export function UnitList() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { organisation } = useOrganisationTexts();
  const { units } = organisation;
  const query = useQuery(unitListQuery);
  const filter = route.useSearch();
  const permitted = usePermitted();
  const [asked, setAsked] = useState<'register' | UnitItem>();
  const close = () => setAsked(undefined);
  const register = permitted('register-unit') && (
    <Button look="primary" onClick={() => setAsked('register')}>
      {units.register.action}
    </Button>
  );
  return (
    <Page title={screens.units} lead={units.lead} actions={register}>
      <AdministrationTabs />
      <Filters filter={filter} />
      <QueryState query={query} skeleton={<Skeleton as="row" lines={12} />}>
        {(all) => {
          const found = findUnits(all, filter);
          return (
            <>
              <p role="status" className={sections.small}>
                {organisation.found(found.length, all.length)}
              </p>
              {found.length === 0 ? (
                <EmptyState title={organisation.nothingFound} />
              ) : (
                <Units units={found} onDissolve={permitted('dissolve-unit') ? setAsked : undefined} />
              )}
            </>
          );
        }}
      </QueryState>
      {asked === 'register' && <RegisterUnit onClose={close} />}
      {asked && asked !== 'register' && <DissolveUnit unit={asked} onClose={close} />}
    </Page>
  );
}

function Filters({ filter }: { filter: UnitFilter }) {
  const { organisation } = useOrganisationTexts();
  const { units } = organisation;
  const navigate = route.useNavigate();
  const ask = (changed: UnitFilter) => void navigate({ search: { ...filter, ...changed }, replace: true });
  const { text, category, standing } = filter;
  return (
    <div className={sections.filters}>
      <TextField
        name="text"
        label={organisation.find}
        markOptional={false}
        defaultValue={text}
        onChange={({ target }) => ask({ text: target.value || undefined })}
      />
      <SelectField
        id="category-shown" // the form to register a unit has a category of its own
        name="category"
        label={units.category}
        markOptional={false}
        none={units.allCategories}
        choices={unitCategories.map((value) => ({ value, label: units.categories[value] }))}
        value={category ?? ''}
        onChange={({ target }) => ask({ category: (target.value || undefined) as UnitFilter['category'] })}
      />
      <SelectField
        name="standing"
        label={units.standing}
        markOptional={false}
        none={units.every}
        choices={(['active', 'ended'] as const).map((value) => ({ value, label: units[value] }))}
        value={standing ?? ''}
        onChange={({ target }) => ask({ standing: (target.value || undefined) as UnitFilter['standing'] })}
      />
    </div>
  );
}

function Units({ units: found, onDissolve }: { units: readonly UnitItem[]; onDissolve?: (unit: UnitItem) => void }) {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { organisation } = useOrganisationTexts();
  const { units } = organisation;
  const unitName = useUnitNames();
  const existence = ({ validFrom, validTo }: UnitItem) =>
    validTo ? units.until(inVietnamese(validFrom), inVietnamese(validTo)) : units.from(inVietnamese(validFrom));
  return (
    <DataTable
      caption={screens.units}
      rows={found}
      rowKey={({ unitId }) => unitId}
      columns={[
        { head: units.name, cell: ({ name }) => name },
        { head: units.category, cell: ({ category }) => units.categories[category] },
        { head: units.standing, cell: existence },
        { head: units.successors, cell: ({ successors }) => successors.map(unitName).join('; ') || '–' },
        ...(onDissolve
          ? [
              {
                head: organisation.actions,
                actions: true,
                cell: (unit: UnitItem) =>
                  unit.validTo === undefined && (
                    <Button
                      look="quiet"
                      aria-label={`${units.dissolve.action}: ${unit.name}`}
                      onClick={() => onDissolve(unit)}
                    >
                      {units.dissolve.action}
                    </Button>
                  ),
              },
            ]
          : []),
      ]}
    />
  );
}
