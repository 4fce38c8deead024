import { useState } from 'react';
import type { Brand } from '../../lib/domain/brand.ts';
import { useWords } from '../hooks/use-words.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/select.tsx';
import styles from './settings.module.css';

interface BrandsSectionProps {
  readonly brands: readonly Brand[];
  readonly brand: Brand;
  readonly onChoose: (brandId: string) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

/** Agencies keep several brands apart: each has its own settings and cases. */
export function BrandsSection({ brands, brand, onChoose, onAdd, onRemove }: BrandsSectionProps) {
  const { t } = useWords();
  const [removing, setRemoving] = useState(false);
  const nameOf = (each: Brand) => each.name || t('options.brands.unnamed');
  return (
    <div className={styles.brands}>
      {brands.length > 1 && (
        <Select
          label={t('options.brands.current')}
          value={brand.id}
          options={brands.map((each) => ({ value: each.id, label: nameOf(each) }))}
          onChange={onChoose}
        />
      )}
      <span className={styles.brandButtons}>
        <Button onClick={onAdd}>{t('options.brands.add')}</Button>
        {brands.length > 1 && (
          <Button variant="danger" onClick={() => setRemoving(true)}>
            {t('options.brands.remove')}
          </Button>
        )}
      </span>
      <Dialog
        title={t('options.brands.removeTitle', { name: nameOf(brand) })}
        open={removing}
        onClose={() => setRemoving(false)}
        actions={
          <>
            <Button
              variant="danger"
              onClick={() => {
                setRemoving(false);
                onRemove();
              }}
            >
              {t('options.brands.remove')}
            </Button>
            <Button onClick={() => setRemoving(false)}>{t('common.cancel')}</Button>
          </>
        }
      >
        <p>{t('options.brands.removeText')}</p>
      </Dialog>
    </div>
  );
}
