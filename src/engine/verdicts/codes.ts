/** Every code a verdict can carry, with what it means. The list is what the docs and settings are made from; codes are never reused. */
export const CODES = {
  'supported.stated': 'The source states it.',
  'supported.derived': 'It follows from the source by plain arithmetic.',
  'refuted.value': 'The source gives another value.',
  'refuted.scale': 'The right digits on the wrong scale: million for billion.',
  'refuted.unit': 'The right number in the wrong unit or currency.',
  'refuted.year': 'The source gives another year.',
  'refuted.date': 'The source gives another date.',
  'refuted.duration': 'The source gives another length of time.',
  'refuted.period': 'The right figure for another stretch of time: a total given as a yearly sum.',
  'refuted.attribution': 'The figure belongs to somebody else.',
  'refuted.name': 'A known name, misspelt, or another name than the source’s.',
  'refuted.role': 'The source gives this person another role.',
  'refuted.direction': 'The source says it went the other way.',
  'refuted.hedge': '“More than” or “nearly” on the wrong side of the source’s figure.',
  'refuted.ratio': 'The source gives another ratio.',
  'refuted.arithmetic': 'It does not follow from the source’s figures.',
  'refuted.rank': 'The source gives another rank.',
  'refuted.range': 'The source gives other ends of the range.',
  'unknown.no-fact': 'No source says anything about it.',
  'unknown.no-subject': 'It is not plain whose figure it is.',
  'unknown.ambiguous': 'Two facts fit equally well.',
  'unknown.close': 'Too near the source’s figure to object, too far to confirm.',
  'unknown.not-asserted': 'Asked, denied or supposed rather than asserted.',
  'unknown.let-stand': 'The writer lets it stand.',
} as const;

export type Code = keyof typeof CODES;
