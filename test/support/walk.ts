import { type Decision, fireTimer, isRefusal, keepTargets } from '../../src/desk/decide';
import type { Organisation } from '../../src/desk/organisation';
import type { TicketChange, TicketRecord } from '../../src/tickets/change';
import { nextTimerAt } from '../../src/tickets/timer';
import { recordOf } from './samples';

/** A ticket on its way through time: every step is kept as the desk keeps it. */
export class Walk {
  readonly told: string[] = [];
  constructor(
    public record: TicketRecord,
    private readonly desk: Organisation,
  ) {}

  get ticket() {
    return this.record.ticket;
  }

  get kinds() {
    return this.record.events.map(({ kind }) => kind);
  }

  do(decision: Decision, moment: number): this {
    if (isRefusal(decision)) throw new Error(`refused: ${decision.refused}`);
    return this.keep(decision, moment);
  }

  /** Everything that falls due until a moment, when it falls due. */
  until(moment: number): this {
    for (let due = nextTimerAt(this.ticket); due !== undefined && due <= moment; due = nextTimerAt(this.ticket))
      this.fire(due);
    return this;
  }

  /** Everything that is due at a moment, as after a long stop. */
  wakeAt(moment: number): this {
    while (this.fire(moment));
    return this;
  }

  private fire(moment: number): boolean {
    const change = fireTimer(this.record, moment, this.desk);
    if (change) this.keep(change, moment);
    return change !== undefined;
  }

  private keep(decided: TicketChange, moment: number): this {
    const change = keepTargets(this.ticket, decided, moment, this.desk);
    for (const { recipient, content } of change.deliveries) {
      if (content.kind !== 'notice') continue;
      const who = recipient.kind === 'person' ? recipient.person.id : recipient.kind;
      this.told.push(`${who}: ${content.notice.key}`);
    }
    this.record = recordOf(this.record, change);
    return this;
  }
}
