import { statfsSync } from 'node:fs';

/** `f_type` of file systems on other machines (Linux, statfs(2)), where SQLite's shared memory does not work. */
const networkFileSystems: Readonly<Record<number, string>> = {
  0x6969: 'NFS',
  0x517b: 'SMB',
  0xff534d42: 'CIFS',
  0xfe534d42: 'SMB',
  0x00c36400: 'Ceph',
  0x0bd00bd0: 'Lustre',
  0x5346414f: 'AFS',
  0x73757245: 'Coda',
  0x47504653: 'GPFS',
};

/** Throws where a folder lies on another machine: SQLite's write-ahead log loses data there (sqlite.org/wal.html). */
export function refuseNetworkFileSystem(folder: string): void {
  const network = process.platform === 'linux' ? networkFileSystems[statfsSync(folder).type >>> 0] : undefined;
  if (network ?? folder.startsWith('\\\\'))
    throw new Error(
      `DATABASE_URL: ${folder} is on a network file system (${network ?? 'UNC path'}); use a local disk, or postgres://`,
    );
}
