/** What dist/engine.js is made of: all that checks a draft, for both hosts alike. */
export * from '../engine';
export * from '../facts';
export * from '../library';
