import { expect, it } from 'vitest';
import { room } from '../../src/app/room';

it('is loaded once and then here; what did not arrive can be tried again', async () => {
  const answers: (string | null)[] = [null, 'room', 'never asked for'];
  const one = room(async () => answers.shift() ?? Promise.reject(new Error('no network')));
  expect(one.here()).toBeNull();
  await expect(one.load()).rejects.toThrow('no network');
  expect(one.here()).toBeNull();
  expect(await one.load()).toBe('room');
  expect(await one.load()).toBe('room');
  expect(one.here()).toBe('room');
});
