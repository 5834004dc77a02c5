/** Adjectives that hold one figure against another ("660 kg heavier", "115 degrees colder"), by the way they point. */
const UPWARDS = 'more higher larger bigger greater longer older faster dearer above ahead up better heavier taller warmer hotter deeper farther further wider thicker broader richer stronger steeper busier costlier pricier denser brighter louder fuller'.split(' ');
const DOWNWARDS = 'less fewer lower smaller shorter younger slower cheaper below behind down off worse lighter cooler colder shallower nearer closer narrower thinner poorer weaker gentler quieter darker emptier'.split(' ');

export const MORE_THAN: ReadonlySet<string> = new Set(UPWARDS);
export const LESS_THAN: ReadonlySet<string> = new Set(DOWNWARDS);

/** All of them, and those of time, for a regular expression. */
export const COMPARED = [...UPWARDS, ...DOWNWARDS, 'earlier', 'later', 'sooner'].join('|');
