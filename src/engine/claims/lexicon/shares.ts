/** Words around shares and multiples. */

/** What is counted between "one" and "in five": "one driver in eight". */
export const SHARERS: readonly string[] = `
  pupil person people child children adult woman women man men patient household student voter family job home house car worker american briton resident company firm couple girl boy case respondent user customer member driver
  teacher doctor death birth employee parent european shop school farm farmer marriage meal flight train euro dollar pound chance
`.trim().split(/\s+/).flatMap((noun) => [noun, `${noun}s`]);

/** What follows "15 in 20" when nothing is shared: "15 in 20 days", "four wins in five games". */
export const OCCASIONS: readonly string[] = `
  year month week day hour minute second game match test inning start attempt season location state country city race outing appearance election
`.trim().split(/\s+/).flatMap((noun) => [noun, noun.endsWith('y') && noun !== 'day' ? `${noun.slice(0, -1)}ies` : noun === 'match' ? 'matches' : `${noun}s`]);

/** Comparatives and other words after a share ("a third lower", "a fifth of"), where an ordinal would have its noun ("a third term"). */
export const AFTER_SHARE: readonly string[] = `
  of lower higher less more fewer cheaper dearer smaller larger bigger faster slower quicker shorter longer stronger weaker worse better above below up down off to in on from since over as and or than by so but too were was are is
  have had said between compared because while when after before this last against who
`.trim().split(/\s+/);

/** What follows a multiple: "twice as many", "three times the loss", "15 times earnings". */
export const AFTER_MULTIPLE: readonly string[] = `
  as the its their his her our my that those what this last more less fewer larger bigger higher greater faster lower cheaper smaller longer better heavier stronger earnings sales revenue revenues profit profits book forward annual
  expected estimated normal usual current trailing ebitda oversubscribed over average today’s today's
`.trim().split(/\s+/);
