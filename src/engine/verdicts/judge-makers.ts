import type { Name } from '../claims/names';
import type { Passage } from '../claims/passages';
import type { FactBase } from './fact-base';
import type { Judgement } from './judgement';

const REACH = 4;
const MADE_BY = /^(?:developed|made|built|created|owned|launched|released|trained|designed|produced|unveiled)$/u;

/** "Meta's AI model, Qwen", "Qwen, built by Google": a product given to another maker than the source's. The claim is the maker's name. */
export function judgeMakers(passage: Passage, base: FactBase): Judgement[] {
  return passage.names.flatMap((product): Judgement[] => {
    const entity = product.entity === undefined ? undefined : base.entities.get(product.entity);
    const role = entity?.type === 'product' ? entity.roles.find((one) => one.of !== undefined) : undefined;
    const right = role?.of === undefined ? undefined : base.entities.get(role.of);
    const maker = right && makerOf(product, passage);
    const named = maker?.entity === undefined ? undefined : base.entities.get(maker.entity);
    if (!entity || !role || !right || !maker || !named || named.id === right.id || named.type !== right.type) return [];
    return [{
      start: maker.start, end: maker.end, passage, kind: 'name', verdict: 'refuted', code: 'refuted.attribution', actual: maker.text, expected: right.name,
      message: `The source calls ${entity.name} ${right.name}’s, not ${maker.text}’s.`, evidence: role.evidence ? [role.evidence] : [],
      fix: { start: maker.start, end: maker.end, text: right.name },
    }];
  });
}

function makerOf(product: Name, passage: Passage): Name | undefined {
  const { words, names } = passage;
  const owner = names.find((name) => name.possessive && name.to <= product.from && product.from - name.to <= REACH && words.slice(name.to, product.from).every((word) => word.text === ',' || !word.capital || word.text === 'AI'));
  if (owner) return owner;
  const apposed = words[product.to]?.text === ',' ? names.find((name) => name.possessive && name.from === product.to + 1) : undefined;
  if (apposed) return apposed;
  const by = words.findIndex((word, at) => at >= product.to && at <= product.to + REACH && word.lower === 'by' && MADE_BY.test(words[at - 1]?.lower ?? ''));
  return by < 0 ? undefined : names.find((name) => name.from === by + 1);
}
