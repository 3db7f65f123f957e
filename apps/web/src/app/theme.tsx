import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { remember, remembered } from '../ui/browser/remembered';

export type Theme = 'light' | 'dark' | 'system';

const ThemeContext = createContext<{ theme: Theme; choose(theme: Theme): void }>({ theme: 'system', choose: () => {} });

export const useTheme = () => useContext(ThemeContext);

const prefersDark = matchMedia('(prefers-color-scheme: dark)');

export function ThemeProvider({ children }: { children: ReactNode }) {
  const [theme, setTheme] = useState<Theme>(() => themeFrom(remembered('theme')));
  useEffect(() => {
    const apply = () => {
      document.documentElement.dataset.theme = theme === 'system' ? (prefersDark.matches ? 'dark' : 'light') : theme;
    };
    apply();
    prefersDark.addEventListener('change', apply);
    return () => prefersDark.removeEventListener('change', apply);
  }, [theme]);
  const choose = (chosen: Theme) => {
    remember('theme', chosen);
    setTheme(chosen);
  };
  return <ThemeContext value={{ theme, choose }}>{children}</ThemeContext>;
}

const themeFrom = (text: string | undefined): Theme => (text === 'light' || text === 'dark' ? text : 'system');
