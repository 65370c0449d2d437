import { readFile } from 'node:fs/promises';
import { type TextKey, text } from '../cards/text';
import { type Config, readConfig } from '../config';
import { type Answer, answerQuestion } from '../desk/answer-question';
import { loadKnowledge } from '../integrations/kept-knowledge';
import { asText } from '../knowledge/curated-article';
import { type Intent, intentOf } from '../knowledge/intent';
import type { Reason } from '../knowledge/evidence';
import type { KnowledgeBase } from '../knowledge/knowledge-base';
import { type Locale, locales } from '../lib/locale';
import { UsageError } from './commands';
import { optionsOf } from './options';
import { tellRefused } from './refused';

/**
 * `firstline ask "question"` for people, `firstline ask --jsonl FILE` for machines.
 *
 * @returns 1 when a line of the file is no question
 */
export async function ask(words: readonly string[]): Promise<number | void> {
  const { values, positionals } = optionsOf(words, {
    jsonl: { type: 'string' },
    lang: { type: 'string' },
    explain: { type: 'boolean', default: false },
  });
  const config = await readConfig(process.env);
  const knowledge = await loadKnowledge(config.environment.KNOWLEDGE_DIR, config.organisation.placeholders);
  tellRefused(knowledge.faults);
  if (values.jsonl !== undefined) return askLines(values.jsonl, knowledge, config);
  const question = positionals.join(' ').trim();
  if (!question) throw new UsageError('firstline ask "question": the question is missing');
  const reply = replyTo(question);
  if (reply) return void process.stdout.write(`${reply}\n`);
  const answer = answerQuestion(question, localeOption(values.lang), knowledge, config.organisation);
  process.stdout.write(`${shown(answer)}\n`);
  if (values.explain) process.stdout.write(`\n${explained(question, answer, knowledge)}\n`);
}

/** A line of output for each of the file, in the same order; for one that is no question, what is wrong with it. */
async function askLines(file: string, knowledge: KnowledgeBase, { organisation }: Config): Promise<number> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Error(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code}); check the path and its rights`,
    );
  });
  let code = 0;
  for (const line of content.split(/\r?\n/)) {
    if (!line.trim()) continue;
    const asked = questionIn(line);
    if ('error' in asked) code = 1;
    const result = 'error' in asked ? asked : answerTo(asked, knowledge, organisation);
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
  return code;
}

interface Asked {
  readonly id: unknown;
  readonly text: string;
  readonly lang: unknown;
}

function questionIn(line: string): Asked | { readonly id?: unknown; readonly error: string } {
  const give = 'give {"id": …, "text": "…", "lang": "en"}';
  let asked: unknown;
  try {
    asked = JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return { error: `the line is not JSON; ${give}` };
  }
  if (typeof asked !== 'object' || asked === null) return { error: `the line is not a JSON object; ${give}` };
  const { id, text, lang } = asked as Record<string, unknown>;
  if (typeof text !== 'string')
    return { id, error: `"text" is ${text === undefined ? 'missing' : 'no text'}; ${give}` };
  return { id, text, lang };
}

/** Who wants a person, or says thanks, asks the articles nothing: as in a chat, none is shown. */
const repliesTo: Partial<Record<Intent, TextKey>> = {
  person: 'form.introPerson',
  form: 'form.introPerson',
  thanks: 'smallTalk.thanks',
};

function replyTo(asked: string): string | undefined {
  const meant = intentOf(asked);
  const key = meant && repliesTo[meant.intent];
  return key && text(meant.locale, key);
}

function answerTo({ id, text: asked, lang }: Asked, knowledge: KnowledgeBase, organisation: Config['organisation']) {
  const reply = replyTo(asked);
  if (reply) return { id, decision: 'ticket', articles: [], answer: reply };
  const answer = answerQuestion(asked, localeOption(lang), knowledge, organisation);
  const articles = answer.candidates.map(({ id, confidence }) => ({
    id,
    locale: knowledge.article(id, answer.locale)?.locale ?? answer.locale,
    confidence,
  }));
  return { id, decision: answer.decision, articles, answer: shown(answer) };
}

function localeOption(lang: unknown): Locale | undefined {
  return locales.find(locale => typeof lang === 'string' && locale === lang.slice(0, 2).toLowerCase());
}

function shown(answer: Answer): string {
  const { locale } = answer;
  switch (answer.decision) {
    case 'answer':
      return [answer.article.title, asText(answer.article), answer.article.sourceUrl].filter(Boolean).join('\n\n');
    case 'suggest':
      return [text(locale, 'suggestions.title'), ...answer.suggestions.map(({ title }) => `- ${title}`)].join('\n');
    case 'ticket':
      return [
        text(locale, answer.app ? 'form.introApp' : 'form.introUnknown'),
        answer.tip && `${text(locale, 'form.tip')}: ${answer.tip.title}\n${answer.tip.answer}`,
      ]
        .filter(Boolean)
        .join('\n\n');
  }
}

function explained(question: string, answer: Answer, knowledge: KnowledgeBase): string {
  const { locale, app, candidates, decision } = answer;
  const { evidence } = knowledge.engine.ask(question, {
    locale,
    explain: true,
    ...(app && { setAside: [app.name, ...app.aliases] }),
  });
  const lines = [
    `Decision: ${decision}; language: ${locale}${app ? `; app set aside: ${app.name}` : ''}`,
    ...candidates.map(({ id, confidence }) => `  ${confidence.toFixed(3)}  ${id}`),
  ];
  if (!evidence) return [...lines, 'No word of it is known to any article.'].join('\n');
  return [
    ...lines,
    `Nearest example question of ${evidence.id}: "${evidence.closest}"`,
    `Do the articles treat the subject at all? ${percent(evidence.chanceOfKnown)} likely`,
    ...evidence.reasons.filter(({ on }) => on === 'known').map(reasonLine),
    `If so, is this article the right one? ${percent(evidence.chanceOfRight)} likely`,
    ...evidence.reasons.filter(({ on }) => on === 'right').map(reasonLine),
  ].join('\n');
}

const reasonTexts: Readonly<Record<Reason['kind'], readonly [forIt: string, againstIt: string]>> = {
  score: ['it is much like the article and its questions', 'it is little like the article and its questions'],
  article: ['much of its wording stands in the article', 'little of its wording stands in the article'],
  otherSubject: [
    'it sounds like the articles, and not like what else a helpdesk is asked',
    'it sounds like what else a helpdesk is asked (printers, mail, salaries, small talk)',
  ],
  chance: ['all other articles together are far less likely', 'other articles together are as likely'],
  margin: ['the second best article is far behind', 'the second best article is close'],
};

function reasonLine({ kind, push }: Reason): string {
  const [forIt, againstIt] = reasonTexts[kind];
  const strength = Math.abs(push) > 1 ? 'strongly' : Math.abs(push) > 0.3 ? 'clearly' : 'slightly';
  return push > 0 ? `  + ${strength} for: ${forIt}` : `  - ${strength} against: ${againstIt}`;
}

function percent(chance: number): string {
  return `${Math.round(100 * chance)} %`;
}
