import type { Seldom } from '../engine';

let seldom: Seldom | undefined;

/** Gives the engine what `needsSeldom` asks for. */
export function supplySeldom(given: Seldom): void {
  seldom = given;
}

// What follows stands in dist/core.js for src/engine/draft/seldom.ts. Until that is there, nothing is read of front matter but its end, and the reference stays as it is written.

export const readYaml: Seldom['readYaml'] = (yaml) => (seldom ? seldom.readYaml(yaml) : { title: undefined, date: undefined, sources: [], faults: [] });

export const decodeReference: Seldom['decodeReference'] = (reference) => (seldom ? seldom.decodeReference(reference) : reference);
