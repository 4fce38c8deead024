import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import createClassifier from 'wink-naive-bayes-text-classifier';
import winkSentiment from 'wink-sentiment';
import { AssessInput } from '../../../lib/domain/assess-input.ts';
import { assess } from '../../../lib/listening/assess.ts';
import type { Model } from '../../../lib/listening/model/model.ts';
import { logOdds } from '../../../lib/listening/model/predict.ts';
import { featuresOf, readPost } from '../../../lib/listening/read-post.ts';
import { logOddsOf } from '../../../lib/listening/score.ts';
import type { BenchPost } from './bench-sets.ts';

export interface Detector {
  readonly name: string;
  /** The higher, the more of a complaint. */
  readonly score: (text: string) => number;
  /** From which score it is one: its own, the best there is on each set, or the best after training on it. */
  readonly threshold: number | 'best' | 'trained';
}

export function ours(model: Model): readonly Detector[] {
  const blank = AssessInput.parse({ id: 'bench', text: '' });
  return [
    {
      name: 'Sosiego, score alone',
      score: (text) => logOdds(model, featuresOf(readPost({ text }))),
      threshold: logOddsOf(model.complaintFrom),
    },
    {
      name: 'Sosiego, full assessment with spans',
      score: (text) => assess(model, { ...blank, text }).complaint,
      threshold: model.complaintFrom,
    },
  ];
}

const sentiment = new Sentiment();

export const untrainedPeers: readonly Detector[] = [
  {
    name: 'vader-sentiment',
    score: (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
    threshold: 'best',
  },
  { name: 'sentiment', score: (text) => -sentiment.analyze(text).comparative, threshold: 'best' },
  { name: 'wink-sentiment', score: (text) => -winkSentiment(text).normalizedScore, threshold: 'best' },
];

const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** A classifier has no opinion before it is trained: here on these posts. */
export function trainedPeer(posts: readonly BenchPost[]): Detector {
  const classifier = createClassifier();
  classifier.definePrepTasks([words]);
  classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const { text, complaint } of posts) classifier.learn(text, complaint ? 'complaint' : 'other');
  classifier.consolidate();
  return {
    name: 'wink-naive-bayes-text-classifier',
    score: (text) => classifier.computeOdds(text).find(([label]) => label === 'complaint')?.[1] ?? 0,
    threshold: 'trained',
  };
}
