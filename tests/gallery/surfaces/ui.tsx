import { Bell, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Bar, PartsBar } from '../../../components/ui/bar.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Chip, ChipButton } from '../../../components/ui/chip.tsx';
import { Choice } from '../../../components/ui/choice.tsx';
import { Disclosure } from '../../../components/ui/disclosure.tsx';
import { EmptyState } from '../../../components/ui/empty-state.tsx';
import { ErrorCard } from '../../../components/ui/error-card.tsx';
import { TextField } from '../../../components/ui/field.tsx';
import { IconButton } from '../../../components/ui/icon-button.tsx';
import { Menu } from '../../../components/ui/menu.tsx';
import { Select } from '../../../components/ui/select.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { Switch } from '../../../components/ui/switch.tsx';
import { Toasts } from '../../../components/ui/toast.tsx';

function Everything() {
  const [on, setOn] = useState(true);
  const [size, setSize] = useState<'s' | 'm'>('s');
  return (
    <main style={{ display: 'grid', gap: '1rem', padding: '1rem', maxWidth: '40rem' }}>
      <p style={{ display: 'flex', gap: '0.5rem', flexWrap: 'wrap', alignItems: 'center' }}>
        <Button variant="primary">Registrar caso</Button>
        <Button>Copiar</Button>
        <Button variant="quiet">Reposar</Button>
        <Button variant="danger" icon={Trash2}>
          Borrar
        </Button>
        <Button variant="link">Deshacer</Button>
        <Button disabled>Guardar</Button>
        <Button pending>Guardando</Button>
        <Button size="small">Usar</Button>
        <IconButton icon={Bell} label="Avisos" />
        <Menu label="Posponer" items={[{ key: '1', label: '1 h', detail: '13:30', onSelect: () => {} }]} />
      </p>
      <p style={{ display: 'flex', gap: '0.5rem', flexWrap: 'wrap' }}>
        <Chip>Contar la resolución</Chip>
        <Chip tone="accent">Validar</Chip>
        <Chip tone="urgent" dot>
          Queja
        </Chip>
        <Chip tone="waiting">hoy 18:00</Chip>
        <Chip tone="note">Idea</Chip>
        <ChipButton pressed>Abiertos</ChipButton>
        <ChipButton pressed={false}>Resueltos</ChipButton>
      </p>
      <TextField label="Nombre" defaultValue="Norte" hint="Como lo escriben tus clientes." />
      <TextField label="Cuenta" defaultValue="@" error="Falta el nombre de la cuenta." />
      <TextField multiline label="Nota" defaultValue="Crece con el texto." />
      <Select
        label="Causa"
        value="s"
        options={[
          { value: 's', label: 'entrega' },
          { value: 'm', label: 'cobro' },
        ]}
        onChange={() => {}}
      />
      <Choice
        label="¿Tiene razón?"
        value={size}
        options={[
          { value: 's', label: 'Sí' },
          { value: 'm', label: 'Aún no lo sé' },
        ]}
        onChange={setSize}
      />
      <Switch label="Teclas sueltas" hint="N, P, L y R dentro del panel." checked={on} onChange={setOn} />
      <Card tone="waiting">«en breve» no dice cuándo.</Card>
      <Card tone="urgent">Es un dato personal.</Card>
      <Card tone="note">Puede ser más concreta.</Card>
      <Card tone="accent">Está en la caja.</Card>
      <Bar label="Esfuerzo" value={0.7} />
      <PartsBar
        label="Prioridad"
        max={100}
        parts={[
          { key: 'a', label: 'gravedad', value: 30 },
          { key: 'b', label: 'espera', value: 20 },
          { key: 'c', label: 'alcance', value: 5 },
        ]}
      />
      <Disclosure summary="Historial" detail="3 pasos">
        Dentro
      </Disclosure>
      <Skeleton label="Cargando" />
      <ErrorCard
        what="No pude guardar."
        why="El disco está lleno."
        next="Libera espacio e inténtalo otra vez."
        actions={<Button>Reintentar</Button>}
      />
      <EmptyState title="Nada pendiente.">Aquí verás lo que prometiste y a quién.</EmptyState>
      <Toasts
        messages={[{ id: '1', text: 'Caso registrado', action: { label: 'Deshacer', onSelect: () => {} } }]}
        closeLabel="Cerrar"
        onClose={() => {}}
      />
    </main>
  );
}

export const surfaces = { ui: Everything };
