/** Why a step was not taken. Each has words of its own for the person who asked for it. */
export const refusalCodes = [
  'already-yours',
  'taken',
  'closed',
  'resolved',
  'not-resolved',
  'never-resolved',
  'reopen-window-over',
  'missing-text',
  'missing-target',
  'unknown-target',
  'same-place',
  'unknown-priority',
  'unknown-rating',
  'two-targets',
  'only-helpdesk',
  'top-of-ladder',
  'no-incident',
  'no-proposal',
  'not-yours',
  'no-experts',
  'nobody-asked',
  'incident-of-incident',
  'nobody-has-it',
  'has-it-already',
  'unknown-person',
  'not-a-helper',
  'missing-reference',
  'unknown-waiting',
  'no-partner',
  'not-waiting',
  'unknown-ticket',
  'same-ticket',
  'other-is-over',
  'merged',
  'others-wait',
] as const;

/** A step that the rules do not allow; the ticket stays as it is. */
export interface Refusal {
  readonly refused: (typeof refusalCodes)[number];
  readonly words?: Readonly<Record<string, string>>;
}
