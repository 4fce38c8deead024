import { useEffect, useState } from 'react';
import { storedItem } from '../../lib/storage/stored-item.ts';

const plan = storedItem<{ readonly to?: unknown; readonly every?: unknown }>('local:backup', {});

/** Do backups go into a folder by themselves? Asked without the schema of the plan, which no page loads at first. */
export function useFolderBackups(): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    let left = false;
    const look = () =>
      void plan
        .getValue()
        .then(({ to, every = 'off' }) => left || setHas(to === 'folder' && every !== 'off'));
    look();
    const stop = plan.watch(look);
    return () => {
      left = true;
      stop();
    };
  }, []);
  return has;
}
