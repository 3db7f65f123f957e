import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import { useUiTexts } from '../texts';
import styles from './combo-box.module.css';
import { Field, type FieldProps } from './field';
import fieldStyles from './field.module.css';

export interface ComboOption {
  readonly value: string;
  readonly label: string;
  /** A second line: what tells namesakes apart. */
  readonly detail?: string;
}

export interface ComboBoxProps extends Pick<FieldProps, 'label' | 'hint' | 'error' | 'required' | 'markOptional'> {
  readonly name: string;
  readonly id?: string;
  /** What was chosen when the form was opened. */
  readonly defaultOption?: ComboOption;
  /** Asked for each text; for a list at hand: `async (text) => matching(options, text)`. */
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly ComboOption[]>;
  readonly onChange: (option: ComboOption | undefined) => void;
  /** Each choice is handed on, and the field is empty for the next one. */
  readonly many?: boolean;
}

/** Chooses one of many by typing a part of its name. */
export function ComboBox({
  label,
  hint,
  error,
  required,
  markOptional,
  name,
  id = name,
  defaultOption,
  search,
  onChange,
  many = false,
}: ComboBoxProps) {
  const { kit } = useUiTexts();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState(defaultOption);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useDeferredValue(typed);
  const { data: options = [], isFetching } = useQuery({
    queryKey: ['combo-box', listId, asked],
    queryFn: ({ signal }) => search(asked, signal),
    enabled: open,
    staleTime: 0, // what may be chosen can depend on what was chosen before
    placeholderData: (before) => before,
  });
  const choose = (option: ComboOption | undefined) => {
    const staying = many ? undefined : option;
    setChosen(staying);
    setOpen(false);
    setTyped('');
    if (input.current) input.current.value = staying?.label ?? '';
    if (option?.value !== chosen?.value) onChange(option);
  };
  const begin = (text: string) => {
    setTyped(text);
    setActive(0);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const moves: Partial<Record<string, () => void>> = {
      ArrowDown: () => (open ? setActive(Math.min(active + 1, options.length - 1)) : begin('')),
      ArrowUp: () => setActive(Math.max(active - 1, 0)),
      ...(open && { Escape: () => choose(chosen), Enter: () => options[active] && choose(options[active]) }),
    };
    if (!moves[event.key]) return;
    event.preventDefault();
    moves[event.key]!();
  };
  return (
    <Field label={label} hint={hint} error={error} required={required} markOptional={markOptional} id={id}>
      {(described) => (
        <div className={styles.root}>
          <input
            {...described}
            ref={input}
            name={name}
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-required={required}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={listId}
            aria-activedescendant={open && options[active] ? `${listId}-${active}` : undefined}
            defaultValue={defaultOption?.label}
            className={fieldStyles.control}
            onChange={({ target }) => begin(target.value)}
            onClick={() => !open && begin('')}
            onKeyDown={onKeyDown}
            onBlur={({ target }) => {
              const text = target.value.trim();
              choose(text === '' ? undefined : (options.find((option) => option.label === text) ?? chosen));
            }}
          />
          <ul
            id={listId}
            role="listbox"
            aria-label={label}
            hidden={!open || options.length === 0}
            className={styles.list}
          >
            {options.map((option, index) => (
              <li
                key={option.value}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={index === active}
                className={styles.option}
                ref={(element) => {
                  if (index === active) element?.scrollIntoView({ block: 'nearest' });
                }}
                onPointerDown={(event) => event.preventDefault()} // the focus stays in the field
                onClick={() => choose(option)}
              >
                {option.label}
                {option.detail && <span className={styles.detail}>{option.detail}</span>}
              </li>
            ))}
          </ul>
          <div role="status" className={open && !isFetching && options.length === 0 ? styles.none : 'visually-hidden'}>
            {open && !isFetching && kit.found(options.length)}
          </div>
        </div>
      )}
    </Field>
  );
}
