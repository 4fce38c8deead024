// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { WordsProvider } from '../../components/hooks/use-words.tsx';
import { AnswerDialog } from '../../components/reading/answer-dialog.tsx';
import { AskDialog } from '../../components/reading/ask-dialog.tsx';
import { Reader } from '../../components/reading/reader.tsx';
import { Sidebar } from '../../components/sidebar/sidebar.tsx';
import { ReadingAnswer, ReadingRequest } from '../../lib/domain/reading.ts';
import { rememberPassphrase } from '../../lib/reading/open-readings.ts';
import { readEnvelope } from '../../lib/sealing/envelope.ts';
import { seal } from '../../lib/sealing/seal.ts';
import { unseal } from '../../lib/sealing/unseal.ts';
import { answer, askable, passphrase, request } from '../gallery/reading-fixtures.ts';
import { beingRead, listening, logged, noActions, view, writing } from '../gallery/sidebar-fixtures.ts';
import { words } from '../gallery/words.ts';

const { saveFile } = vi.hoisted(() => ({ saveFile: vi.fn() }));
vi.mock('../../components/hooks/save-file.ts', () => ({ saveFile }));

beforeEach(() => {
  fakeBrowser.reset();
  saveFile.mockReset();
});
afterEach(cleanup);

/** The real figure would take a tenth of a second a try. */
const few = 10;
const person = userEvent.setup();
const show = (page: ReactNode) =>
  render(
    <WordsProvider files={words} language="es">
      {page}
    </WordsProvider>,
  );
/** A dialog is opened once it is drawn: what stands in it can be pressed a moment later. */
const press = async (name: string | RegExp) => person.click(await screen.findByRole('button', { name }));
const savedFiles = () => saveFile.mock.calls as [name: string, type: string, text: string][];

async function opened<T>(text: string, words: string, schema: Parameters<typeof unseal<T>>[2]): Promise<T> {
  const envelope = await readEnvelope(text);
  if (!envelope.ok) throw new Error(envelope.code);
  const read = await unseal(envelope.value, words, schema);
  if (!read.ok) throw new Error(read.code);
  return read.value;
}

describe('asking', () => {
  const ask = (onAsked = async () => true) =>
    show(<AskDialog askable={askable} language="es" onAsked={onAsked} onClose={() => {}} />);
  const handed = async () => (await screen.findByText(/^[a-z]+(-[a-z]+){5}$/)).textContent ?? '';

  it('puts into the file what is shown, without the customer unless ticked', async () => {
    ask();
    await person.type(screen.getByLabelText('¿En qué debe fijarse?'), '¿Suena a excusa?');
    await press('Sellar');
    const words = await handed();
    await press('Guardar archivo');
    const [[name, , text] = ['', '', '']] = savedFiles();
    expect(name).toMatch(/^lectura-[0-9a-f]{6}\.sosiego$/);
    const sent = await opened(text, words, ReadingRequest);
    const { customer, ...shown } = askable;
    expect(sent).toMatchObject({ ...shown, lookAt: '¿Suena a excusa?' });
    expect(JSON.stringify(sent)).not.toContain('martarios');
    expect(customer).toContain('martarios');
  });

  it('with the customer, and without the facts, where the person says so', async () => {
    ask();
    await person.click(screen.getByRole('switch', { name: /Incluir quién la escribió/ }));
    await person.click(screen.getByRole('switch', { name: /Incluir de dónde sale cada dato/ }));
    expect(screen.queryByText('Devolución gratis en 30 días')).toBeNull();
    await press('Sellar');
    const words = await handed();
    await press('Guardar archivo');
    const sent = await opened(savedFiles()[0]?.[2] ?? '', words, ReadingRequest);
    expect(sent).toMatchObject({ customer: askable.customer, facts: [] });
  });

  it('is noted once, however many copies are saved, and again where noting failed', async () => {
    const noted = vi.fn().mockResolvedValueOnce(false).mockResolvedValue(true);
    ask(noted);
    await press('Sellar');
    await handed();
    await press('Guardar archivo');
    expect(await screen.findByText(/no pude anotarlo en el caso/)).toBeTruthy();
    await press('Guardar archivo');
    await press('Guardar archivo');
    expect(noted).toHaveBeenCalledTimes(2);
    expect(savedFiles()).toHaveLength(3);
  });

  it('says that a page it cannot have is not there, and saves nothing in its place', async () => {
    vi.stubGlobal('fetch', async () => new Response('gone', { status: 404 }));
    ask();
    await press('Sellar');
    await handed();
    await press('Guardar página');
    expect(await screen.findByText(/No pude preparar la página/)).toBeTruthy();
    expect(savedFiles()).toEqual([]);
    vi.unstubAllGlobals();
  });
});

describe('reading', () => {
  it('marks, a version and a verdict go back sealed with the same words', async () => {
    show(<Reader request={request} passphrase={passphrase} />);
    const [first] = within(screen.getByRole('region', { name: /La respuesta/ })).getAllByRole('button');
    await person.click(first as HTMLElement);
    await person.type(screen.getByLabelText('Qué dirías de esta frase'), 'Bien.');
    expect(screen.getByRole('button', { name: 'Darla por buena' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await person.type(screen.getByLabelText('Tu nombre'), 'Irene');
    await press('Pedir cambios');
    await screen.findByText('Tu lectura está lista');
    await press('Guardar respuesta');
    const sent = await opened(savedFiles()[0]?.[2] ?? '', passphrase, ReadingAnswer);
    expect(sent).toMatchObject({
      request: request.id,
      reader: 'Irene',
      verdict: 'changes',
      draft: request.draft,
      text: request.draft,
      marks: [{ start: 0, remark: 'Bien.' }],
    });
    await press('Seguir leyendo');
    expect((screen.getByLabelText('Qué dirías de esta frase') as HTMLTextAreaElement).value).toBe('Bien.');
  });
});

describe('the answer', () => {
  async function sealed(change: Partial<ReadingAnswer> = {}, ref = request.id): Promise<string> {
    const made = await seal({ purpose: 'reading-answer', ref }, { ...answer, ...change }, passphrase, few);
    return made.ok ? made.value : made.code;
  }
  const settled = vi.fn(async (_answer: ReadingAnswer, _take: boolean) => true);
  const open = (asked = [request.id]) =>
    show(<AnswerDialog asked={asked} draft={answer.draft} onSettle={settled} onClose={() => {}} />);
  const paste = async (text: string) => {
    fireEvent.change(screen.getByLabelText('O pega aquí el texto'), { target: { value: text } });
    await person.click(screen.getByText('Abrir lo pegado'));
  };
  beforeEach(() => settled.mockClear());

  it('opens without typing while the browser remembers the words', async () => {
    await rememberPassphrase(request.id, passphrase);
    open();
    await paste(await sealed());
    expect(await screen.findByText('Irene pide cambios')).toBeTruthy();
    await press('Usar su texto');
    expect(settled).toHaveBeenCalledWith(answer, true);
  });

  it('asks for the words else, and says when they are others', async () => {
    open();
    await paste(await sealed());
    await person.type(await screen.findByLabelText('Contraseña'), 'otra cosa');
    await press('Abrir');
    expect(await screen.findByText(/Con esa contraseña no se abre/)).toBeTruthy();
    await person.clear(screen.getByLabelText('Contraseña'));
    await person.type(screen.getByLabelText('Contraseña'), passphrase.replaceAll('-', ' '));
    await press('Abrir');
    expect(await screen.findByText('Irene pide cambios')).toBeTruthy();
  });

  it.each([
    ['Hola', /No es un archivo de Sosiego/],
    ['{"v":1,"purpose":"reading-an', /cortado o dañado/],
    ['{"v":2,"kdf":"x","data":"y"}', /versión más nueva/],
    ['x'.repeat(400_001), /demasiado grande/],
  ])('what cannot be opened says why: %.20s', async (text, sentence) => {
    open();
    await paste(text);
    expect(await screen.findByText(sentence)).toBeTruthy();
    expect(settled).not.toHaveBeenCalled();
  });

  it('to another reading, or no answer at all, is not taken for this one', async () => {
    open(['b7d6a9d0-52a4-4f0e-8a55-2f6f3f0d9c22']);
    await paste(await sealed());
    expect(await screen.findByText(/Es la respuesta a otra lectura/)).toBeTruthy();
    const asking = await seal({ purpose: 'reading-request', ref: request.id }, request, passphrase, few);
    await paste(asking.ok ? asking.value : '');
    expect(await screen.findByText(/Es una lectura que alguien pide/)).toBeTruthy();
  });

  it('stays open where the case could not be told', async () => {
    settled.mockResolvedValueOnce(false);
    await rememberPassphrase(request.id, passphrase);
    open();
    await paste(await sealed());
    await screen.findByText('Irene pide cambios');
    await press('Dejar el mío');
    expect(await screen.findByText(/No pude anotarlo en el caso/)).toBeTruthy();
    expect(screen.getByText('Irene pide cambios')).toBeTruthy();
  });
});

describe('in the sidebar', () => {
  const risky = { ...view, caseView: logged, understanding: { ...view.understanding, severity: 3 as const } };
  const insert = vi.fn();
  const copyDraft = vi.fn();
  const sidebar = (shown: typeof risky, draft = writing.draft) =>
    show(
      <Sidebar
        {...listening}
        screen={{ kind: 'ready', view: shown, reply: { ...writing, findings: [], draft } }}
        work={{ ...listening.work, step: 'resolve' }}
        actions={{ ...noActions, insert, copyDraft }}
      />,
    );
  beforeEach(() => {
    insert.mockReset();
    copyDraft.mockReset();
  });

  it('a reply that is not delicate goes in at once', async () => {
    sidebar({ ...view, caseView: logged } as typeof risky);
    await press(/Poner en la respuesta/);
    expect(insert).toHaveBeenCalledWith('ask', {});
  });

  it('a delicate one is read first, or said to have been', async () => {
    sidebar(risky);
    await press(/Poner en la respuesta/);
    expect(insert).not.toHaveBeenCalled();
    expect(await screen.findByText('Gravedad: salud, datos o delito.')).toBeTruthy();
    await person.type(screen.getByLabelText('¿Quién la ha leído?'), 'Rosa');
    await press('Ya la han leído, ponerla');
    expect(insert).toHaveBeenCalledWith('ask', { readBy: 'Rosa' });
  });

  it('is not copied unread either', async () => {
    sidebar(risky);
    await press('Copiar');
    expect(copyDraft).not.toHaveBeenCalled();
    await person.type(await screen.findByLabelText('¿Quién la ha leído?'), 'Rosa');
    await press('Ya la han leído, copiarla');
    expect(copyDraft).toHaveBeenCalledWith({ readBy: 'Rosa' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks from the same place', async () => {
    sidebar(risky);
    await press(/Poner en la respuesta/);
    await screen.findByText('Que la lea alguien antes');
    await press('Pedir una lectura');
    expect(await screen.findByText('Esto es lo que irá en el archivo, y nada más.')).toBeTruthy();
  });

  it('an answer that is awaited can be opened, and the timeline says who read it', async () => {
    sidebar({ ...risky, caseView: beingRead });
    expect(screen.getByText(/Bruno pide cambios · “en breve te escribo”: pon una hora/)).toBeTruthy();
    await press('Abrir respuesta');
    await waitFor(() => expect(screen.getByText(/Elige el archivo que te han devuelto/)).toBeTruthy());
  });
});
