import type { Command } from '../../../components/hooks/commands.tsx';
import { CommandPalette } from '../../../components/palette/command-palette.tsx';

const nothing = () => {};
const commands: readonly Command[] = [
  { id: 'next', key: 'N', run: nothing },
  { id: 'previous', key: 'P', run: nothing },
  { id: 'log', key: 'L', run: nothing },
  { id: 'insert', key: 'R', run: nothing },
  { id: 'vent', key: 'V', run: nothing },
  { id: 'hide', key: 'Esc', run: nothing },
  { id: 'desk', run: nothing },
  { id: 'settings', run: nothing },
  { id: 'reading', run: nothing },
];

const palette = (shown: readonly Command[]) => () => (
  <CommandPalette commands={shown} early="" onSearch={nothing} onClose={nothing} />
);

export const surfaces = { palette: palette(commands), 'palette-empty': palette([]) };
