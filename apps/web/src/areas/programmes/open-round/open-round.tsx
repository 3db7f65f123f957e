import { useQuery } from '@tanstack/react-query';
import { useProgrammesTexts } from '../shared/texts';
import { Dialog } from '../../../ui/actions/dialog';
import { SelectField } from '../../../ui/fields/select-field';
import { TextField } from '../../../ui/fields/text-field';
import { CommandForm } from '../../../ui/commands/command-form';
import { useKeptForm } from '../../../ui/commands/use-kept-form';
import { useRequired } from '../../../ui/commands/command-fields';
import { packListQuery } from '../pack-list/pack-list.call';
import { openRound } from './open-round.call';

const occasions = ['annual', 'interim', 'final'] as const;
const tiers = ['city', 'state'] as const;

interface Given {
  /** `vn-hanoi-2024@2` */
  readonly pack: string;
  readonly occasion: (typeof occasions)[number];
  readonly year: string;
  readonly tier: (typeof tiers)[number];
}

export function OpenRound({ onClose }: { onClose: () => void }) {
  const { rounds } = useProgrammesTexts();
  const form = useKeptForm<Given>(['open-round'], { pack: '', year: '' });
  const required = useRequired(form);
  const { data: packs = [] } = useQuery(packListQuery);
  const give = ({ pack, occasion, year, tier }: Given, key: string) => {
    const [packId = '', packVersion] = pack.split('@');
    return openRound({ packId, packVersion: Number(packVersion), occasion, year: Number(year), tier }, key);
  };
  return (
    <Dialog title={rounds.open.action} onClose={onClose}>
      <CommandForm
        form={form}
        give={give}
        changes={['rounds']}
        done={rounds.open.done}
        action={rounds.open.action}
        onDone={onClose}
        onCancel={onClose}
      >
        <SelectField
          choices={packs.map(({ packId, version, programme }) => ({
            value: `${packId}@${version}`,
            label: rounds.open.packOption(programme, version),
          }))}
          {...required('pack', rounds.open.pack)}
        />
        <SelectField
          choices={occasions.map((value) => ({ value, label: rounds.occasion[value] }))}
          {...required('occasion', rounds.open.occasion)}
        />
        <TextField
          inputMode="numeric"
          {...required('year', rounds.open.year, { value: /^\s*\d{4}\s*$/, message: rounds.open.notAYear })}
        />
        <SelectField
          choices={tiers.map((value) => ({ value, label: rounds.tier[value] }))}
          {...required('tier', rounds.open.tier)}
        />
      </CommandForm>
    </Dialog>
  );
}
