export default {
  testEnvironment: 'node',
  // temporal-polyfill comes as an ES module alone, which jest cannot require as it is.
  transform: { '^.+\\.[jt]s$': '@swc/jest' },
  transformIgnorePatterns: ['/node_modules/(?!temporal-)'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testTimeout: 30_000,
};
