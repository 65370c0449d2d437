export default {
  testEnvironment: 'node',
  // temporal-polyfill comes as an ES module alone, which jest cannot require as it is.
  transform: { '^.+\\.[jt]s$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  // What the services log is kept, and searched for what people wrote when all tests are over.
  globalSetup: '<rootDir>/test/support/keep-logs.ts',
  globalTeardown: '<rootDir>/test/support/scan-logs.ts',
  testTimeout: 30_000,
  // Much of a test is waiting: jest's own choice, one process fewer than processors, takes 13 minutes on two instead of 8.
  maxWorkers: '100%',
};
