/** Reasons for or against a reading's being the one meant: their names, and how much of each there is. */
export type Features = Readonly<Record<string, number>>;

/** Takes in reasons one by one: most are only weighed and added up, and few are ever looked at again. */
export type Tell = (reason: string, amount: number) => void;

/** The reasons told, written down; those of which there is nothing are left out. */
export function told(reasons: (tell: Tell) => void): Features {
  const features: Record<string, number> = {};
  reasons((name, amount) => { if (amount !== 0) features[name] = amount; });
  return features;
}
