import { useEffect } from 'react';

/** The page's colours: a fixed choice, or the system's where it is null. */
export function useTheme(theme: 'light' | 'dark' | null): void {
  useEffect(() => {
    const root = document.documentElement;
    if (theme) root.dataset.theme = theme;
    else delete root.dataset.theme;
  }, [theme]);
}
