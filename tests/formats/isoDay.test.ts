import { expect, it } from 'vitest';
import { isIsoDay } from '../../src/formats/isoDay';

it('whole days only', () => {
  expect(['2020-03-05', '2020-03', '2020-03-05?', '2020-03-05T10:00', '', undefined].filter(isIsoDay)).toEqual(['2020-03-05']);
});
