import type { Fault } from '../lib/fault';
import type { Calendar } from '../sla/calendar';
import { type Span, type Target, type Targets, paceOf } from '../sla/targets';
import type { RequestKind } from '../tickets/request-kind';

/** Promised times that no ticket could be filed with, as so much working time does not lie ahead. */
export function endlessTargets(
  file: string,
  promises: { readonly targets: Targets; readonly requests: readonly RequestKind[] },
  calendar: Calendar,
  now: number,
): Fault[] {
  const all: [string, Target | undefined][] = [
    ...Object.entries(promises.targets).map(([name, target]): [string, Target] => [`targets.${name}`, target]),
    ...promises.requests.map(({ targets }, index): [string, typeof targets] => [`requests.${index}.targets`, targets]),
  ];
  return all.flatMap(([key, target]) =>
    (['firstResponse', 'resolution'] as const).flatMap(name => {
      if (!target || ends(target[name], target, calendar, now)) return [];
      const repair = 'takes years with so few working hours; give a shorter time, or more days or hours to work in';
      return [{ file, key: `${key}.${name}`, repair }];
    }),
  );
}

/** Twice over, as more holidays may lie ahead of a ticket that is filed later. */
function ends(span: Span, target: Target, calendar: Calendar, now: number): boolean {
  const pace = paceOf(target, calendar);
  try {
    pace.after(now, 2 * pace.length(span));
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
