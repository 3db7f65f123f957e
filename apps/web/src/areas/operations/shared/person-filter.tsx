import type { PersonItem } from '../../../api/generated';
import { ComboBox } from '../../../ui/fields/combo-box';
import { matching } from '../../../ui/fields/matching';

interface PersonFilterProps {
  readonly people: readonly PersonItem[];
  readonly label: string;
  readonly personId?: string;
  readonly onChange: (personId: string | undefined) => void;
}

/** Who did it, found by name. */
export function PersonFilter({ people, label, personId, onChange }: PersonFilterProps) {
  const options = people.map(({ personId: value, displayName }) => ({ value, label: displayName, detail: value }));
  return (
    <ComboBox
      name="person"
      label={label}
      markOptional={false}
      defaultOption={options.find(({ value }) => value === personId)}
      search={async (text) => matching(options, text)}
      onChange={(option) => onChange(option?.value)}
    />
  );
}
