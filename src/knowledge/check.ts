import type { CuratedArticle } from './curated-article';
import type { Outcome } from './evaluation';
import { wordsOf } from './words';

/** Something that an article's owner should mend. Faults break the build; warnings are for the next review. */
export interface Finding {
  readonly severity: 'fault' | 'warning';
  /** `<language>/<id>` */
  readonly article: string;
  readonly says: string;
}

export interface CheckContext {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** What the organisation has filled in. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly languages: readonly string[];
}

const fewestQuestions = 8;
const mostAnswerWords = 60;
const mostWords = 320;
/** Of an article that is longer, a card would not hold all. */
const mostWordsOnCard = 1_500;
/** Two questions that share this much of their words are near-duplicates (Jaccard). */
const nearlySame = 0.8;
/** Another article's confidence from which a question belongs there. */
const betterFrom = 0.95;
/** Placeholders that an organisation may fill; `links.` takes any name. */
const knownPlaceholder = /^(organisation|officeHours|helpdesk\.phone|links\.\w+)$/;
/** Any but the one that the policy cannot leave out. */
const unsurePlaceholder = /\{\{(?!\s*organisation\s*\}\})[^}\n]*\}*/g;

/** Checks the articles by themselves and against each other. Faults first. */
export function checkArticles(articles: readonly CuratedArticle[], context: CheckContext): Finding[] {
  const findings = [
    ...checkEach(articles, context),
    ...unfilledIn(articles, context),
    ...untranslatedIn(articles, context),
    ...sharedQuestionsIn(articles),
  ];
  return findings.sort((a, b) => a.severity.localeCompare(b.severity) || a.article.localeCompare(b.article));
}

/** Checks each article by itself, and that no two have one id: what takes no time. */
export function checkEach(articles: readonly CuratedArticle[], context: CheckContext): Finding[] {
  return [...articles.flatMap(article => checkArticle(article, context)), ...twiceIn(articles)];
}

function checkArticle(article: CuratedArticle, { today }: CheckContext): Finding[] {
  const { title, questions, sources, reviewed, reviewAfter, body } = article;
  const [answer = ''] = body.split(/^## /m);
  const links = [...body.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target.trim());
  const strange = placeholdersIn(article).filter(name => !knownPlaceholder.test(name));
  const isDate = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  const findings: (Omit<Finding, 'article'> | false)[] = [
    questions.length < fewestQuestions && {
      severity: 'fault',
      says: `has ${questions.length} questions; give at least ${fewestQuestions}`,
    },
    sources.length === 0 && { severity: 'fault', says: 'names no source; give the page that the facts come from' },
    ...sources
      .filter(source => !isSecureLink(source))
      .map(source => ({ severity: 'fault' as const, says: `source "${source}" is not a whole https address` })),
    ...links
      .filter(link => !isSecureLink(link) && !/^\{\{.*\}\}$|^mailto:/.test(link))
      .map(link => ({ severity: 'fault' as const, says: `link "${link}" leads nowhere; give a whole https address` })),
    !isDate(reviewed) && { severity: 'fault', says: 'reviewed is not a date such as 2026-11-24' },
    !isDate(reviewAfter) && { severity: 'fault', says: 'reviewAfter is not a date such as 2027-05-24' },
    ...strange.map(name => ({ severity: 'fault' as const, says: `{{${name}}} is no placeholder that can be filled` })),
    !answer.trim() && { severity: 'fault', says: 'begins without a short answer; put one before the first heading' },
    ...(`${title}\n${answer}`.match(unsurePlaceholder) ?? []).map(name => ({
      severity: 'fault' as const,
      says: `has ${name} in its title or short answer, whose line is left out where that is not filled; only {{organisation}} always is`,
    })),
    reviewed > today && { severity: 'warning', says: `was reviewed on ${reviewed}, which has not come yet` },
    isDate(reviewAfter) &&
      reviewAfter < today && { severity: 'warning', says: `is due for review since ${reviewAfter}` },
    wordCount(answer) > mostAnswerWords && {
      severity: 'warning',
      says: `answers in ${wordCount(answer)} words; ${mostAnswerWords} are read`,
    },
    wordCount(body) > mostWordsOnCard && {
      severity: 'fault',
      says: `is ${wordCount(body)} words long, more than a card holds; divide it`,
    },
    wordCount(body) > mostWords && {
      severity: 'warning',
      says: `is ${wordCount(body)} words long; ${mostWords} are read`,
    },
  ];
  return findings.filter(finding => finding !== false).map(finding => ({ ...finding, article: nameOf(article) }));
}

/** One warning a placeholder, whatever the number of articles. */
function unfilledIn(articles: readonly CuratedArticle[], { placeholders }: CheckContext): Finding[] {
  const used = new Map<string, CuratedArticle[]>();
  for (const article of articles) {
    for (const name of placeholdersIn(article)) {
      if (knownPlaceholder.test(name) && !placeholders[name]) used.set(name, [...(used.get(name) ?? []), article]);
    }
  }
  return Array.from(used, ([name, users]) => ({
    severity: 'warning',
    article: nameOf(users[0]!),
    says: `{{${name}}} is not filled in the policy: its line is left out here and in ${users.length - 1} other articles`,
  }));
}

function twiceIn(articles: readonly CuratedArticle[]): Finding[] {
  const names = articles.map(nameOf);
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))].map(article => ({
    severity: 'fault',
    article,
    says: 'stands in more than one file; give each article an id of its own',
  }));
}

function untranslatedIn(articles: readonly CuratedArticle[], { languages }: CheckContext): Finding[] {
  const names = new Set(articles.map(nameOf));
  return [...new Set(articles.map(({ id }) => id))].flatMap(id =>
    languages
      .filter(language => !names.has(`${language}/${id}`))
      .map(language => ({
        severity: 'warning' as const,
        article: `${language}/${id}`,
        says: 'is missing; people are shown another language',
      })),
  );
}

/** Questions that stand, word for word or nearly, in two articles of a language: neither can be told from the other. */
function sharedQuestionsIn(articles: readonly CuratedArticle[]): Finding[] {
  const asked = articles.flatMap(article =>
    article.questions.map(question => ({
      article,
      question,
      key: wordsOf(question, article.locale).join(' '),
      words: new Set(wordsOf(question, article.locale)),
    })),
  );
  const byWord = new Map<string, typeof asked>();
  const findings: Finding[] = [];
  for (const one of asked) {
    const rivals = new Set([...one.words].flatMap(word => byWord.get(`${one.article.locale} ${word}`) ?? []));
    for (const other of rivals) {
      if (other.article === one.article || similarity(one.words, other.words) < nearlySame) continue;
      const isSame = one.key === other.key;
      findings.push({
        severity: isSame ? 'fault' : 'warning',
        article: nameOf(one.article),
        says: `asks "${one.question}", ${isSame ? 'as' : 'nearly as'} ${other.article.id} does ("${other.question}")`,
      });
    }
    for (const word of one.words) {
      const key = `${one.article.locale} ${word}`;
      const known = byWord.get(key);
      if (known) known.push(one);
      else byWord.set(key, [one]);
    }
  }
  return findings;
}

/** Questions that another article answers with near certainty, though each was kept from the engine that was asked. */
export function betterElsewhere(outcomes: readonly Outcome[]): Finding[] {
  return outcomes.flatMap(({ locale, question, article, answer }): Finding[] => {
    const [best] = answer.candidates;
    if (!best || best.id === article || best.confidence < betterFrom) return [];
    const says = `asks "${question}", which ${best.id} answers better (confidence ${best.confidence.toFixed(2)})`;
    return [{ severity: 'warning', article: `${locale}/${article}`, says }];
  });
}

function nameOf({ locale, id }: CuratedArticle): string {
  return `${locale}/${id}`;
}

function placeholdersIn({ title, body }: CuratedArticle): string[] {
  const names = [...`${title}\n${body}`.matchAll(/\{\{\s*(.*?)\s*\}\}/g)].map(([, name = '']) => name);
  return [...new Set(names)];
}

function isSecureLink(text: string): boolean {
  return text.startsWith('https://') && URL.canParse(text);
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
}

function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  return shared / (a.size + b.size - shared);
}
