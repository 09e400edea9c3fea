import { expect, test } from 'vitest';
import { drawIcon, ICONS } from '../../src/publish/icons';

test.each(ICONS)('$file is a PNG of $size px', (icon) => {
  const png = drawIcon(icon);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // Width and height stand in the first chunk, after the 8 bytes of the signature and the 8 of the chunk's head.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
});
