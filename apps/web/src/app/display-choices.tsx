import { useState } from 'react';
import { useAppTexts } from './texts';
import { CheckboxField } from '../ui/fields/checkbox-field';
import { RadioGroup } from '../ui/fields/radio-group';
import { shortcutsAreOn, switchShortcuts } from '../ui/actions/shortcuts';
import { type Language, useLanguage } from '../ui/browser/language';
import { type Theme, useTheme } from './theme';

/** How the application looks and speaks on this device. */
export function DisplayChoices() {
  const { navigation } = useAppTexts();
  const { language, choose } = useLanguage();
  const { theme, choose: chooseTheme } = useTheme();
  const [shortcuts, setShortcuts] = useState(shortcutsAreOn);
  return (
    <>
      <RadioGroup
        name="language"
        label={navigation.language}
        inline
        choices={[
          { value: 'vi', label: <span lang="vi">Tiếng Việt</span> },
          { value: 'en', label: <span lang="en">English</span> },
        ]}
        value={language}
        onChange={({ target }) => choose(target.value as Language)}
      />
      <RadioGroup
        name="theme"
        label={navigation.theme}
        inline
        choices={(['system', 'light', 'dark'] as const).map((value) => ({ value, label: navigation.themes[value] }))}
        value={theme}
        onChange={({ target }) => chooseTheme(target.value as Theme)}
      />
      <CheckboxField
        name="shortcuts"
        label={navigation.shortcuts}
        checked={shortcuts}
        onChange={({ target }) => {
          switchShortcuts(target.checked);
          setShortcuts(target.checked);
        }}
      />
    </>
  );
}
