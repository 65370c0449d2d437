import { scanLogs } from './log-scan-run';

export default (): void => scanLogs();
