import type { KnowledgeBase } from '../knowledge/knowledge-base';
import type { Clock } from '../lib/clock';
import type { Log } from '../lib/log';
import type { Stores } from '../storage/stores';
import type { Upload } from '../teams/files';
import type { Messenger } from '../teams/messenger';
import type { QuestionLog } from './question-log';
import type { Organisation } from './organisation';
import type { Sending } from './sending';

/** What the stories work with; made once, by the roof. */
export interface Desk {
  /** As it stands: the register follows what is decided about apps. */
  readonly organisation: Organisation;
  /** Brings the register up to date with what was decided here or by another replica. */
  readonly followDecisions: () => Promise<void>;
  readonly stores: Stores;
  readonly knowledge: () => KnowledgeBase;
  readonly questions: QuestionLog;
  readonly messenger: Messenger;
  readonly upload: Upload;
  readonly sending: Sending;
  /** The bot's account id, for places that have not told it yet. */
  readonly botId: string;
  readonly now: Clock;
  readonly log: Log;
  /** Tells the worker that there is something to deliver. */
  readonly wake: () => void;
}
