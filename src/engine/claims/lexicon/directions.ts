/**
 * Verbs and adjectives of movement. Each row: the same forms upwards and downwards, so that a wrong direction can be corrected in the
 * form that the writer used ("lost" → "gained").
 */
const PAIRS: readonly (readonly [up: string, down: string])[] = [
  ['gain gains gained gaining', 'lose loses lost losing'],
  ['regain regains regained regaining', 'lose loses lost losing'],
  ['rise rises rose rising risen', 'fall falls fell falling fallen'],
  ['increase increases increased increasing', 'decrease decreases decreased decreasing'],
  ['grow grows grew growing grown', 'shrink shrinks shrank shrinking shrunk'],
  ['climb climbs climbed climbing', 'drop drops dropped dropping'],
  ['jump jumps jumped jumping', 'slump slumps slumped slumping'],
  ['surge surges surged surging', 'plunge plunges plunged plunging'],
  ['soar soars soared soaring', 'tumble tumbles tumbled tumbling'],
  ['improve improves improved improving', 'worsen worsens worsened worsening'],
  ['expand expands expanded expanding', 'contract contracts contracted contracting'],
  ['raise raises raised raising', 'cut cuts cut cutting'],
  ['lift lifts lifted lifting', 'lower lowers lowered lowering'],
  ['add adds added adding', 'shed sheds shed shedding'],
  ['advance advances advanced advancing', 'decline declines declined declining'],
  ['recover recovers recovered recovering', 'lose loses lost losing'],
  ['recoup recoups recouped recouping', 'lose loses lost losing'],
  ['strengthen strengthens strengthened strengthening', 'weaken weakens weakened weakening'],
  ['accelerate accelerates accelerated accelerating', 'slow slows slowed slowing'],
  ['gain', 'loss'],
  ['rise', 'fall'],
  ['increase', 'decrease'],
  ['rebound', 'slump'],
  ['recovery', 'decline'],
  ['up', 'down'],
  ['higher', 'lower'],
];

const MORE_UP = 'rebound rebounded rebounding edge-up reclaim reclaimed reclaiming retrieve retrieved claw clawed clawing win won winning back restored restore upward bounce bounced';
const MORE_DOWN = 'surrender surrenders surrendered surrendering cede ceded ceding evaporate evaporated evaporates evaporating vanish vanished poorer destroyed loss losses erase erased erasing wipe wiped wiping slid slide sliding sank sink sinking dip dipped dipping ease eased easing reduce reduced reducing halve halved forfeit forfeited forfeiting dwindle dwindled downward vaporised haemorrhaged hemorrhaged bled burn burned burning squandered lopped knocked stripped';

export type Direction = 'up' | 'down';

const direction = new Map<string, Direction>();
const opposite = new Map<string, string[]>();
for (const [ups, downs] of PAIRS) {
  const up = ups.split(' ');
  const down = downs.split(' ');
  up.forEach((word, at) => {
    const other = down[at]!;
    if (!direction.has(word)) direction.set(word, 'up');
    if (!direction.has(other)) direction.set(other, 'down');
    opposite.set(word, [...(opposite.get(word) ?? []), other]);
    opposite.set(other, [...(opposite.get(other) ?? []), word]);
  });
}
for (const word of MORE_UP.split(' ')) if (!direction.has(word)) direction.set(word, 'up');
for (const word of MORE_DOWN.split(' ')) if (!direction.has(word)) direction.set(word, 'down');

/** "rose" → up, "shed" → down, anything else undefined. Takes lower case. */
export function directionOf(word: string): Direction | undefined {
  return direction.get(word);
}

/**
 * The other way in the same form: "lost" → "gained", "falling" → "rising"; undefined where there is no plain counterpart. Some forms look
 * alike ("shed" today and yesterday): `before`, the word in front, tells them apart. Both in lower case.
 */
export function oppositeOf(word: string, before: string): string | undefined {
  const forms = opposite.get(word);
  if (forms === undefined) return undefined;
  const looksAlike = word === 'shed' || word === 'cut';
  return looksAlike && !/^(?:to|will|would|may|might|could|should|can)$/u.test(before) ? (forms.find((form) => form.endsWith('ed')) ?? forms[0]) : forms[0];
}
