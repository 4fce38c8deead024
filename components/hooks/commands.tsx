import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import type { WordKey } from '../../lib/i18n/words.ts';

type Named<K> = K extends `palette.command.${infer Id}` ? Id : never;
/** Every command has its words in `palette.yml`. */
export type CommandId = Named<WordKey<'palette'>>;

export interface Command {
  readonly id: CommandId;
  /** What it is done with, where there are several: the name of a view, of a part of the desk. */
  readonly name?: string;
  /** The single key that does the same; absent = there is none. */
  readonly key?: string;
  readonly run: () => void;
}

interface Registry {
  readonly add: (source: () => readonly Command[]) => () => void;
  /** What can be done at this moment, the nearest first. */
  readonly all: () => readonly Command[];
}

const none: Registry = { add: () => () => {}, all: () => [] };
const RegistryContext = createContext<Registry>(none);

/** One registry a page: what is on show says what can be done with it, the palette lists it. */
export function CommandsProvider({ children }: { readonly children: ReactNode }) {
  const registry = useMemo((): Registry => {
    const sources = new Set<() => readonly Command[]>();
    return {
      add(source) {
        sources.add(source);
        return () => sources.delete(source);
      },
      // Parts register before the page around them: effects run from the inside out.
      all: () => [...sources].flatMap((source) => source()),
    };
  }, []);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Offers these commands while the component is shown; what they do is always the newest. */
export function useCommands(commands: readonly Command[]): void {
  const { add } = useContext(RegistryContext);
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => add(() => latest.current), [add]);
}

export const useAllCommands = (): (() => readonly Command[]) => useContext(RegistryContext).all;
