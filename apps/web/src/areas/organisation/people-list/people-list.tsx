import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { PersonItem, RoleItem } from '../../../api/generated';
import { useAdministrationTexts } from '../../administration/shared/texts';
import { useOrganisationTexts } from '../shared/texts';
import { Button } from '../../../ui/actions/button';
import { EmptyState } from '../../../ui/feedback/empty-state';
import { matching } from '../../../ui/fields/matching';
import { Menu } from '../../../ui/actions/menu';
import { Page } from '../../../ui/display/page';
import { QueryState } from '../../../ui/feedback/query-state';
import { Skeleton } from '../../../ui/feedback/skeleton';
import { TextField } from '../../../ui/fields/text-field';
import { AdministrationTabs } from '../../administration/shared/administration-tabs';
import sections from '../../../ui/display/sections.module.css';
import { DataTable } from '../../../ui/tables/data-table';
import { AssignRole } from '../assign-role/assign-role';
import { GiveAccount } from '../give-account/give-account';
import { RegisterPerson } from '../register-person/register-person';
import { RevokeRole } from '../revoke-role/revoke-role';
import { useUnitNames } from '../shared/use-unit-names';
import { peopleListQuery } from './people-list.call';

const route = getRouteApi('/signed-in/admin/people');

type Asked =
  | { readonly about: 'register' }
  | { readonly about: 'account' | 'assign'; readonly person: PersonItem }
  | { readonly about: 'revoke'; readonly person: PersonItem; readonly held: RoleItem };

/** Only administrators read it, so whoever sees it may do everything on it. */
export function PeopleList() {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { organisation } = useOrganisationTexts();
  const { people } = organisation;
  const query = useQuery(peopleListQuery);
  const { text = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [asked, setAsked] = useState<Asked>();
  const register = query.data && (
    <Button look="primary" onClick={() => setAsked({ about: 'register' })}>
      {people.register.action}
    </Button>
  );
  return (
    <Page title={screens.people} lead={people.lead} actions={register}>
      <AdministrationTabs />
      <QueryState query={query} skeleton={<Skeleton as="row" lines={8} />}>
        {(all) => {
          const found = matching(
            all.map((person) => ({ ...person, label: person.displayName })),
            text,
          );
          return (
            <>
              <TextField
                name="text"
                label={organisation.find}
                markOptional={false}
                defaultValue={text}
                onChange={({ target }) => void navigate({ search: { text: target.value || undefined }, replace: true })}
              />
              <p role="status" className={sections.small}>
                {organisation.found(found.length, all.length)}
              </p>
              {found.length === 0 ? (
                <EmptyState title={organisation.nothingFound} />
              ) : (
                <People people={found} onAsk={setAsked} />
              )}
            </>
          );
        }}
      </QueryState>
      {asked && <Command asked={asked} onClose={() => setAsked(undefined)} />}
    </Page>
  );
}

function Command({ asked, onClose }: { asked: Asked; onClose: () => void }) {
  switch (asked.about) {
    case 'register':
      return <RegisterPerson onClose={onClose} />;
    case 'account':
      return <GiveAccount person={asked.person} onClose={onClose} />;
    case 'assign':
      return <AssignRole person={asked.person} onClose={onClose} />;
    case 'revoke':
      return <RevokeRole person={asked.person} held={asked.held} onClose={onClose} />;
  }
}

function People({ people: found, onAsk }: { people: readonly PersonItem[]; onAsk: (asked: Asked) => void }) {
  const {
    administration: { screens },
  } = useAdministrationTexts();
  const { organisation } = useOrganisationTexts();
  const { people, roles } = organisation;
  const unitName = useUnitNames();
  return (
    <DataTable
      caption={screens.people}
      rows={found}
      rowKey={({ personId }) => personId}
      columns={[
        { head: people.name, cell: ({ displayName }) => displayName },
        {
          head: people.account.userName,
          cell: ({ userName }) =>
            userName === undefined ? (
              <span className={sections.quiet}>{people.account.none}</span>
            ) : (
              <span className={sections.code}>{userName}</span>
            ),
        },
        {
          head: people.heldRoles,
          cell: ({ assignments }) =>
            assignments.length === 0 ? (
              <span className={sections.quiet}>{people.noRoles}</span>
            ) : (
              <ul className={sections.lines}>
                {assignments.map(({ role, unitId }) => (
                  <li key={`${role} ${unitId}`}>{people.roleAt(roles[role], unitName(unitId))}</li>
                ))}
              </ul>
            ),
        },
        {
          head: organisation.actions,
          actions: true,
          cell: (person) => (
            <Menu
              look="quiet"
              label={
                <>
                  {organisation.actions}
                  <span className="visually-hidden">: {person.displayName}</span>
                </>
              }
              items={[
                {
                  label: person.userName === undefined ? people.account.action : people.account.again.action,
                  onSelect: () => onAsk({ about: 'account', person }),
                },
                { label: people.assign.action, onSelect: () => onAsk({ about: 'assign', person }) },
                ...person.assignments.map((held) => ({
                  label: people.revoke.action(roles[held.role], unitName(held.unitId)),
                  tone: 'danger' as const,
                  onSelect: () => onAsk({ about: 'revoke', person, held }),
                })),
              ]}
            />
          ),
        },
      ]}
    />
  );
}
