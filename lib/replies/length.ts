/// <reference path="./parse-tweet.d.ts" />
import parseTweetModule from 'twitter-text/dist/parseTweet.js';
import type { Platform } from '../domain/platform.ts';

// The package is CommonJS: a bundler may hand over its exports object instead of the function.
const parseTweet =
  typeof parseTweetModule === 'function'
    ? parseTweetModule
    : (parseTweetModule as { default: typeof parseTweetModule }).default;

interface Limit {
  /** What the platform accepts. */
  readonly hard: number;
  /** What reads well there. */
  readonly aim: number;
}

const limits = {
  x: { hard: 280, aim: 240 },
  facebook: { hard: 8000, aim: 500 },
  linkedin: { hard: 1250, aim: 500 },
  youtube: { hard: 10_000, aim: 400 },
  web: { hard: 8000, aim: 500 },
} satisfies Record<Platform, Limit>;

/** Length as the platform counts it: weighted units on X (twitter-text), code points elsewhere. */
export function weightedLength(text: string, platform: Platform): number {
  return platform === 'x' ? parseTweet(text).weightedLength : [...text.normalize('NFC')].length;
}

export const limitOf = (platform: Platform): number => limits[platform].hard;
export const aimOf = (platform: Platform): number => limits[platform].aim;
