import type { Blend } from './blend';
import { rank } from './confidence';
import { messageScale } from './message-scale';
import { type Corpus, type LearnerOptions, learn } from './learn';
import { learnerOf } from './learner';
import { type Trust, fitTrust, usualTrust } from './trust';

/** Every so-many-th example of a topic is held out, and every so-many-th topic is kept from the learner altogether. */
const exampleStride = 4;
const topicStride = 5;
/**
 * How much background messages count together, beside the questions whose topic is known, whatever the number of either: with
 * eight questions an article they would outweigh them, and half of what the articles answer would be left to people.
 */
const otherShare = 0.29;
/**
 * How much questions from topics that the learner never saw count together: the fewer topics there are, the more of what people
 * ask is beside them. This over the number of topics, and at most `mostStrange`.
 */
const strangeShare = 13;
const mostStrange = 0.3;
/** How much a misspelt copy of a held-out question counts beside the question. */
const slipShare = 0.3;
/** More held-out questions than this teach nothing new. */
const mostCases = 2_500;
/** Fewer held-out questions than this teach nothing. */
const fewestCases = 60;
/** Above `manyExamples` holding out would cost more time than it is worth; above `someExamples` one round is enough. */
const manyExamples = 40_000;
const someExamples = 3_000;

interface HeldOut {
  readonly words: readonly string[];
  readonly locale: string;
  /** Of a topic that was learned, one that was not, or a background message. */
  readonly kind: Kind;
  readonly topic: number;
  /** How much it counts beside others of its kind. */
  readonly importance: number;
}
type Kind = 'known' | 'strange' | 'other';

/**
 * Calibrates on questions that the learner did not see: some of every topic, and all of some topics, which stand for
 * questions nobody wrote an article on. It is the place in the corpus that decides, so every build holds out the same.
 */
export function calibrate(corpus: Corpus, options: LearnerOptions, blend: Blend): Trust {
  const { other } = corpus;
  const { length } = corpus.examples;
  const rounds = length > manyExamples ? 0 : length > someExamples ? 1 : 3;
  const cases = Array.from({ length: rounds }, (_, round) => {
    const { kept, heldOut } = divide(corpus, round);
    const learner = learnerOf(learn(kept, options), blend, other);
    const weigh = messageScale(learner, other);
    return thinned(heldOut)
      .flatMap((held, at) => [held, misspelt(held, at)])
      .map(({ words, locale, topic, kind, importance }) => {
        const { topics, row } = rank(weigh([words], locale), other);
        return { row, kind, importance, right: kind === 'known' && topics[0] === topic };
      });
  }).flat();
  return cases.length >= fewestCases ? fitTrust(balanced(cases, corpus)) : usualTrust;
}

/** The cases with the importance that makes each kind count as it should beside the known ones. */
function balanced<Case extends { kind: Kind; importance: number }>(cases: readonly Case[], { topics }: Corpus) {
  const sum = (kind: Kind) => cases.reduce((total, c) => total + (c.kind === kind ? c.importance : 0), 0);
  const share = { known: 1, strange: Math.min(mostStrange, strangeShare / topics), other: otherShare };
  const factor = (kind: Kind) => (share[kind] * sum('known')) / sum(kind);
  const factors = { known: 1, strange: factor('strange'), other: factor('other') };
  return cases.map(c => ({ ...c, known: c.kind === 'known', importance: c.importance * factors[c.kind] }));
}

function divide(corpus: Corpus, fold: number): { kept: Corpus; heldOut: HeldOut[] } {
  // Background messages are few, so half of them go to each side.
  const { other } = corpus;
  const isStrange = (topic: number) => topic !== other && topic % topicStride === fold % topicStride;
  const seen = new Map<number, number>();
  const kept: Corpus['examples'][number][] = [];
  const heldOut: HeldOut[] = [];
  for (const example of corpus.examples) {
    const { topic, words, locale, isQuestion } = example;
    if (!isQuestion) {
      if (!isStrange(topic)) kept.push(example);
      continue;
    }
    const place = seen.get(topic) ?? 0;
    seen.set(topic, place + 1);
    const chosen = place % exampleStride === (fold + 1) % exampleStride;
    if (topic === other) {
      if (place % 2 === fold % 2) kept.push(example);
      else heldOut.push({ words, locale, topic, kind: 'other', importance: 1 });
    } else if (isStrange(topic)) {
      if (chosen) heldOut.push({ words, locale, topic, kind: 'strange', importance: 1 });
    } else if (chosen) heldOut.push({ words, locale, topic, kind: 'known', importance: 1 });
    else kept.push(example);
  }
  const articles = corpus.articles.filter(({ topic }) => !isStrange(topic));
  return { kept: { ...corpus, examples: kept, articles }, heldOut };
}

/** At most `mostCases` of them, evenly spread. */
function thinned(heldOut: readonly HeldOut[]): HeldOut[] {
  const stride = Math.ceil(heldOut.length / mostCases);
  return heldOut.filter((_, at) => at % stride === 0);
}

/** The same question with a letter left out of its longest word: people slip, and should be trusted all the same. */
function misspelt(held: HeldOut, at: number): HeldOut {
  const { words, importance } = held;
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const cut = 1 + (at % Math.max(1, longest.length - 1));
  const slipped = longest.slice(0, cut) + longest.slice(cut + 1);
  return {
    ...held,
    words: words.map(word => (word === longest ? slipped : word)),
    importance: importance * slipShare,
  };
}
