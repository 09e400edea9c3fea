import { afterEach, describe, expect, it, vi } from 'vitest';
import { currentQuery, onQuery, pageAddress, writeQuery } from '../../src/platform/history';

afterEach(() => vi.unstubAllGlobals());

function fakeBrowser() {
  const location = { origin: 'https://example.org', pathname: '/sub/', search: '?view=matrix' };
  const history = { pushState: vi.fn(), replaceState: vi.fn() };
  const target = new EventTarget();
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', history);
  vi.stubGlobal('addEventListener', target.addEventListener.bind(target));
  vi.stubGlobal('removeEventListener', target.removeEventListener.bind(target));
  return { location, history, target };
}

describe('the address bar', () => {
  it('is written under whatever path the site lies', () => {
    const { history } = fakeBrowser();
    writeQuery('?q=a', 'push');
    writeQuery('', 'replace');
    expect(history.pushState).toHaveBeenCalledWith(null, '', '/sub/?q=a');
    expect(history.replaceState).toHaveBeenCalledWith(null, '', '/sub/');
    expect([currentQuery(), pageAddress()]).toEqual(['?view=matrix', 'https://example.org/sub/']);
  });

  it('is never pushed in a frame, and keeps the address that the frame was given', () => {
    const { history, location } = fakeBrowser();
    Object.assign(location, { href: 'https://example.org/sub/?embed#?secret=x' });
    Object.assign(history, { state: null });
    vi.stubGlobal('window', { parent: {} });
    writeQuery('?q=a', 'push');
    expect(history.pushState).not.toHaveBeenCalled();
    expect(history.replaceState).toHaveBeenCalledWith({ given: 'https://example.org/sub/?embed#?secret=x' }, '', '/sub/?q=a');
  });

  it('stays as it is where the browser refuses', () => {
    const { history } = fakeBrowser();
    history.pushState.mockImplementation(() => {
      throw new DOMException('not here', 'SecurityError');
    });
    writeQuery('?q=a', 'push');
    expect(history.pushState).toHaveBeenCalled();
  });

  it('tells of Back and Forward until it is stopped', () => {
    const { location, target } = fakeBrowser();
    const told: string[] = [];
    const stop = onQuery((query) => told.push(query));
    location.search = '?view=network';
    target.dispatchEvent(new Event('popstate'));
    stop();
    target.dispatchEvent(new Event('popstate'));
    expect(told).toEqual(['?view=network']);
  });
});
