/// <reference path="./parse-tweet.d.ts" />
import parseTweetModule from 'twitter-text/dist/parseTweet.js';
import type { Platform } from '../domain/platform.ts';
import { replyFactsOf } from '../domain/platforms.ts';

// The package is CommonJS: a bundler may hand over its exports object instead of the function.
const parseTweet =
  typeof parseTweetModule === 'function'
    ? parseTweetModule
    : (parseTweetModule as { default: typeof parseTweetModule }).default;

/** Length as the platform counts it: weighted units on X (twitter-text), code points elsewhere. */
export function weightedLength(text: string, platform: Platform): number {
  return platform === 'x' ? parseTweet(text).weightedLength : [...text.normalize('NFC')].length;
}

export const limitOf = (platform: Platform): number => replyFactsOf(platform).length.hard;
export const aimOf = (platform: Platform): number => replyFactsOf(platform).length.aim;
