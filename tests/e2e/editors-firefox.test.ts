import { runMatrix } from './editors/run-matrix.ts';

runMatrix('firefox');
