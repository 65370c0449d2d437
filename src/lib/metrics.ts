import { Counter, Histogram } from 'prom-client';

/** What is counted for `GET /metrics`. No person, app or text is a label: their number would grow without bound. */
export const metrics = {
  questions: new Counter({
    name: 'firstline_questions_total',
    help: 'Questions by what was decided: answer, suggest or ticket.',
    labelNames: ['decision'],
  }),
  tickets: new Counter({
    name: 'firstline_tickets_opened_total',
    help: 'Tickets opened, by the level they went to first and their priority.',
    labelNames: ['level', 'priority'],
  }),
  deliveries: new Counter({
    name: 'firstline_deliveries_total',
    help: 'Attempts to deliver a message to Teams, by outcome: sent, retry or undeliverable.',
    labelNames: ['outcome'],
  }),
  turns: new Histogram({
    name: 'firstline_turn_seconds',
    help: 'Time from an activity to its answer, by HTTP status.',
    labelNames: ['status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 10],
  }),
} as const;
