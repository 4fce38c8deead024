import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const run = (args: readonly string[], input = '') => {
  const { stdout, stderr, status } = spawnSync('npm', ['run', '-s', 'core', '--', ...args], {
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), stderr, status };
};

const now = '2026-11-23T11:00:00+01:00';

describe('the command line', () => {
  it('answers each line in order and goes on after a bad one', () => {
    const input = [
      JSON.stringify({ id: 'a', text: 'Llevo dos días sin internet', now }),
      'no json',
      JSON.stringify({ id: 'b' }),
      JSON.stringify({ id: 'c', text: '', unknown: 1 }),
    ];
    const { lines, status } = run(['suggest'], `${input.join('\n')}\n`);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', null, 'b', 'c']);
    expect(lines[0]).toMatchObject({
      suggestions: [{ strategy: 'direct' }, { strategy: 'warm' }, { strategy: 'brief' }],
    });
    expect(lines[1]?.error).toBeTypeOf('string');
    expect(lines[2]?.error).toContain('text');
  }, 30_000);

  it('assesses with the id and lints with spans', () => {
    const assessed = run(
      ['assess'],
      JSON.stringify({ id: 'a', text: 'No funciona nada, qué vergüenza', author: null }),
    );
    expect(assessed.lines[0]).toMatchObject({ id: 'a', language: 'es' });
    const linted = run(['lint'], JSON.stringify({ id: 'l', draft: 'Lamentamos las molestias.' }));
    expect(linted.lines[0]).toMatchObject({
      id: 'l',
      findings: expect.arrayContaining([
        expect.objectContaining({ rule: 'L22', severity: 'block', start: 0 }),
      ]),
    });
  }, 30_000);

  it('streams thousands of lines', () => {
    const input = Array.from({ length: 3000 }, (_, id) =>
      JSON.stringify({ id: String(id), draft: 'Te respondemos en breve.' }),
    ).join('\n');
    const { lines } = run(['lint'], input);
    expect(lines).toHaveLength(3000);
    expect(lines.at(-1)?.id).toBe('2999');
  }, 60_000);

  it('says how it is used where the command is unknown', () => {
    const { status, stderr, lines } = run(['sing']);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage');
    expect(lines).toEqual([]);
  }, 30_000);
});
