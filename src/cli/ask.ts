import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { text } from '../cards/text';
import { type Config, readConfig } from '../config';
import { type Answer, answerQuestion } from '../desk/answer-question';
import { loadKnowledge } from '../integrations/kept-knowledge';
import { asText } from '../knowledge/curated-article';
import type { KnowledgeBase } from '../knowledge/knowledge-base';
import { type Locale, locales } from '../lib/locale';
import { UsageError } from './commands';
import { optionsOf } from './options';

/** `firstline ask "question"` for people, `firstline ask --jsonl FILE` for machines. */
export async function ask(words: readonly string[]): Promise<void> {
  const { values, positionals } = optionsOf(words, {
    jsonl: { type: 'string' },
    lang: { type: 'string' },
    explain: { type: 'boolean', default: false },
  });
  const config = await readConfig(process.env);
  const knowledge = await loadKnowledge(config.environment.KNOWLEDGE_DIR, config.organisation.placeholders);
  if (values.jsonl !== undefined) return askLines(values.jsonl, knowledge, config);
  const question = positionals.join(' ').trim();
  if (!question) throw new UsageError('firstline ask "question": the question is missing');
  const answer = answerQuestion(question, localeOption(values.lang), knowledge, config.organisation);
  process.stdout.write(`${shown(answer)}\n`);
  if (values.explain) process.stdout.write(`\n${explained(answer)}\n`);
}

async function askLines(file: string, knowledge: KnowledgeBase, { organisation }: Config): Promise<void> {
  const lines = createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (!line.trim()) continue;
    const { id, text, lang } = questionIn(line, `${file}:${number}`);
    const answer = answerQuestion(text, localeOption(lang), knowledge, organisation);
    const articles = answer.candidates.map(({ id, confidence }) => ({ id, locale: answer.locale, confidence }));
    const result = {
      id,
      decision: answer.decision,
      articles,
      ...(answer.decision === 'answer' && { answer: shown(answer) }),
    };
    process.stdout.write(`${JSON.stringify(result)}\n`);
  }
}

function questionIn(line: string, place: string): { id: unknown; text: string; lang?: string } {
  try {
    const { id, text, lang } = JSON.parse(line) as { id?: unknown; text?: unknown; lang?: unknown };
    return { id, text: typeof text === 'string' ? text : '', ...(typeof lang === 'string' && { lang }) };
  } catch {
    throw new UsageError(`${place}: is not a JSON object; give {"id": …, "text": "…", "lang": "en"}`);
  }
}

function localeOption(lang: string | undefined): Locale | undefined {
  return locales.find(locale => locale === lang?.slice(0, 2).toLowerCase());
}

function shown(answer: Answer): string {
  const { locale } = answer;
  switch (answer.decision) {
    case 'answer':
      return [answer.article.title, asText(answer.article), answer.article.sourceUrl].filter(Boolean).join('\n\n');
    case 'suggest':
      return [text(locale, 'suggestions.title'), ...answer.suggestions.map(({ title }) => `- ${title}`)].join('\n');
    case 'ticket':
      return text(locale, 'form.introUnknown');
  }
}

function explained({ decision, locale, app, candidates }: Answer): string {
  const lines = candidates.map(({ id, confidence }) => `  ${confidence.toFixed(3)}  ${id}`);
  return [`decision: ${decision}, language: ${locale}${app ? `, app: ${app.name}` : ''}`, ...lines].join('\n');
}
