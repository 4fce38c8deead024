import { readCorpusSet, trainableSets } from '../../training/corpus.ts';
import { readTrainingPosts } from '../../training/training-post.ts';

export interface BenchPost {
  readonly text: string;
  readonly complaint: boolean;
}

export interface BenchSet {
  readonly name: string;
  /** Whether our model was trained on these posts, so that its figure says nothing about new ones. */
  readonly seen: boolean;
  readonly posts: readonly BenchPost[];
}

const realSets = ['gold_es', 'airline_us', 'airline_es', 'complaints_acl19'] as const;

function ownSets(): readonly BenchSet[] {
  const posts = readTrainingPosts();
  const own = (name: string, english: boolean): BenchSet => ({
    name,
    seen: true,
    posts: posts
      .filter(({ variety }) => (variety === 'en') === english)
      .map(({ text, kind }) => ({ text, complaint: kind === 'complaint' })),
  });
  return [own('ours, Spanish', false), own('ours, English', true)];
}

/** Invented posts of the project, and real ones where their folder is there. */
export function readSets(folder: string | undefined): readonly BenchSet[] {
  if (folder === undefined) return ownSets();
  const real = realSets.map((name) => ({
    name,
    seen: (trainableSets as readonly string[]).includes(name),
    posts: readCorpusSet(folder, name)
      .filter(({ label }) => label !== null)
      .map(({ text, label }) => ({ text, complaint: label === 'complaint' })),
  }));
  return [...real, ...ownSets()];
}
