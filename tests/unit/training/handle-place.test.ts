import { describe, expect, it } from 'vitest';
import { withHandleMoved } from '../../../scripts/training/handle-place.ts';

describe('a post with its name at the other end', () => {
  it.each([
    ['sigo sin agua desde el lunes @AguasDelTormo', '@AguasDelTormo sigo sin agua desde el lunes'],
    ['¿Y mi pedido, @lavabox? Ponía a las 6', '@lavabox ¿Y mi pedido? Ponía a las 6'],
    ['Hola @telvera, ¿abrís mañana?', '@telvera Hola ¿abrís mañana?'],
    ['@telvera, ¿abrís mañana?', '¿abrís mañana? @telvera'],
    ['3 days and no answer @vantorra!!', '@vantorra 3 days and no answer!!'],
  ])('%s → %s', (text, moved) => {
    expect(withHandleMoved(text)).toBe(moved);
  });

  it.each([
    'la app de @telvera no abre',
    'never again with @vantorra',
    'esta mañana @telvera me cobró dos veces',
    '@telvera @lavabox ¿quién responde?',
    'sin nombre no hay nada que mover',
    '',
  ])('stays as it is where the sentence needs it or nobody is named: %s', (text) => {
    expect(withHandleMoved(text)).toBeNull();
  });
});
