import type { Locale } from '../lib/locale';
import type { Diagnostics } from '../tickets/diagnostics';
import { shownLine } from './shown';
import { text } from './text';

const order = [
  'errorCodes',
  'sessionId',
  'environmentId',
  'appId',
  'flowId',
  'runId',
  'correlationId',
  'activityId',
  'conversationId',
  'tenantId',
  'buildName',
  'timestamp',
  'links',
] as const satisfies readonly (keyof Diagnostics)[];

/** The technical facts that there are, named. Links stand as text: nobody should follow a pasted one by mistake. */
export function diagnosticsFacts(diagnostics: Diagnostics, locale: Locale): { label: string; value: string }[] {
  return order.flatMap(name => {
    const value = diagnostics[name];
    if (value === undefined) return [];
    return [
      {
        label: text(locale, `diagnostics.${name}`),
        value: shownLine(typeof value === 'string' ? value : value.join(', '), 300),
      },
    ];
  });
}
