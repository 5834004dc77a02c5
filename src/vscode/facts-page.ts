import type { FactBase } from '../engine';

export interface FactsPage { readonly text: string; lineOf(fact: string): number | undefined }
export function factsPage(facts: FactBase): FactsPage { return { text: facts.sources.map((s) => s.title).join('\n'), lineOf: () => undefined }; }
