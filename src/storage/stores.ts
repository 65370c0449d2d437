import { ActivityStore } from './activities';
import { AuditStore } from './audit';
import type { Database } from './database';
import { AppOverrideStore } from './app-overrides';
import { BoardStore } from './board';
import { ConversationStore } from './conversations';
import { DeliveryStore } from './deliveries';
import { IncidentStore } from './incidents';
import { DigestStore } from './digests';
import { PaceStore } from './paces';
import { PeopleStore } from './people';
import { PostStore } from './posts';
import { PrivacyStore } from './privacy';
import { QuestionStore } from './questions';
import { SurroundingStore } from './surroundings';
import { TicketStore } from './tickets';

/** All that is kept, one store for each kind of thing. */
export interface Stores {
  readonly tickets: TicketStore;
  readonly deliveries: DeliveryStore;
  readonly paces: PaceStore;
  readonly activities: ActivityStore;
  readonly people: PeopleStore;
  readonly conversations: ConversationStore;
  readonly questions: QuestionStore;
  readonly audit: AuditStore;
  readonly privacy: PrivacyStore;
  readonly incidents: IncidentStore;
  readonly digests: DigestStore;
  readonly board: BoardStore;
  readonly posts: PostStore;
  readonly surroundings: SurroundingStore;
  readonly appOverrides: AppOverrideStore;
  /** Whether the database answers. */
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

export function openStores(database: Database): Stores {
  return {
    tickets: new TicketStore(database),
    deliveries: new DeliveryStore(database),
    paces: new PaceStore(database),
    activities: new ActivityStore(database),
    people: new PeopleStore(database),
    conversations: new ConversationStore(database),
    questions: new QuestionStore(database),
    audit: new AuditStore(database),
    privacy: new PrivacyStore(database),
    incidents: new IncidentStore(database),
    digests: new DigestStore(database),
    board: new BoardStore(database),
    posts: new PostStore(database),
    surroundings: new SurroundingStore(database),
    appOverrides: new AppOverrideStore(database),
    ready: () =>
      database.kysely
        .selectFrom('counters')
        .select('value')
        .execute()
        .then(
          () => true,
          () => false,
        ),
    close: () => database.close(),
  };
}
