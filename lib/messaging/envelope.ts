/** How our messages look on the wire; nothing else that arrives is ours. */
export interface CommandMessage {
  readonly sosiego: 'command';
  readonly command: string;
  readonly input: unknown;
}

export interface PanelMessage {
  readonly sosiego: 'panel';
  readonly request: unknown;
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
