const transform = { '^.+\\.ts$': '@swc/jest' };
export default {
  testEnvironment: 'node',
  transform,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 30_000,
};
