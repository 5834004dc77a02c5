/** Everyday words that stand capitalised at the start of a sentence or in "the President", and are no names by themselves. */
export const SENTENCE_OPENERS = new Set(`
  combined earlier later nobody somebody everybody everyone someone anyone none previously originally initially next soon shortly separately elsewhere officially
  compared spending rivals rival fellow neighbouring neighboring shares executives officials managers regulators economists insiders sources observers
  a an the this that these those it its he she they we i you his her their our my your who whom whose which what when where why how
  in on at by for from with without to of off over under above below between among amid after before since until till during through throughout across against along
  as if though although while whereas because unless so but and or nor yet not no nor only even just also too still already again once twice then now here there
  is are was were be been being do does did has have had will would can could should may might must shall let
  one two three four five six seven eight nine ten eleven twelve dozen half both all each every either neither some any many much few several most more less other another such
  first second third last next new old good great big small long short high low early late recent recently today yesterday tomorrow tonight meanwhile however moreover
  furthermore instead indeed perhaps maybe despite besides beyond unlike like compared according thanks together overall altogether still ever never always often sometimes
  yes no well okay ok please note see read think imagine remember forget look take make give get put keep consider
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  mondays tuesdays wednesdays thursdays fridays saturdays sundays
  spring summer autumn winter mr mrs ms dr sir dame lord lady president premier prime minister chief executive officer chairman chairwoman chair director governor mayor professor prof
  ceo cfo coo cto vp pm mp king queen prince princess senator secretary general
  company companies shares investors analysts people residents officials critics supporters experts researchers scientists doctors police
  sales revenue profit profits earnings growth inflation prices spending investment output exports imports markets stocks
  q1 q2 q3 q4 h1 h2 fy
`.trim().split(/\s+/));

/** Adjectives of places and everyday initials: capitalised, but by themselves nobody's name. */
export const DEMONYMS = new Set(`
  gdp ipo gpu cpu api ev evs tv pc it hr pr vat nhs ceo cfo coo cto ebitda esg covid dna id url html pdf

  american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish polish czech
  hungarian romanian bulgarian greek turkish russian ukrainian israeli palestinian arab saudi iranian iraqi egyptian african nigerian kenyan ethiopian indian pakistani
  bangladeshi chinese japanese korean vietnamese thai indonesian malaysian singaporean filipino australian canadian mexican brazilian argentine argentinian chilean
  colombian european asian western eastern northern southern latin global nordic baltic californian texan
`.trim().split(/\s+/));
