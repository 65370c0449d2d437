import module from 'node:module';
import { join } from 'node:path';
import { projectFolder } from './folders';

/**
 * Imported before anything else, this keeps compiled code from one start to the next, where Node can (from 22.8 on): loading
 * takes a third less. In a folder of our own, as anybody could lay code into the one that all share; where it cannot be
 * written, nothing is kept.
 */
(module as { enableCompileCache?: (folder: string) => unknown }).enableCompileCache?.(
  join(projectFolder, 'node_modules/.cache/firstline'),
);
