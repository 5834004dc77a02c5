import { remember } from '../claims/remember';
import { showQuantity } from '../claims/show';
import type { Fact } from '../sources/fact';

/** A fact's figure as a formula has it: "$53 billion". Kept: a formula is written for every outcome that is tried. */
export const shown = remember((fact: Fact): string => showQuantity(fact.figure.quantity));
