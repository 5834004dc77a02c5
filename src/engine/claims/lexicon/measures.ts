import { stemOf } from '../words';
import { MONEY } from './measures/money';
import { PEOPLE } from './measures/people';
import { THINGS } from './measures/things';

/**
 * What figures measure: concept → the words and phrases that name it. Two figures about different concepts are about different things,
 * whoever they belong to. General English of business, politics, science, sport and public life; ours, grown from reading news. A word
 * that names two things stands in phrases only, or not at all.
 */
export const MEASURES: Readonly<Record<string, string>> = { ...MONEY, ...PEOPLE, ...THINGS };

/** Words that a figure's sentence carries without saying what it measures. */
const LIGHT_WORDS = `
  a an the this that these those it its he she they we i you his her their our my your who whom whose which what when where why how
  and or but nor so yet if as than because though although while whereas unless whether there here also too very quite rather almost just only even
  related own across along around per case lot bit sort kind way thing fact question answer point end side part place name word line back far near close enough
  annual annually yearly quarterly monthly weekly daily onwards onward forward forwards
  did does done doing having let us them him me itself themselves else ever never always often sometimes
  say said tell expect plan aim hope intend announce report estimate reckon believe see know show note add call make take give get go come keep put set
  will would could should may might must can do be have has had is are was were been being not
  new next last first big bigger biggest large larger largest huge massive great greater greatest major further more most much many very just only even still also already now then than about around
  year month week quarter day today time period decade half fiscal financial
  worth come work out reach stand amount run total mean put
  company firm group business giant rival competitor maker organisation country nation government
  total combined together overall altogether each every both all some any other another same own such
  figure number amount sum level rate share part rest majority
  up down over under on in at to of by for with from as into during against among between per within since until before after
`.trim().split(/\s+/);

const LIGHT = new Set([...LIGHT_WORDS, ...LIGHT_WORDS.map(stemOf)]);

/** Whether a word, in any of its forms, tells nothing of what is measured. Takes lower case. */
export function isLight(word: string): boolean {
  return LIGHT.has(word) || LIGHT.has(stemOf(word));
}
