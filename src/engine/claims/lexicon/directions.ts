/**
 * Words of movement. Each row: the same forms upwards and downwards, so that a wrong direction can be corrected in the form that the
 * writer used ("lost" → "gained"). Where a word stands in several rows, the first gives its counterpart. Left out: words that as often name
 * a thing or a comparison as a movement ("contract", "balloon", "growth", "larger").
 */
const PAIRS = `
gain gains gained gaining | lose loses lost losing
regain regains regained regaining | lose loses lost losing
rise rises rose rising risen | fall falls fell falling fallen
increase increases increased increasing | decrease decreases decreased decreasing
grow grows grew growing grown | shrink shrinks shrank shrinking shrunk
climb climbs climbed climbing | fall falls fell falling
rise rises rose rising | drop drops dropped dropping
jump jumps jumped jumping | slump slumps slumped slumping
surge surges surged surging | plunge plunges plunged plunging
soar soars soared soaring | tumble tumbles tumbled tumbling
improve improves improved improving | worsen worsens worsened worsening
expand expands | shrink shrinks
expanded expanding | contracted contracting
raise raises raised raising | cut cuts cut cutting
lift lifts lifted lifting | lower lowers lowered lowering
add adds added adding | shed sheds shed shedding
advance advances advanced advancing | retreat retreats retreated retreating
increase increases increased increasing | decline declines declined declining
recover recovers recovered recovering | lose loses lost losing
recoup recoups recouped recouping | lose loses lost losing
strengthen strengthens strengthened strengthening | weaken weakens weakened weakening
accelerate accelerates accelerated accelerating | slow slows slowed slowing
rocket rockets rocketed rocketing | plummet plummets plummeted plummeting
skyrocket skyrockets skyrocketed skyrocketing | nosedive nosedives nosedived nosediving
hike hikes hiked hiking | slash slashes slashed slashing
widen widens widened widening | narrow narrows narrowed narrowing
lengthen lengthens lengthened lengthening | shorten shortens shortened shortening
appreciate appreciates appreciated appreciating | depreciate depreciates depreciated depreciating
inflate inflates inflated inflating | deflate deflates deflated deflating
upgrade upgrades upgraded upgrading | downgrade downgrades downgraded downgrading
ascend ascends ascended ascending | descend descends descended descending
heighten heightens heightened heightening | lessen lessens lessened lessening
grow grows grew growing | dwindle dwindles dwindled dwindling
multiply multiplies multiplied multiplying | dwindle dwindles dwindled dwindling
doubled doubling | halved halving
rallied rallying | retreated retreating
warmed | cooled
swell swells swelled swelling swollen | shrink shrinks shrank shrinking shrunk
ballooned ballooning | shrank shrinking
mushroomed mushrooming | dwindled dwindling
increase increases increased increasing | reduce reduces reduced reducing
boost boosts boosted boosting | reduce reduces reduced reducing
increase increases increased increasing | diminish diminishes diminished diminishing
increase increases increased increasing | trim trims trimmed trimming
leap leaps leapt leaping | plunge plunges plunged plunging
leaped | plunged
spike spikes spiked spiking | slump slumps slumped slumping
quicken quickens quickened quickening | slow slows slowed slowing
rise rises rose rising | ease eases eased easing
escalate escalates escalated escalating | ease eases eased easing
climb climbs climbed climbing | slip slips slipped slipping
rise rises rose rising | slide slides slid sliding
rise rises rose rising risen | sink sinks sank sinking sunk
rise rises rose rising | recede recedes receded receding
climb climbs climbed climbing | dip dips dipped dipping
climb climbs climbed climbing | ebb ebbs ebbed ebbing
improve improves improved improving | deteriorate deteriorates deteriorated deteriorating
strengthen strengthens strengthened strengthening | soften softens softened softening
rebounded rebounding | slumped slumping
gain | loss
rise | fall
increase increases | reduction reductions
rebound | slump
recovery | decline
expansion | contraction
improvement | deterioration
acceleration | slowdown
appreciation | depreciation
upturn upturns | downturn downturns
uptick upticks | downtick downticks
upswing | downswing
up | down
upward upwards | downward downwards
higher | lower
warmer | cooler
hotter | colder
wetter | drier
dearer | cheaper
costlier | cheaper
`.trim().split('\n').map((row) => row.split(' | ').map((forms) => forms.split(' ')) as [up: string[], down: string[]]);

const MORE_UP = `win wins won winning rebounds reclaim reclaims reclaimed reclaiming retrieve retrieved claw clawed clawing restored restore bounce bounced tripled tripling trebled trebling quadrupled quadrupling
  snowballed snowballing boomed booming enlarged augmented augmenting ratcheted bolstered`;
const MORE_DOWN = `forfeit forfeits forfeited forfeiting surrender surrenders surrendered surrendering cede ceded ceding evaporate evaporated evaporates evaporating vanish vanished poorer destroyed losses erase erased erasing wipe wiped wiping
  vaporised haemorrhaged hemorrhaged bled burn burned burning squandered lopped knocked stripped shaved shaving pared paring curtailed eroded eroding waned waning subsided subsiding abated abating
  tapered tapering collapsed collapsing halve halves crumbled`;

export type Direction = 'up' | 'down';

const direction = new Map<string, Direction>();
const opposite = new Map<string, string[]>();
const tell = (word: string, way: Direction): void => { if (!direction.has(word)) direction.set(word, way); };
const oppose = (word: string, other: string): void => { opposite.set(word, [...(opposite.get(word) ?? []), other]); };
for (const [ups, downs] of PAIRS) {
  ups.forEach((up, at) => {
    const down = downs[at]!;
    tell(up, 'up');
    tell(down, 'down');
    oppose(up, down);
    oppose(down, up);
  });
}
for (const word of MORE_UP.split(/\s+/)) tell(word, 'up');
for (const word of MORE_DOWN.split(/\s+/)) tell(word, 'down');

/** The rows of counterparts, for those who want to go through them: forms upwards, the same forms downwards. */
export const COUNTERPARTS: readonly (readonly [up: readonly string[], down: readonly string[]])[] = PAIRS;

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
