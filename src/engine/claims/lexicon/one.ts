/** Where "one" is a pronoun or a figure of speech, as words around it. */

/** "one of them", "one can", "one who", "one Sunday morning". */
export const AFTER_PRONOUN: readonly string[] = `
  of, another, can, cannot, could, may, might, must, should, would, will, is, was, has, had, does, did, who, that, which, whose, where, when, what,
  and, or, but, if, so, to, in, on, at, for, from, with, without, by, as, than, about, after, before, over, under, up, off, out, through, into, too, also, only, never, always, ever, just, else, such, like, being, made, called, given, based, set,
  the, a, i, we, he, she, it, they, you, this, thing, day, way, side, hand, time, more, reason, exception, minute, moment, point, morning, evening, afternoon, night, last, final,
  monday, tuesday, wednesday, thursday, friday, saturday, sunday, looks, gets, needs, wants, feels, wonders, thinks, knows, sees, finds, expects, hopes, goes, takes, comes, makes, wrong, false, big, little, look, bit, here, seldom, rarely, hardly, there, now, today, yet, again, example, advantage, disadvantage, drawback, possibility, explanation, theory, concern, fine
`.trim().split(/,\s+/);

/** "the one", "no one", "which one", "another one". Adjectives are told by their endings. */
export const BEFORE_PRONOUN: readonly string[] = `
  the, this, that, no, any, some, every, each, another, which, a, an, such, not, as, like, for, who, if, when, what, where, how, good, bad, new, old, big, great, red, blue, green, black, white, last, next, first, second, third,
  other, same, right, wrong, number, loved, little, young, square, day, whatever, than, easy, hard, tough, busy, simple
`.trim().split(/,\s+/);
