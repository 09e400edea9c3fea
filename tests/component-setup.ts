import '@testing-library/jest-dom/vitest';

/** There is no layout here, and so nothing to observe: each element is told of once, as a browser does before the first frame. */
globalThis.ResizeObserver = class {
  readonly #told: ResizeObserverCallback;
  constructor(told: ResizeObserverCallback) {
    this.#told = told;
  }
  observe() {
    this.#told([], this);
  }
  unobserve() {}
  disconnect() {}
};
