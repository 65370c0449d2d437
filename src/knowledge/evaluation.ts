import type { CuratedArticle } from './curated-article';
import type { Engine, EngineAnswer } from './engine';
import { engineForArticles } from './knowledge-base';

/** What became of one question that was kept from the engine. */
export interface Outcome {
  readonly locale: string;
  readonly question: string;
  /** The article that the question belongs to. */
  readonly article: string;
  readonly answer: EngineAnswer;
}

/** The figures of one language, or of all. Shares are 0 to 1. */
export interface Figures {
  readonly questions: number;
  /** The right article comes first, or among the first three. */
  readonly top1: number;
  readonly top3: number;
  readonly answeredRight: number;
  readonly answeredWrong: number;
  /** The right article is among those suggested. */
  readonly suggestedRight: number;
  readonly ticket: number;
  /** Messages that no article answers, and the share of them that became tickets. */
  readonly outOfScope: number;
  readonly leftToPeople: number;
}

export interface Confusion {
  readonly article: string;
  readonly takenFor: string;
  readonly times: number;
  readonly example: string;
}

/** Of the answers given at this confidence or above: how many, and the share that was right. */
export interface CalibrationStep {
  readonly confidence: number;
  readonly answers: number;
  readonly right: number;
}

export interface Evaluation {
  readonly byLanguage: Readonly<Record<string, Figures>>;
  readonly confusions: readonly Confusion[];
  readonly calibration: readonly CalibrationStep[];
}

const folds = 4;
const mostSuggested = 3;
const mostConfusions = 12;

/**
 * Asks every example question of an engine that has not seen it: four engines are taught, each without a quarter of every
 * article's questions.
 */
export function askUnseen(articles: readonly CuratedArticle[]): Outcome[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = (at: number) => at % folds === fold;
    const engine = engineForArticles(
      articles.map(article => ({ ...article, questions: article.questions.filter((_question, at) => !isHeldOut(at)) })),
    );
    return articles.flatMap(({ id, locale, questions }) =>
      questions
        .filter((_question, at) => isHeldOut(at))
        .map(question => ({ locale, question, article: id, answer: engine.ask(question, { locale }) })),
    );
  }).flat();
}

/** @param outOfScope messages that no article answers, by language; asked of `engine`, which knows all articles */
export function evaluate(
  outcomes: readonly Outcome[],
  outOfScope: Readonly<Record<string, readonly string[]>>,
  engine: Engine,
): Evaluation {
  const decisions = Object.entries(outOfScope).flatMap(([locale, texts]) =>
    texts.map(text => ({ locale, decision: engine.ask(text, { locale }).decision })),
  );
  const languages = [...new Set(outcomes.map(({ locale }) => locale))];
  const figuresOf = (isMeant: (locale: string) => boolean) =>
    figures(
      outcomes.filter(({ locale }) => isMeant(locale)),
      decisions.filter(({ locale }) => isMeant(locale)),
    );
  return {
    byLanguage: {
      ...Object.fromEntries(languages.map(language => [language, figuresOf(locale => locale === language)])),
      all: figuresOf(() => true),
    },
    confusions: confusionsIn(outcomes),
    calibration: calibrationOf(outcomes),
  };
}

function figures(outcomes: readonly Outcome[], decisions: readonly { decision: EngineAnswer['decision'] }[]): Figures {
  const share = (isCounted: (outcome: Outcome) => boolean) =>
    outcomes.filter(isCounted).length / Math.max(1, outcomes.length);
  return {
    questions: outcomes.length,
    top1: share(outcome => placeOf(outcome) === 0),
    top3: share(isAmongFirst),
    answeredRight: share(outcome => outcome.answer.decision === 'answer' && placeOf(outcome) === 0),
    answeredWrong: share(outcome => outcome.answer.decision === 'answer' && placeOf(outcome) !== 0),
    suggestedRight: share(outcome => outcome.answer.decision === 'suggest' && isAmongFirst(outcome)),
    ticket: share(({ answer }) => answer.decision === 'ticket'),
    outOfScope: decisions.length,
    leftToPeople: decisions.filter(({ decision }) => decision === 'ticket').length / Math.max(1, decisions.length),
  };
}

function placeOf({ article, answer }: Outcome): number {
  return answer.candidates.findIndex(({ id }) => id === article);
}

function isAmongFirst(outcome: Outcome): boolean {
  const place = placeOf(outcome);
  return place >= 0 && place < mostSuggested;
}

/** The articles most often taken for another, worst first. */
function confusionsIn(outcomes: readonly Outcome[]): Confusion[] {
  const found = new Map<string, { article: string; takenFor: string; times: number; example: string }>();
  for (const outcome of outcomes) {
    const takenFor = outcome.answer.candidates[0]?.id;
    if (takenFor === undefined || takenFor === outcome.article || outcome.answer.decision === 'ticket') continue;
    const key = `${outcome.article} ${takenFor}`;
    const known = found.get(key);
    if (known) known.times += 1;
    else found.set(key, { article: outcome.article, takenFor, times: 1, example: outcome.question });
  }
  return [...found.values()].sort((a, b) => b.times - a.times).slice(0, mostConfusions);
}

function calibrationOf(outcomes: readonly Outcome[]): CalibrationStep[] {
  return [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map(confidence => {
    const above = outcomes.filter(({ answer }) => (answer.candidates[0]?.confidence ?? 0) >= confidence);
    const right = above.filter(outcome => placeOf(outcome) === 0).length;
    return { confidence, answers: above.length, right: right / Math.max(1, above.length) };
  });
}
