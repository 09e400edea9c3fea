import { describe, expect, test } from 'vitest';
import { EMPTY, parseAddress } from '../../src/state/address';
import { stepView, viewName, viewOf } from '../../src/state/lessonView';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const at = (query: string) => parseAddress(query).address;

describe('what a lesson keeps of an address', () => {
  test('is what is looked at, filters and focus included', () =>
    expect(viewOf(at('?view=matrix&topic=fares&cert=medium&statement=quill-rise&hide'))).toBe(
      '?view=matrix&topic=fares&cert=medium&statement=quill-rise&hide'
    ));

  test('is nothing of this reader: which debate, theme, presentation, embed', () =>
    expect(viewOf(at('?corpus=trams&view=matrix&theme=dark&present&tour=x&step=3&embed&plain'))).toBe('?view=matrix'));
});

describe('what a step shows', () => {
  test('is its address, in the debate and the theme of the reader', () => {
    const { address, left, statement } = stepView(debate, '?view=timeline&statement=quill-rise', { corpus: 'trams', theme: 'dark' });
    expect(address).toEqual({ ...EMPTY, view: 'timeline', statement: 'quill-rise', corpus: 'trams', theme: 'dark' });
    expect(left).toEqual([]);
    expect(statement!.id).toBe('quill-rise');
  });

  test('leaves out and names what is not understood or not in the debate', () => {
    const { address, left, statement } = stepView(debate, '?view=timeline&statement=nobody&colour=red', EMPTY);
    expect(address).toEqual({ ...EMPTY, view: 'timeline' });
    expect(left).toEqual(['colour=red', 'statement=nobody']);
    expect(statement).toBeNull();
  });
});

test.each([
  ['', 'Overview'],
  ['?statement=quill-rise', 'Quotation'],
  ['?view=timeline&statement=quill-rise', 'Timeline'],
  ['?view=matrix&topic=fares,night&speaker=ada-marsh', 'Matrix: Ada Marsh · Fares and Night trams'],
  ['?view=matrix&compare=ada-marsh,bo-quill', 'Matrix: Ada Marsh and Bo Quill'],
  ['?view=network&pick=edge~ada-marsh~bo-quill', 'Network: Ada Marsh to Bo Quill'],
  ['?view=network&pick=between~ada-marsh~bo-quill', 'Network: Ada Marsh and Bo Quill'],
  ['?pick=topic~fares~for', 'Overview: Fares, for'],
  ['?pick=doubtful', 'Overview: doubtful'],
  ['?view=matrix&pick=cell~ada-marsh~fares', 'Matrix: Ada Marsh on Fares'],
  ['?view=sources&source=report', 'Sources: Councillor wants dearer trams'],
  ['?pick=source~report', 'Overview: Councillor wants dearer trams'],
  ['?view=network&pick=speaker~resident', 'Network: a resident'],
  ['?view=matrix&speaker=ada-marsh,bo-quill,resident,gazette', 'Matrix: 4 chosen'],
  ['?view=search&q=tram', 'Search: “tram”']
])('%s is called %s', (query, name) => expect(viewName(debate, at(query))).toBe(name));
