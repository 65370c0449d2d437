import type { Blend } from './blend';
import { rank } from './confidence';
import { messageScale } from './message-scale';
import { type Corpus, type LearnerOptions, learn } from './learn';
import { learnerOf } from './learner';
import { type Trust, type TrustCase, fitTrust, usualTrust } from './trust';

/** Every so-many-th example of a topic is held out, and every so-many-th topic is kept from the learner altogether. */
const exampleStride = 4;
const topicStride = 5;
/** How much a question from a topic the learner never saw counts beside one from a topic it knows. */
const strangerImportance = 0.35;
const otherImportance = 0.5;
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
  /** Undefined where no topic is right. */
  readonly topic: number | undefined;
  readonly importance: number;
}

/**
 * Calibrates on questions that the learner did not see: some of every topic, and all of some topics, which stand for
 * questions nobody wrote an article on. It is the place in the corpus that decides, so every build holds out the same.
 *
 * @param other the topic number of background messages, where there are any
 */
export function calibrate(corpus: Corpus, other: number | undefined, options: LearnerOptions, blend: Blend): Trust {
  const { length } = corpus.examples;
  const rounds = length > manyExamples ? 0 : length > someExamples ? 1 : 3;
  const cases = Array.from({ length: rounds }, (_, round) => {
    const { kept, heldOut } = divide(corpus, other, round);
    const learner = learnerOf(learn(kept, options), blend, other);
    const weigh = messageScale(learner, other);
    return thinned(heldOut)
      .flatMap((held, at) => [held, misspelt(held, at)])
      .map(({ words, locale, topic, importance }): TrustCase => {
        const { topics, row } = rank(weigh([words], locale), other);
        return { row, importance, known: topic !== undefined, right: topics[0] === topic };
      });
  }).flat();
  return cases.length >= fewestCases ? fitTrust(cases) : usualTrust;
}

function divide(corpus: Corpus, other: number | undefined, fold: number): { kept: Corpus; heldOut: HeldOut[] } {
  // Background messages are few, so half of them go to each side.
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
      else heldOut.push({ words, locale, topic: undefined, importance: otherImportance });
    } else if (isStrange(topic)) {
      if (chosen) heldOut.push({ words, locale, topic: undefined, importance: strangerImportance });
    } else if (chosen) heldOut.push({ words, locale, topic, importance: 1 });
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
function misspelt({ words, locale, topic, importance }: HeldOut, at: number): HeldOut {
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const cut = 1 + (at % Math.max(1, longest.length - 1));
  const slipped = longest.slice(0, cut) + longest.slice(cut + 1);
  return {
    words: words.map(word => (word === longest ? slipped : word)),
    locale,
    topic,
    importance: importance * slipShare,
  };
}
