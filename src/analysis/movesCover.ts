/** Covers names in a text, so that nothing gives an answer away before it is asked for. */
import type { Speaker } from '../corpus/types';
import { splitName } from './cited';

/** A stretch of a text; a covered one holds nothing of what it covers. */
export interface Stretch {
  readonly text: string;
  readonly covered: boolean;
}

/** What a speaker may be called by: the name and, of a person's name, its parts of two letters or more. */
export function namesOf(speaker: Speaker): string[] {
  if (speaker.type !== 'Person' || speaker.naming !== 'name') return [speaker.name];
  const { family, given } = splitName(speaker.name);
  return [speaker.name, family, ...given.split(/\s+/)].filter((part) => part.length > 1);
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Matches any of the names as whole words, the longest first; null where there is none to match. */
function pattern(names: readonly string[]): RegExp | null {
  const longest = names.filter((name) => name !== '').sort((a, b) => b.length - a.length);
  return longest.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${longest.map(escape).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Whether a text calls somebody by one of the names, in whatever case. */
export const mentions = (text: string, names: readonly string[]): boolean => pattern(names)?.test(text) ?? false;

/** The text with every name covered, in its order. O(text × names). */
export function coverNames(text: string, names: readonly string[]): Stretch[] {
  const stretches: Stretch[] = [];
  let end = 0;
  const found = pattern(names);
  for (const match of found ? text.matchAll(found) : []) {
    if (match.index > end) stretches.push({ text: text.slice(end, match.index), covered: false });
    stretches.push({ text: '', covered: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) stretches.push({ text: text.slice(end), covered: false });
  return stretches;
}

/** The same for those who only hear it. */
export const spokenCover = (stretches: readonly Stretch[]): string => stretches.map(({ text, covered }) => (covered ? 'somebody' : text)).join('');
