import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readConfig } from '../config';
import { learnAhead, loadKnowledge } from '../integrations/kept-knowledge';
import {
  type ParsedFile,
  articlesIn,
  faultsIn,
  parseFile,
  readArticleFiles,
  straysIn,
} from '../integrations/knowledge-files';
import { type Finding, betterElsewhere, checkArticles } from '../knowledge/check';
import type { CuratedArticle } from '../knowledge/curated-article';
import { type Evaluation, type Figures, type Outcome, askUnseen, evaluate } from '../knowledge/evaluation';
import { ConfigError, type Fault, describeFault } from '../lib/fault';
import { locales } from '../lib/locale';
import { contextOf } from './article-context';
import { UsageError } from './commands';
import { optionsOf } from './options';
import { tellRefused } from './refused';

/** `firstline knowledge check | eval | learn`: the care of the articles. @returns the exit code */
export async function knowledge([task, ...words]: readonly string[]): Promise<number> {
  switch (task) {
    case 'check':
      return check(words);
    case 'eval':
      return evaluateArticles(words);
    case 'learn':
      return learn();
  }
  throw new UsageError('firstline knowledge check [--quick] [--strict] [--json] | eval [--json] | learn');
}

/** 1 where there are faults (with --strict, warnings too), so that CI stops. */
async function check(words: readonly string[]): Promise<number> {
  const { values } = optionsOf(words, {
    quick: { type: 'boolean', default: false },
    strict: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const { environment, organisation } = await readConfig(process.env);
  const folder = environment.KNOWLEDGE_DIR;
  const files = await readArticleFiles(folder);
  const parsed = files.map(parseFile);
  const articles = articlesIn(parsed);
  const findings: Finding[] = [
    ...faultsIn(folder, parsed).map(fault => inFile('fault', fault)),
    ...files.flatMap(({ path }, at) => misnamed(path, parsed[at]!)),
    ...(await straysIn(folder, files)).map(stray => inFile('warning', stray)),
    ...checkArticles(articles, contextOf(organisation)),
    ...(values.quick ? [] : betterElsewhere(askedUnseen(articles))),
  ];
  const faults = findings.filter(({ severity }) => severity === 'fault').length;
  const warnings = findings.length - faults;
  if (values.json) process.stdout.write(`${JSON.stringify({ articles: articles.length, findings }, null, 2)}\n`);
  else {
    for (const { severity, article, says } of findings) process.stdout.write(`${severity}: ${article}: ${says}\n`);
    process.stdout.write(`${articles.length} articles, ${faults} faults, ${warnings} warnings\n`);
  }
  return faults > 0 || (values.strict && warnings > 0) ? 1 : 0;
}

/** Says first that it takes its time. On standard error: standard output may be read by a program. */
function askedUnseen(articles: readonly CuratedArticle[]): Outcome[] {
  process.stderr.write(
    'Learning the articles several times, so that each question is asked of an engine that has not seen it: this takes some minutes.\n',
  );
  return askUnseen(articles);
}

function inFile(severity: Finding['severity'], fault: Fault): Finding {
  return { severity, article: fault.file, says: describeFault({ ...fault, file: '' }) };
}

function misnamed(path: string, parsed: ParsedFile): Finding[] {
  if ('faults' in parsed || basename(path) === `${parsed.id}.md`) return [];
  return [{ severity: 'fault', article: path, says: `has id "${parsed.id}"; name the file ${parsed.id}.md` }];
}

async function evaluateArticles(words: readonly string[]): Promise<number> {
  const { values } = optionsOf(words, { json: { type: 'boolean', default: false } });
  const { environment, organisation } = await readConfig(process.env);
  const folder = environment.KNOWLEDGE_DIR;
  const parsed = (await readArticleFiles(folder)).map(parseFile);
  const articles = articlesIn(parsed);
  if (articles.length === 0) throw new ConfigError(faultsIn(folder, parsed));
  const { engine, faults } = await loadKnowledge(folder, organisation.placeholders);
  tellRefused(faults);
  const result = evaluate(askedUnseen(articles), await outOfScopeIn(folder), engine);
  process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : asTables(result));
  return 0;
}

/** `<folder>/out-of-scope.<language>.txt`: messages that no article answers, one a line. The engine never learns from them. */
async function outOfScopeIn(folder: string): Promise<Record<string, string[]>> {
  const lists = locales.map(async locale => {
    const content = await readFile(join(folder, `out-of-scope.${locale}.txt`), 'utf8').catch(() => '');
    return [locale, content.split('\n').filter(line => line.trim())] as const;
  });
  return Object.fromEntries(await Promise.all(lists));
}

const columns: readonly (readonly [title: string, value: (figures: Figures) => string])[] = [
  ['questions', ({ questions }) => String(questions)],
  ['right first', ({ top1 }) => percent(top1)],
  ['in first 3', ({ top3 }) => percent(top3)],
  ['answered right', ({ answeredRight }) => percent(answeredRight)],
  ['answered wrong', ({ answeredWrong }) => percent(answeredWrong)],
  ['suggested right', ({ suggestedRight }) => percent(suggestedRight)],
  ['ticket', ({ ticket }) => percent(ticket)],
  ['out of scope', ({ outOfScope }) => String(outOfScope)],
  ['left to people', ({ leftToPeople }) => percent(leftToPeople)],
];

function asTables({ byLanguage, confusions, calibration }: Evaluation): string {
  const figures = [
    ['language', ...columns.map(([title]) => title)],
    ...Object.entries(byLanguage).map(([language, of]) => [language, ...columns.map(([, value]) => value(of))]),
  ];
  const steps = [
    ['confidence', 'questions', 'right first'],
    ...calibration.map(({ confidence, answers, right }) => [
      `>= ${confidence.toFixed(1)}`,
      String(answers),
      percent(right),
    ]),
  ];
  const worst = [
    ['article', 'taken for', 'times', 'for example'],
    ...confusions.map(({ article, takenFor, times, example }) => [article, takenFor, String(times), example]),
  ];
  return [
    'Every example question, asked of an engine that has not seen it:',
    table(figures),
    'How far the confidence can be trusted:',
    table(steps),
    'Most often confused:',
    table(worst),
  ].join('\n\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, at) => Math.max(...rows.map(row => row[at]?.length ?? 0)));
  return rows
    .map(row =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Learns ahead what a start would have to learn. Nothing but the folder is needed, so that it runs in a build. */
async function learn(): Promise<number> {
  const { learned, faults } = await learnAhead(process.env.KNOWLEDGE_DIR ?? 'knowledge');
  tellRefused(faults);
  if (learned !== undefined) process.stdout.write(`learned ${learned} articles ahead\n`);
  return 0;
}
