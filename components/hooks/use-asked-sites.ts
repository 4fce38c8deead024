import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type AskedSite, askedSites, permissionOf } from '../../lib/domain/sites.ts';

/** The sites that the browser asks the person for, each with its switch. */
export type AskedSites = readonly {
  readonly site: AskedSite;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}[];

/** On is what the browser allows, whoever took it back; nothing else is kept of it. */
export function useAskedSites(): AskedSites {
  const [allowed, setAllowed] = useState<readonly AskedSite[]>([]);
  useEffect(() => {
    const look = async () => {
      const answers = await Promise.all(
        askedSites.map((site) => browser.permissions.contains(permissionOf(site))),
      );
      setAllowed(askedSites.filter((_, index) => answers[index]));
    };
    void look();
    const { onAdded, onRemoved } = browser.permissions;
    for (const event of [onAdded, onRemoved]) event.addListener(look);
    return () => {
      for (const event of [onAdded, onRemoved]) event.removeListener(look);
    };
  }, []);
  return askedSites.map((site) => ({ site, on: allowed.includes(site), set: (on) => void change(site, on) }));
}

/** Called in the click itself: the browser asks for nothing that no person pressed. */
function change(site: AskedSite, on: boolean): Promise<boolean> {
  return on
    ? browser.permissions.request(permissionOf(site))
    : browser.permissions.remove(permissionOf(site));
}
