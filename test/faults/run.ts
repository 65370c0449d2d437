/**
 * What becomes of tickets when things go wrong: node … run.ts [SHARE] [NAME…]. SHARE is the part of the full size to run,
 * 0.1 by default (about a minute each); 1 is 200 kills, or ten minutes of storm. Ends with 1 where anything was lost.
 */
import { faults } from './faults';

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const share = words[0] !== undefined && /^[\d.]+$/.test(words[0]) ? Number(words.shift()) : 0.1;
  const names = words.length > 0 ? words : Object.keys(faults);
  for (const name of names) {
    const fault = faults[name];
    if (!fault) throw new Error(`${name}: give some of ${Object.keys(faults).join(', ')}`);
    const began = Date.now();
    const result = await fault(share);
    process.stdout.write(
      `${name} (${Math.round((Date.now() - began) / 1000)} s): ${Object.entries(result)
        .map(([what, figure]) => `${what} ${figure}`)
        .join(', ')}\n`,
    );
    const { acknowledged, found, handedOver, repeated, overLimits } = result;
    const isGood =
      found === acknowledged && handedOver === acknowledged && overLimits === 0 && repeated < acknowledged / 100;
    if (!isGood) process.exitCode = 1;
  }
}

main().then(
  () => process.exit(),
  (error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    process.exit(1);
  },
);
