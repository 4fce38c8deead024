import type { Capsule } from '../../lib/domain/capsule.ts';
import type { Contents } from '../../lib/handoff/make-capsule.ts';

export interface HandOffForm extends Contents {
  readonly from: string;
  readonly department: string;
  readonly to: string;
  readonly reason: string;
}

/** A case that is ready to go. */
export interface ReadyCapsule {
  readonly id: string;
  readonly passphrase: string;
  /** null = too long for a file, whatever is left out. */
  readonly sealed: string | null;
  readonly leftOut: Capsule['leftOut'];
  /** For undo. */
  readonly commandId: string;
}

export interface HandOffActions {
  /** Notes it in the case and seals the file; null = it could not be noted. */
  readonly prepare: (form: HandOffForm, direction: Capsule['direction']) => Promise<ReadyCapsule | null>;
  /** It did not go after all. */
  readonly undo: (commandId: string) => Promise<boolean>;
  readonly save: (name: string, sealed: string) => void;
  /** true = it is in the clipboard. */
  readonly copy: (text: string) => boolean;
  readonly print: (form: HandOffForm) => void;
  readonly mail: (address: string) => void;
}
