import type { Locale } from '../lib/locale';
import type { Database } from './database';

/** What somebody asked, and what came of it. */
export interface QuestionRecord {
  /** Given by the caller, so that a button can name it before it is stored. */
  readonly id: string;
  readonly at: number;
  readonly personId?: string;
  readonly locale: Locale;
  readonly text?: string;
  readonly decision: 'answer' | 'suggest' | 'ticket';
  readonly article?: string;
  readonly confidence?: number;
}

export type Reaction = 'helpful' | 'notHelpful' | 'chosen';

/** Rows in one statement; both databases limit the values that one may carry. */
const chunk = 500;

/** Questions asked, for the care of the knowledge base. */
export class QuestionStore {
  constructor(private readonly database: Database) {}

  /** Records questions; one that is recorded already stays as it is. Returns their ids. */
  async record(questions: readonly QuestionRecord[]): Promise<string[]> {
    for (let from = 0; from < questions.length; from += chunk)
      await this.database.kysely
        .insertInto('questions')
        .values(questions.slice(from, from + chunk).map(questionRow))
        .onConflict(conflict => conflict.column('id').doNothing())
        .execute();
    return questions.map(({ id }) => id);
  }

  /**
   * Notes what the person thought of the answer; the last word counts. Returns whether the question is known.
   *
   * @param article the one that was chosen among several
   */
  async react(id: string, reaction: Reaction, at: number, article?: string): Promise<boolean> {
    const { numUpdatedRows } = await this.database.kysely
      .updateTable('questions')
      .set({ reaction, reacted_at: at, ...(article !== undefined && { article }) })
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  /** Erases who asked the questions asked before a time, and their words. Returns how many had words. */
  async erase(before: number): Promise<number> {
    await this.database.kysely
      .updateTable('questions')
      .set({ person_id: null })
      .where('person_id', 'is not', null)
      .where('at', '<', before)
      .execute();
    return this.purgeText(before);
  }

  /** Erases the words of questions asked before a time; the figures stay. Returns how many were erased. */
  async purgeText(before: number): Promise<number> {
    const { numUpdatedRows } = await this.database.kysely
      .updateTable('questions')
      .set({ text: null })
      .where('text', 'is not', null)
      .where('at', '<', before)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }
}

function questionRow({ id, at, personId, locale, text, decision, article, confidence }: QuestionRecord) {
  return {
    id,
    at,
    person_id: personId ?? null,
    locale,
    // PostgreSQL takes no NUL in text.
    text: text?.replaceAll('\0', '') ?? null,
    decision,
    article: article ?? null,
    confidence: confidence ?? null,
  };
}
