import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';

/**
 * Is the person on a page that Sosiego does not read (a business inbox, Instagram, any other site)?
 * The browser tells the address of a tab only where we may read it, and of our own pages.
 */
export function useElsewhere(): boolean {
  const [elsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    let left = false;
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      if (!left && tab) setElsewhere(!tab.url);
    });
    return () => {
      left = true;
    };
  }, []);
  return elsewhere;
}
