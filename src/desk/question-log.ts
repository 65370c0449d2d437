import { randomUUID } from 'node:crypto';
import type { Answer } from './answer-question';
import type { Desk } from './desk';

/** What people asked and how it went, so that gaps can be worked on. Written in batches, as nobody was promised it. */
export interface QuestionLog {
  /** Returns the id that a reaction is later recorded under. */
  asked(question: string, personId: string | undefined, answer: Answer): string;
  /** @param article the one that was chosen among those suggested */
  reacted(questionId: string, reaction: Reaction, article?: string): void;
  flush(): Promise<void>;
}

const flushEveryMs = 2_000;
/** Beyond this many unwritten questions the oldest are let go: a record for later is not worth the memory. */
const maxWaiting = 5_000;

type Reaction = Parameters<Desk['stores']['questions']['react']>[1];
type Row = Parameters<Desk['stores']['questions']['record']>[0][number];

/** Where the policy says `recordQuestions: false`, nothing is recorded. */
export function questionLog({ stores, now, organisation }: Pick<Desk, 'stores' | 'now' | 'organisation'>): QuestionLog {
  const isOn = organisation.recordsQuestions !== false;
  let rows: Row[] = [];
  let reactions: { id: string; reaction: Reaction; at: number; article: string | undefined }[] = [];
  let timer: NodeJS.Timeout | undefined;

  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const [written, reacted] = [rows, reactions];
    [rows, reactions] = [[], []];
    if (written.length > 0) await stores.questions.record(written);
    for (const { id, reaction, at, article } of reacted) await stores.questions.react(id, reaction, at, article);
  };
  const later = () => {
    timer ??= setTimeout(() => void flush().catch(() => undefined), flushEveryMs).unref();
  };
  return {
    asked(text, personId, { decision, locale, candidates }) {
      const id = randomUUID();
      const [best] = candidates;
      if (isOn && rows.length < maxWaiting) {
        rows.push({
          id,
          at: now(),
          locale,
          text,
          decision,
          ...(personId && { personId }),
          ...(best && { article: best.id, confidence: best.confidence }),
        });
        later();
      }
      return id;
    },
    reacted(id, reaction, article) {
      if (!isOn || !id || reactions.length >= maxWaiting) return;
      reactions.push({ id, reaction, at: now(), article });
      later();
    },
    flush,
  };
}
