import { keepLogs } from './log-scan-run';

export default keepLogs;
